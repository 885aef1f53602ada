/** Which complaint of which year: the legal number, before it is written in the office's format. */
export interface Sequence {
  year: number;
  /** From 1, without gaps within the year (R1). */
  number: number;
}

/** A register number as people read it, e.g. `ADU-2026-0001` or `017/PPID/XI/2026`. */
export type RegisterNumber = string;

/** How an office writes its numbers: free text with `{number}`, `{year}`, `{month}` (Roman) and `{unit}` in it. */
export interface NumberFormat {
  pattern: string;
  /** Digits of the number at least; zeros fill up in front. */
  width: number;
  /** The office's code, for `{unit}`. */
  unit: string;
}

export const DEFAULT_FORMAT: NumberFormat = {pattern: 'ADU-{year}-{number}', width: 4, unit: ''};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const PARTS = /\{(number|year|month|unit)\}/g;
/** What surrounds the parts: nothing that a mail's subject, a file name or a search would trip over. */
const FREE_TEXT = /^[A-Za-z0-9 ./_-]*$/;
const MOST_DIGITS = 8;
const LONGEST = 40;

/** @param month 1 to 12, of the registration. */
export function formatRegisterNumber(
  {year, number}: Sequence,
  {pattern, width, unit}: NumberFormat,
  month: number,
): RegisterNumber {
  const parts: Record<string, string> = {
    number: String(number).padStart(width, '0'),
    year: String(year),
    month: ROMAN[month - 1]!,
    unit,
  };
  return pattern.replace(PARTS, (_whole, part: string) => parts[part]!);
}

/** What makes a format unfit to number a register. */
export type FormatFlaw =
  'noNumber' | 'noYear' | 'repeatedPart' | 'badSign' | 'badWidth' | 'noUnit' | 'tooLong';

/** The flaws of a format, before it comes into force: without number and year two complaints could share a number. */
export function formatFlaws(format: NumberFormat): FormatFlaw[] {
  const {pattern, width, unit} = format;
  const parts = [...pattern.matchAll(PARTS)].map(match => match[1]!);
  const isWidth = Number.isInteger(width) && width >= 1 && width <= MOST_DIGITS;
  const flaws: Array<[FormatFlaw, boolean]> = [
    ['noNumber', !parts.includes('number')],
    ['noYear', !parts.includes('year')],
    ['repeatedPart', new Set(parts).size < parts.length],
    ['badSign', !FREE_TEXT.test(pattern.replace(PARTS, '')) || !FREE_TEXT.test(unit)],
    ['badWidth', !isWidth],
    ['noUnit', parts.includes('unit') && unit.trim() === ''],
    [
      'tooLong',
      isWidth && formatRegisterNumber({year: 9999, number: 1}, format, 8).length > LONGEST,
    ],
  ];
  return flaws.filter(([, is]) => is).map(([flaw]) => flaw);
}

/**
 * Reads a number back that was written in this format; null for anything else.
 *
 * @param flags `i` for one that a person has typed into a text.
 */
export function parseRegisterNumber(
  text: string,
  format: NumberFormat,
  flags = '',
): Sequence | null {
  const found = new RegExp(`^${sourceOf(format)}$`, flags).exec(text.trim())?.groups;
  return found ? {year: Number(found.year), number: Number(found.number)} : null;
}

/** A pattern of a number within a text, without names of its own. */
export function numberInText(format: NumberFormat): string {
  return sourceOf(format).replace(/\(\?<\w+>/g, '(?:');
}

function sourceOf({pattern, unit}: NumberFormat): string {
  const groups: Record<string, string> = {
    number: '(?<number>\\d{1,8})',
    year: '(?<year>\\d{4})',
    month: `(?:${ROMAN.join('|')})`,
    unit: escapePattern(unit),
  };
  return pattern
    .split(/(\{(?:number|year|month|unit)\})/)
    .map(piece => groups[piece.slice(1, -1)] ?? escapePattern(piece))
    .join('');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * A year's numbers lie one after another in the ledger, so that a number's row is arithmetic (design 7):
 * the complaint `first` of `year` stands at `entry`, the next one behind it.
 */
export interface Series {
  year: number;
  first: number;
  entry: number;
}

/** The running place in the ledger (from 1) of a number; undefined where the year is not in this ledger. */
export function entryOf(sequence: Sequence, series: readonly Series[]): number | undefined {
  const own = series.find(one => one.year === sequence.year);
  return own && sequence.number >= own.first ? own.entry + sequence.number - own.first : undefined;
}

/** Year and number of a place in the ledger; undefined for a place before the first series. */
export function sequenceOf(entry: number, series: readonly Series[]): Sequence | undefined {
  const own = [...series].reverse().find(one => one.entry <= entry);
  return own && {year: own.year, number: own.first + entry - own.entry};
}
