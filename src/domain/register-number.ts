/** Which complaint of which year: the legal number, before it is written in the office's format. */
export interface Sequence {
  year: number;
  /** From 1, without gaps within the year (R1). */
  number: number;
}

/** A register number as people read it, e.g. `ADU-2026-0001`. */
export type RegisterNumber = string;

/** `{number}` with leading zeros up to `width`, `{year}`. */
export interface NumberFormat {
  pattern: string;
  width: number;
}

export const DEFAULT_FORMAT: NumberFormat = {pattern: 'ADU-{year}-{number}', width: 4};

export function formatRegisterNumber(sequence: Sequence, format: NumberFormat): RegisterNumber {
  return format.pattern
    .replace('{year}', String(sequence.year))
    .replace('{number}', String(sequence.number).padStart(format.width, '0'));
}

/**
 * A year's numbers lie one after another in the ledger, so that a number's row is arithmetic (decision 7):
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

export function sequenceOf(entry: number, series: readonly Series[]): Sequence | undefined {
  const own = [...series].reverse().find(one => one.entry <= entry);
  return own && {year: own.year, number: own.first + entry - own.entry};
}
