import {enumeration} from '../../../runtime/enumeration';
import type {Alignment, NamedStyle} from '../entities';

type D = typeof GoogleAppsScript.Document;

export const Attribute = enumeration<D['Attribute']>(
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'GLYPH_TYPE',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'NESTING_LEVEL',
  'MINIMUM_HEIGHT',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
);

export const ElementType = enumeration<D['ElementType']>(
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
);

export const ParagraphHeading = enumeration<D['ParagraphHeading']>(
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
);

export const HorizontalAlignment = enumeration<D['HorizontalAlignment']>(
  'LEFT',
  'CENTER',
  'RIGHT',
  'JUSTIFY',
);

export const GlyphType = enumeration<D['GlyphType']>(
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
);

export const TextAlignment = enumeration<D['TextAlignment']>('NORMAL', 'SUPERSCRIPT', 'SUBSCRIPT');

export const VerticalAlignment = enumeration<D['VerticalAlignment']>('BOTTOM', 'CENTER', 'TOP');

export const TabType = enumeration<D['TabType']>('DOCUMENT_TAB');

/** DocumentApp's words for what the Docs API calls otherwise. */
export const HEADINGS: Record<NamedStyle, keyof D['ParagraphHeading'] & string> = {
  NORMAL_TEXT: 'NORMAL',
  TITLE: 'TITLE',
  SUBTITLE: 'SUBTITLE',
  HEADING_1: 'HEADING1',
  HEADING_2: 'HEADING2',
  HEADING_3: 'HEADING3',
  HEADING_4: 'HEADING4',
  HEADING_5: 'HEADING5',
  HEADING_6: 'HEADING6',
};

export const ALIGNMENTS: Record<Alignment, keyof D['HorizontalAlignment'] & string> = {
  START: 'LEFT',
  CENTER: 'CENTER',
  END: 'RIGHT',
  JUSTIFIED: 'JUSTIFY',
};

export const VERTICAL: Record<'TOP' | 'MIDDLE' | 'BOTTOM', keyof D['VerticalAlignment'] & string> =
  {TOP: 'TOP', MIDDLE: 'CENTER', BOTTOM: 'BOTTOM'};

/** The key of a value. */
export function keyOf<K extends string>(names: Record<K, string>, value: string): K {
  const found = (Object.entries(names) as [K, string][]).find(([, name]) => name === value);
  if (!found) throw new Error(`Invalid argument: ${value}`);
  return found[0];
}
