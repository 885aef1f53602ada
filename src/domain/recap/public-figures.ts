import type {Channel} from '../channel';
import type {Kind} from '../complaint/classification';
import {DAY, type Instant} from '../instant';
import {count, type Counts} from './counts';
import type {Period} from './period';
import type {RecapLine} from './recap-line';
import {divided} from './recap';
import {spread} from './spread';

/** P4: what is told to everybody. Every count is a multiple of `STEP`, and every named row stands for at least as many. */
export interface PublicFigures {
  period: Period;
  made: Instant;
  total: number;
  answered: number;
  open: number;
  byChannel: Table<Channel>;
  byKind: Table<Kind | 'unclassified'>;
  byCategory: Table;
  byVillage: Table;
  byUnit: Table;
  /** Half of the answered ones had their answer within so many days; null where few were answered. */
  answerDays: number | null;
}

/** `rest` is what no row names: whatever is too small, and what rounding has taken off. */
export interface Table<T extends string = string> {
  rows: Counts<T>;
  rest: number;
}

/**
 * All counts are rounded down to multiples of five, the total too, and what is below five has no row. So any sum or
 * difference of published counts is a multiple of five as well: none is a group of one to four, also where a reader
 * knows that one group lies within another, as categories do within units, or compares two months' pages.
 */
export const STEP = 5;

/** Fewer answers than this say too much of each other. */
const ENOUGH = 10;
/** Rows of one table. */
const MOST = 12;

/** P4: the figures for everybody, counted from a period's lines. */
export function publicFigures(
  lines: readonly RecapLine[],
  {period, now}: {period: Period; now: Instant},
): PublicFigures {
  const {answered, open} = divided(lines);
  const total = rounded(lines.length);
  const table = <T extends string>(values: readonly T[]) => suppressed(count(values), total);
  const {count: many, median} = spread(
    answered.map(line => (line.answeredAt! - line.receivedAt) / DAY),
  );
  return {
    period,
    made: now,
    total,
    answered: rounded(answered.length),
    open: rounded(open.length),
    byChannel: table(lines.map(line => line.channel)),
    byKind: table(lines.map(line => line.kind)),
    byCategory: table(said(lines.map(line => line.category))),
    byVillage: table(said(lines.map(line => line.village))),
    byUnit: table(said(lines.map(line => line.unit))),
    answerDays: many < ENOUGH ? null : Math.max(1, Math.ceil(median!)),
  };
}

function rounded(value: number): number {
  return value - (value % STEP);
}

function suppressed<T extends string>(counts: Counts<T>, total: number): Table<T> {
  const rows = counts
    .filter(([, value]) => value >= STEP)
    .slice(0, MOST)
    .map(([name, value]): [T, number] => [name, rounded(value)]);
  return {rows, rest: total - rows.reduce((sum, [, value]) => sum + value, 0)};
}

function said(values: readonly string[]): string[] {
  return values.filter(value => value !== '');
}
