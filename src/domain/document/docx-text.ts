import type {Align} from './paper';
import {element, escapeXml} from './xml';

interface RunStyle {
  bold?: boolean;
  /** Written from right to left (ECMA-376 part 1, 17.3.2.30). */
  isRtl?: boolean;
  /** Half points. */
  size?: number;
}

interface ParagraphStyle {
  /** Its lines begin on the right (17.3.1.6). */
  isRtl?: boolean;
  style?: string;
  align?: Align;
  /** Twentieths of a point. */
  after?: number;
  indent?: number;
  keepNext?: boolean;
  ruleBelow?: boolean;
  /** Half points; of the paragraph's own mark, which is all that an empty one has. */
  markSize?: number;
}

/** Text of one look; line breaks stay line breaks. */
export function run(text: string, {bold, size, isRtl}: RunStyle = {}): string {
  const look =
    (bold ? element('w:b', {}) + (isRtl ? element('w:bCs', {}) : '') : '') +
    (size ? element('w:sz', {'w:val': size}) + element('w:szCs', {'w:val': size}) : '') +
    (isRtl ? element('w:rtl', {}) : '');
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return element('w:r', {}, (look && element('w:rPr', {}, look)) + lines.join(element('w:br', {})));
}

export function paragraph(runs: string, look: ParagraphStyle = {}): string {
  const properties = [
    look.style && element('w:pStyle', {'w:val': look.style}),
    look.keepNext && element('w:keepNext', {}),
    look.ruleBelow &&
      element(
        'w:pBdr',
        {},
        element('w:bottom', {'w:val': 'double', 'w:sz': 6, 'w:space': 4, 'w:color': '000000'}),
      ),
    look.isRtl && element('w:bidi', {}),
    look.after !== undefined && element('w:spacing', {'w:after': look.after}),
    look.indent && element('w:ind', {'w:left': look.indent}),
    look.align && element('w:jc', {'w:val': look.align}),
    look.markSize && element('w:rPr', {}, element('w:sz', {'w:val': look.markSize})),
  ];
  return element('w:p', {}, element('w:pPr', {}, properties.filter(Boolean).join('')) + runs);
}

/** Hebrew, Arabic and their kin: the first letter says which way a text runs (UAX 9, P2). */
const RTL = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Any text as a paragraph of one look, in the direction of its own script. */
export function textParagraph(text: string, look: RunStyle, place: ParagraphStyle): string {
  const isRtl = RTL.test(text);
  return paragraph(run(text, {...look, isRtl}), {...place, isRtl});
}

/** An empty line of so many points. */
export function gap(points: number): string {
  return paragraph('', {after: 0, markSize: Math.round(points * 2)});
}
