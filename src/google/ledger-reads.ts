import {COMMANDS_KEPT, ENTRY_TABS, LEDGER_TABS, LedgerTab, RECENT_KEPT} from '../data/ledger-tabs';
import type {Dossier} from '../domain/complaint/dossier';
import type {LedgerHead} from '../domain/ledger/head';
import type {QueueItem} from '../domain/ledger/queue';
import {readDocument, readDossier, Row, rowOf} from '../domain/ledger/rows';
import type {Letter, Reads, SentNote, Snapshot} from '../domain/ledger/transaction';
import type {OfficeSettings} from '../domain/settings';

type Rows = readonly Row[];

export const QUEUE_RANGE = `${LEDGER_TABS.queue.title}!A2:B`;

/** The A1 ranges of what a transaction reads; `parseLedger` takes their rows in the same order. */
export function readRanges(reads: Reads): string[] {
  const ranges = [`${LEDGER_TABS.head.title}!A2:B2`, wholeRows('settings', 1, 1)];
  if (reads.recent === 'last') ranges.push(wholeRows('recent', 1, RECENT_KEPT));
  if (reads.recent === 'all') ranges.push(`${LEDGER_TABS.register.title}!A2:G`);
  if (reads.command) ranges.push(wholeRows('commands', 1, COMMANDS_KEPT));
  for (const {first, last} of spansOf(reads)) {
    ranges.push(...entryTabs(reads).map(tab => wholeRows(tab, rowOf(first), rowOf(last))));
  }
  return ranges;
}

/** @param answers the rows of each range of `readRanges(reads)`. */
export function parseLedger(reads: Reads, answers: readonly Rows[]): Snapshot {
  const next = answers[Symbol.iterator]();
  const take = (): Rows => (next.next().value as Rows | undefined) ?? [];
  const [head = [], settings = []] = [take()[0], take()[0]];
  const recent = reads.recent ? recentIds(take(), reads.recent) : new Set<string>();
  const repeated = reads.command ? firstResult(take(), reads.command) : undefined;
  const dossiers = new Map<number, Dossier>();
  const sent = new Map<number, SentNote[]>();
  const letters = new Map<number, Letter[]>();
  for (const {first, last} of spansOf(reads)) {
    const rows = Object.fromEntries(entryTabs(reads).map(tab => [tab, take()])) as Partial<
      Record<LedgerTab, Rows>
    >;
    for (let entry = first; entry <= last; entry += 1) {
      const row = (tab: LedgerTab) => rows[tab]?.[entry - first] ?? [];
      const dossier = readDossier({
        register: row('register'),
        identity: row('identity'),
        texts: row('texts'),
      });
      if (dossier) dossiers.set(entry, dossier);
      sent.set(entry, sentNotes(row('sent')));
      letters.set(entry, row('mail').slice(1).map(readLetter));
    }
  }
  return {
    head: JSON.parse(head[0]!) as LedgerHead,
    projected: Number(head[1] ?? 0),
    settings: readDocument<OfficeSettings>(settings)!,
    dossiers,
    sent,
    recent,
    letters,
    repeated,
  };
}

export function parseQueue(rows: Rows): QueueItem[] {
  return rows.flatMap(row => (row[1] ? [JSON.parse(row[1]) as QueueItem] : []));
}

/** The tabs a read of complaints needs; the letters' words only when one is to be sent again. */
function entryTabs({letters}: Reads): LedgerTab[] {
  return ENTRY_TABS.filter(tab => letters || tab !== 'mail');
}

function spansOf({entries = [], range}: Reads): Array<{first: number; last: number}> {
  return range ? [range] : entries.map(entry => ({first: entry, last: entry}));
}

/** Rows count from 0, as in a request; A1 notation counts from 1. */
function wholeRows(tab: LedgerTab, first: number, last: number): string {
  const {title, columns} = LEDGER_TABS[tab];
  return `${title}!A${first + 1}:${String.fromCharCode(64 + columns.length)}${last + 1}`;
}

function recentIds(rows: Rows, kind: 'last' | 'all'): Set<string> {
  const column = kind === 'last' ? 1 : 6;
  return new Set(rows.map(row => row[column] ?? '').filter(id => id !== ''));
}

function firstResult(rows: Rows, command: string): unknown {
  const row = rows.find(one => one[0] === command);
  return row ? readDocument<unknown>(row) : undefined;
}

function sentNotes(row: Row): SentNote[] {
  return row
    .slice(1)
    .flatMap((cell, mail) =>
      cell ? [{mail, ...(JSON.parse(cell) as Omit<SentNote, 'mail'>)}] : [],
    );
}

function readLetter(cell: string): Letter {
  return JSON.parse(cell) as Letter;
}
