import {A4} from '../blank';
import type {PageSetup} from '../entities';
import {twips} from './units';
import {child, elements} from './xml';
import type {Element} from './xml';

/** Reads paper and margins of `w:sectPr`. */
export function readPage(section: Element | undefined): PageSetup {
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  const margins = child(section, 'w:pgMar')?.attributes ?? {};
  const margin = (name: string, otherwise: number) =>
    // A negative margin only tells Word not to move it for a tall header.
    Math.abs(twips(margins[`w:${name}`]) ?? otherwise);
  return {
    width: twips(size['w:w']) ?? A4.width,
    height: twips(size['w:h']) ?? A4.height,
    marginTop: margin('top', A4.marginTop),
    marginRight: margin('right', A4.marginRight),
    marginBottom: margin('bottom', A4.marginBottom),
    marginLeft: margin('left', A4.marginLeft),
    marginHeader: margin('header', A4.marginHeader),
    marginFooter: margin('footer', A4.marginFooter),
  };
}

/** The path of a header or footer part. */
export function headerPart(
  section: Element | undefined,
  targets: Record<string, string>,
  kind: 'header' | 'footer',
  type: 'default' | 'first',
): string | undefined {
  const reference = elements(section, `w:${kind}Reference`).find(
    ({attributes}) => (attributes['w:type'] ?? 'default') === type,
  );
  return targets[reference?.attributes['r:id'] ?? ''];
}
