import type {Document, ListLevel, Paragraph} from '../entities';
import {freeName} from './carry';

type Format = Pick<ListLevel, 'format' | 'text'>;

const GLYPHS: Record<string, (level: number) => Format> = {
  BULLET: () => ({format: 'bullet', text: '\u2022'}),
  HOLLOW_BULLET: () => ({format: 'bullet', text: '\u25e6'}),
  SQUARE_BULLET: () => ({format: 'bullet', text: '\u25aa'}),
  NUMBER: level => ({format: 'decimal', text: `%${level + 1}.`}),
  LATIN_UPPER: level => ({format: 'upperLetter', text: `%${level + 1}.`}),
  LATIN_LOWER: level => ({format: 'lowerLetter', text: `%${level + 1}.`}),
  ROMAN_UPPER: level => ({format: 'upperRoman', text: `%${level + 1}.`}),
  ROMAN_LOWER: level => ({format: 'lowerRoman', text: `%${level + 1}.`}),
};

const LEVELS = 9;
/** Google indents each level by half an inch and lets the mark hang out by a quarter. */
const STEP = 36;
const HANGING = 18;

/** A new list, numbered as Google numbers one a script begins: 1. a. i. */
export function newList(document: Document): string {
  const list = freeName(document.lists, 'kix.list');
  document.lists[list] = Array.from({length: LEVELS}, (_, level) => ({
    ...GLYPHS[['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'][level % 3]!]!(level),
    start: 1,
    indentStart: STEP * (level + 1),
    indentFirstLine: STEP * (level + 1) - HANGING,
  }));
  return list;
}

/** The glyph of one level of the item's list. */
export function setGlyph(document: Document, {bullet}: Paragraph, glyph: string): void {
  const level = bullet && document.lists[bullet.list]?.[bullet.level];
  const format = GLYPHS[glyph];
  if (!level || !format) throw new Error(`Invalid argument: ${glyph}`);
  Object.assign(level, format(bullet.level));
}

/** The same marks as other programs write them. */
const ALIKE: Record<string, string> = {
  '\u25cf': 'BULLET',
  '\u25cb': 'HOLLOW_BULLET',
  '\u25a0': 'SQUARE_BULLET',
};

/** What stands before an item, as scripts name it; undefined where they have no name for it. */
export function glyphOf(document: Document, {bullet}: Paragraph): string | undefined {
  const level = bullet && document.lists[bullet.list]?.[bullet.level];
  if (!level) return undefined;
  if (level.format === 'bullet' && ALIKE[level.text]) return ALIKE[level.text];
  return Object.keys(GLYPHS).find(name => {
    const {format, text} = GLYPHS[name]!(bullet.level);
    return format === level.format && (format !== 'bullet' || text === level.text);
  });
}
