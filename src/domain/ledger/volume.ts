import {type LedgerTab, RECENT_KEPT} from '../../data/ledger-tabs';
import {dateOf, Instant} from '../instant';
import type {OfficeSettings} from '../settings';
import type {LedgerHead} from './head';
import type {CellWrite} from './rows';
import type {Snapshot} from './transaction';

/** A volume (*jilid*) of the ledger: one spreadsheet. */
export interface Volume {
  ledgerId: string;
  /** Complaints in the volumes before it: its first place is the next one. */
  base: number;
}

/** What a new volume takes over from the one before it. */
export interface Opening {
  head: Partial<LedgerHead>;
  /** The responses and offline sheets that have a number, so that the turn of the year doubles none. */
  known: CellWrite[];
}

/** A spreadsheet of 40,000 complaints stays far under Google's ten million cells. */
const VOLUME_SIZE = 40_000;

/**
 * An old volume goes on writing reminders of what is open in it. Its numbers and those of the next must never meet:
 * a letter is known by them in Gmail, and the reply to a morning mail names one (K10).
 */
const OFFICE_LETTERS = 1_000_000;

/** The volume of a place: arithmetic on the few bases (design 3). */
export function volumeOf<V extends {base: number}>(entry: number, volumes: readonly V[]): V {
  return [...volumes].reverse().find(one => one.base < entry) ?? volumes[0]!;
}

/** R8: a new volume begins with the first complaint of a year, and when the old one is full. */
export function isFull(head: LedgerHead, settings: OfficeSettings, now: Instant): boolean {
  const size = settings.volumeSize ?? VOLUME_SIZE;
  const here = head.entries - head.base;
  const year = Number(dateOf(now, settings.office.zone).slice(0, 4));
  const last = head.series[head.series.length - 1];
  return here >= size || (here > 0 && last !== undefined && last.year !== year);
}

/** The next volume's beginning: places, numbers and the chain run on; the outbox moves over with its count. */
export function openingAfter({
  head,
  recentRows,
  sheetRows,
}: Pick<Snapshot, 'head' | 'recentRows' | 'sheetRows'>): Opening {
  const {series, months, outbox, chores, strays} = head;
  return {
    head: {
      volume: head.volume + 1,
      base: head.entries,
      entries: head.entries,
      journal: {lines: 0, hash: head.journal.hash, start: head.journal.hash},
      series,
      months,
      outbox,
      office: head.volume * OFFICE_LETTERS,
      chores,
      ...(strays ? {strays} : {}),
    },
    known: [
      ...carried('recent', recentRows.slice(0, RECENT_KEPT)),
      ...carried('sheets', sheetRows),
    ],
  };
}

function carried(tab: LedgerTab, rows: Snapshot['recentRows']): CellWrite[] {
  return rows.flatMap((values, index): CellWrite[] =>
    values.length > 0 ? [{tab, row: 1 + index, column: 0, values: [...values]}] : [],
  );
}
