import type {Instant} from '../instant';
import {Sequence, sequenceOf, Series} from '../register-number';
import {GENESIS} from './journal';

/**
 * The ledger's one-cell summary: how far everything has come. Read and written with every transaction, so
 * that each row's address is arithmetic and nothing is ever searched (decisions 5 and 7).
 */
export interface LedgerHead {
  schema: 1;
  /** The number of the last commit; the fence carries it. */
  commit: number;
  /** Complaints in this ledger. */
  entries: number;
  series: Series[];
  journal: {lines: number; hash: string};
  /** First and last entry registered in each month, `2026-11`, for the recap. */
  months: Record<string, [first: number, last: number]>;
  queue: {length: number; free: number[]};
  /** Mails claimed by an execution and not yet known to be sent: entry, index, instant of the claim. */
  sending: Array<[entry: number, mail: number, claimedAt: Instant]>;
  /** Changed since they were last copied to Buku Kerja: entry, commit of the change. */
  unprojected: Array<[entry: number, commit: number]>;
  /** Rows each tab of the ledger has. */
  rows: Record<string, number>;
}

export function emptyHead(rows: Record<string, number>): LedgerHead {
  return {
    schema: 1,
    commit: 0,
    entries: 0,
    series: [],
    journal: {lines: 0, hash: GENESIS},
    months: {},
    queue: {length: 0, free: []},
    sending: [],
    unprojected: [],
    rows,
  };
}

/** The legal number of a place in the ledger, whether it is taken or the next to come: each year begins at 1. */
export function sequenceAt(head: LedgerHead, entry: number, year: number): Sequence {
  const known = sequenceOf(entry, head.series);
  if (known?.year === year) return known;
  return {year, number: entry - head.entries};
}
