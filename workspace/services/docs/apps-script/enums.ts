import {enumeration} from '../../../runtime/enumeration';
import type {Alignment, NamedStyle} from '../entities';

type D = typeof GoogleAppsScript.Document;

export const ElementType = enumeration<D['ElementType']>(
  'BODY_SECTION',
  'FOOTER_SECTION',
  'HEADER_SECTION',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'TABLE',
  'TABLE_CELL',
  'TABLE_ROW',
  'TEXT',
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

/** The key of a value. */
export function keyOf<K extends string>(names: Record<K, string>, value: string): K {
  const found = (Object.entries(names) as [K, string][]).find(([, name]) => name === value);
  if (!found) throw new Error(`Invalid argument: ${value}`);
  return found[0];
}
