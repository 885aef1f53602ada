import {googleStyles} from '../blank';
import type {NamedStyle, ParagraphStyle, StyleSet, TextStyle} from '../entities';
import {paragraphStyle, textStyle} from './properties';
import {child, elements, valueOf} from './xml';
import type {Element} from './xml';

/** What a paragraph gets from its style: one of Google's named styles, and what is left over as its own. */
export interface AppliedStyle extends StyleSet {
  named: NamedStyle;
  /** The style's `w:pPr`, where numbering may stand. */
  properties?: Element;
}

export interface Stylesheet {
  named: Record<NamedStyle, StyleSet>;
  paragraph(styleId: string | undefined): AppliedStyle;
  text(styleId: string | undefined): TextStyle;
  /** The element of a style and of those it is based on, the base first. */
  chain(styleId: string | undefined): Element[];
}

/** By the names Word gives built-in styles in every language; LibreOffice keeps them. */
const BUILT_IN: Record<string, NamedStyle> = {
  normal: 'NORMAL_TEXT',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
  'heading 1': 'HEADING_1',
  'heading 2': 'HEADING_2',
  'heading 3': 'HEADING_3',
  'heading 4': 'HEADING_4',
  'heading 5': 'HEADING_5',
  'heading 6': 'HEADING_6',
};

export function readStyles(root: Element | undefined): Stylesheet {
  const byId = new Map(
    elements(root, 'w:style').map(style => [style.attributes['w:styleId'] ?? '', style]),
  );
  const defaultId = [...byId.values()].find(
    ({attributes}) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];

  function chain(styleId: string | undefined): Element[] {
    const found: Element[] = [];
    let style = byId.get(styleId ?? '');
    while (style && !found.includes(style)) {
      found.unshift(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return found;
  }

  const builtIn = (style: Element) => BUILT_IN[valueOf(style, 'w:name')?.toLowerCase() ?? ''];

  function text(styleId: string | undefined): TextStyle {
    return merged(chain(styleId).map(style => textStyle(child(style, 'w:rPr'))));
  }

  function paragraph(styleId: string | undefined): AppliedStyle {
    const styles = chain(styleId ?? defaultId);
    const known = styles.map(style => builtIn(style) !== undefined);
    const at = known.lastIndexOf(true);
    // What stands above the built-in style is the office's own; the model keeps it on the paragraph.
    const own = styles.slice(at + 1);
    return {
      named: at < 0 ? 'NORMAL_TEXT' : builtIn(styles[at]!)!,
      paragraph: merged(own.map(style => paragraphStyle(child(style, 'w:pPr')))),
      text: merged(own.map(style => textStyle(child(style, 'w:rPr')))),
      properties: styles
        .map(style => child(style, 'w:pPr'))
        .reverse()
        .find(one => child(one, 'w:numPr')),
    };
  }

  return {named: namedStyles(root, byId, chain, builtIn), paragraph, text, chain};
}

function namedStyles(
  root: Element | undefined,
  byId: Map<string, Element>,
  chain: (id: string) => Element[],
  builtIn: (style: Element) => NamedStyle | undefined,
): Record<NamedStyle, StyleSet> {
  const styles = googleStyles();
  if (!root) return styles;
  const defaults = child(root, 'w:docDefaults');
  const base: StyleSet = {
    // What WordprocessingML means where the file says nothing (ECMA-376 part 1, 17.7.5).
    paragraph: {
      ...{alignment: 'START', lineSpacing: 1, spaceAbove: 0, spaceBelow: 0},
      ...paragraphStyle(child(defaults, 'w:pPrDefault', 'w:pPr')),
    },
    text: {
      ...{font: 'Times New Roman', size: 10, color: '#000000'},
      ...textStyle(child(defaults, 'w:rPrDefault', 'w:rPr')),
    },
  };
  styles.NORMAL_TEXT = base;
  for (const [id, style] of byId) {
    const named = builtIn(style);
    if (!named || style.attributes['w:type'] === 'character') continue;
    const parts = chain(id);
    styles[named] = {
      paragraph: merged([
        base.paragraph,
        ...parts.map(part => paragraphStyle(child(part, 'w:pPr'))),
      ]),
      text: merged([base.text, ...parts.map(part => textStyle(child(part, 'w:rPr')))]),
    };
  }
  return styles;
}

function merged<T extends ParagraphStyle | TextStyle>(styles: T[]): T {
  return Object.assign({}, ...styles) as T;
}
