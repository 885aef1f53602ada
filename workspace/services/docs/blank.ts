import type {
  Document,
  Inline,
  NamedStyle,
  PageSetup,
  Paragraph,
  StyleSet,
  TextStyle,
} from './entities';

/** A4 with an inch around, as a new document has it outside North America. */
export const A4: PageSetup = {
  width: 595.3,
  height: 841.9,
  marginTop: 72,
  marginRight: 72,
  marginBottom: 72,
  marginLeft: 72,
  marginHeader: 36,
  marginFooter: 36,
};

/** The styles of a new Google Doc (what documents.get shows as namedStyles of a blank document). */
export function googleStyles(): Record<NamedStyle, StyleSet> {
  const heading = (size: number, above: number, below: number, color?: string): StyleSet => ({
    paragraph: {spaceAbove: above, spaceBelow: below, keepWithNext: true},
    text: {size, ...(color && {color})},
  });
  return {
    NORMAL_TEXT: {
      paragraph: {lineSpacing: 1.15, alignment: 'START', spaceAbove: 0, spaceBelow: 0},
      text: {font: 'Arial', size: 11, color: '#000000'},
    },
    TITLE: heading(26, 0, 3),
    SUBTITLE: heading(15, 0, 16, '#666666'),
    HEADING_1: heading(20, 20, 6),
    HEADING_2: heading(16, 18, 6),
    HEADING_3: heading(14, 16, 4, '#434343'),
    HEADING_4: heading(12, 14, 4, '#666666'),
    HEADING_5: heading(11, 12, 4, '#666666'),
    HEADING_6: {
      paragraph: {spaceAbove: 12, spaceBelow: 4, keepWithNext: true},
      text: {size: 11, color: '#666666', italic: true},
    },
  };
}

/** A new document: one empty paragraph, as Google makes it. */
export function blankDocument(): Document {
  return {
    page: {...A4},
    styles: googleStyles(),
    lists: {},
    pictures: {},
    header: [],
    footer: [],
    body: [paragraph('')],
  };
}

/** A paragraph of plain text; \n becomes a line break inside it. */
export function paragraph(
  text: string,
  named: NamedStyle = 'NORMAL_TEXT',
  style: TextStyle = {},
): Paragraph {
  const inlines: Inline[] =
    text === '' ? [] : [{type: 'text', text: text.replace(/\n/g, '\v'), style}];
  return {type: 'paragraph', named, style: {}, inlines};
}
