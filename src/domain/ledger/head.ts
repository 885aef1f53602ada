import type {Instant} from '../instant';
import {Sequence, sequenceOf, Series} from '../register-number';
import type {Chore, ChoreMark} from './chore';
import type {Strays} from '../mail/stray';
import {GENESIS} from './journal';
import {type Migrated, SCHEMA} from './schema';
import {Claim, emptyOutbox, Outbox, WaitingLetter} from './outbox';
import type {ReferralDay} from './referral-day';

/**
 * The ledger's summary: how far everything has come. Read and written with every transaction, so that each row's
 * address is arithmetic and nothing is ever searched (design 5 and 7).
 */
export interface LedgerHead {
  /** The form it is written in (`SCHEMA`). */
  schema: number;
  /** O7: the forms it had before; missing where it was made in this one. */
  migrated?: Migrated[];
  /** The number of the last commit; the fence carries it. */
  commit: number;
  /** Who made the last commit: after a lost answer an execution knows its own by it. */
  nonce: string;
  /** Which volume this is, from 1 (R8). */
  volume: number;
  /** Complaints in the volumes before this one: places run on through all volumes. */
  base: number;
  /** The last place taken, here or in a volume before. */
  entries: number;
  /** Of all years, also those of earlier volumes. */
  series: Series[];
  /** `start`: the hash the chain of this volume begins with, the last one of the volume before. */
  journal: {lines: number; hash: string; start: string};
  /** First and last entry registered in each month, `2026-11`, for the recap. */
  months: Record<string, [first: number, last: number]>;
  queue: {length: number; free: number[]};
  /** Letters claimed by an execution and not yet known to be sent. */
  sending: Claim[];
  /** Letters that the day's quota has no room for (design 12). */
  waiting: WaitingLetter[];
  outbox: Outbox;
  /** Letters of the office itself so far. */
  office: number;
  chores: Partial<Record<Chore, ChoreMark>>;
  /** Changed since they were last copied to Buku Kerja: entry, commit of the change. */
  unprojected: Array<[entry: number, commit: number]>;
  /** K1; missing before the first referral. */
  referralDay?: ReferralDay;
  /** Mails of PPIDs whose files still lie in Gmail alone; missing before the first. */
  unfiled?: UnfiledMail[];
  /** K4: mails that wait for a place; missing before the first. */
  strays?: Strays;
  /** Rows each tab of the ledger has. */
  rows: Record<string, number>;
  /** The volume after this one: from then on no complaint is registered here. */
  closed: Closing | null;
}

/** The complaint and Gmail's id of the mail. */
export type UnfiledMail = [entry: number, messageId: string];

export interface Closing {
  ledgerId: string;
  at: Instant;
}

/** The head of a first volume. @param rows how many rows each tab has; @param limit recipients a day. */
export function emptyHead(rows: Record<string, number>, limit?: number): LedgerHead {
  return {
    schema: SCHEMA,
    commit: 0,
    nonce: '',
    volume: 1,
    base: 0,
    entries: 0,
    series: [],
    journal: {lines: 0, hash: GENESIS, start: GENESIS},
    months: {},
    queue: {length: 0, free: []},
    sending: [],
    waiting: [],
    outbox: emptyOutbox(limit),
    office: 0,
    chores: {},
    unprojected: [],
    rows,
    closed: null,
  };
}

/** The legal number of a place in the ledger, whether it is taken or the next to come: each year begins at 1. */
export function sequenceAt(head: LedgerHead, entry: number, year: number): Sequence {
  const known = sequenceOf(entry, head.series);
  if (known?.year === year) return known;
  return {year, number: entry - head.entries};
}
