import {
  COMMANDS_KEPT,
  ENTRY_TABS,
  LEDGER_TABS,
  LESSONS_KEPT,
  LedgerTab,
  OFFICE_KEPT,
  RECENT_KEPT,
  SHEET_BLOCKS_KEPT,
} from '../data/ledger-tabs';
import type {Learned, Lesson, Memory} from '../domain/classification/lesson';
import type {Dossier} from '../domain/complaint/dossier';
import {readHead} from '../domain/ledger/head-text';
import type {QueueItem} from '../domain/ledger/queue';
import {readDocument, readDossier, readHeadCells, Row, rowOf} from '../domain/ledger/rows';
import {sheetRow} from '../domain/ledger/sheets';
import type {Letter, OfficeLetter, Reads, SentNote, Snapshot} from '../domain/ledger/transaction';
import type {OfficeSettings} from '../domain/settings';

type Rows = readonly Row[];

const QUEUE_RANGE = `${LEDGER_TABS.queue.title}!A2:B`;

/**
 * The A1 ranges of what a transaction reads; `parseLedger` takes their rows in the same order.
 *
 * @param base complaints in the volumes before.
 */
export function readRanges(reads: Reads, base: number): string[] {
  const ranges = [wholeRows('head', 1, 1), wholeRows('settings', 1, 1)];
  if (reads.recent) ranges.push(wholeRows('recent', 1, RECENT_KEPT));
  if (reads.recent === 'all') ranges.push(`${LEDGER_TABS.register.title}!A2:G`);
  if (reads.command) ranges.push(wholeRows('commands', 1, COMMANDS_KEPT));
  if (reads.office) ranges.push(wholeRows('office', 1, OFFICE_KEPT));
  if (reads.sheets) ranges.push(sheetsRange(reads.sheets));
  if (reads.queue) ranges.push(QUEUE_RANGE);
  if (reads.learned) ranges.push(wholeRows('learned', 1, 1 + LESSONS_KEPT));
  for (const {first, last} of spansOf(reads)) {
    ranges.push(
      ...entryTabs(reads).map(tab => wholeRows(tab, rowOf(first, base), rowOf(last, base))),
    );
  }
  return ranges;
}

/** @param answers the rows of each range of `readRanges(reads)`. */
export function parseLedger(reads: Reads, answers: readonly Rows[]): Snapshot {
  const next = answers[Symbol.iterator]();
  const take = (): Rows => (next.next().value as Rows | undefined) ?? [];
  const [head = [], settings = []] = [take()[0], take()[0]];
  const recentRows = reads.recent ? take() : [];
  const recent = new Set(idsIn(recentRows, 1));
  if (reads.recent === 'all') for (const id of idsIn(take(), 6)) recent.add(id);
  const repeated = reads.command ? firstResult(take(), reads.command) : undefined;
  const office = new Map(reads.office ? take().flatMap(officeLetter) : []);
  const sheetRows = reads.sheets ? take() : [];
  const queue = reads.queue ? parseQueue(take()) : [];
  const memory = reads.learned ? readMemory(take()) : null;
  const dossiers = new Map<number, Dossier>();
  const sent = new Map<number, SentNote[]>();
  const letters = new Map<number, Letter[]>();
  for (const {first, last} of spansOf(reads)) {
    const rows = Object.fromEntries(entryTabs(reads).map(tab => [tab, take()])) as Partial<
      Record<LedgerTab, Rows>
    >;
    for (let entry = first; entry <= last; entry += 1) {
      const row = (tab: LedgerTab) => rows[tab]?.[entry - first] ?? [];
      const [register, identity, texts] = [row('register'), row('identity'), row('texts')];
      const dossier = readDossier({register, identity, texts}, entry);
      if (dossier) dossiers.set(entry, dossier);
      sent.set(entry, sentNotes(row('sent')));
      letters.set(entry, row('mail').slice(1).map(readLetter));
    }
  }
  return {
    head: readHead(readHeadCells(head)),
    projected: Number(head[1] ?? 0),
    settings: readDocument<OfficeSettings>(settings)!,
    dossiers,
    sent,
    recent,
    recentRows,
    letters,
    queue,
    office,
    sheetRows,
    memory,
    repeated,
  };
}

function parseQueue(rows: Rows): QueueItem[] {
  return rows.flatMap(row => (row[1] ? [JSON.parse(row[1]) as QueueItem] : []));
}

/** The tabs a read of complaints needs; the letters' words only when one is to be sent again. */
function entryTabs({letters}: Reads): LedgerTab[] {
  return ENTRY_TABS.filter(tab => letters || tab !== 'mail');
}

/** Neighbours are read together: the ranges travel in the request's address, which has its limits. */
function spansOf({entries = [], range}: Reads): Array<{first: number; last: number}> {
  if (range) return [range];
  const spans: Array<{first: number; last: number}> = [];
  for (const entry of [...new Set(entries)].sort((a, b) => a - b)) {
    const span = spans[spans.length - 1];
    if (span && span.last + 1 === entry) span.last = entry;
    else spans.push({first: entry, last: entry});
  }
  return spans;
}

/** Rows count from 0, as in a request; A1 notation counts from 1. */
function wholeRows(tab: LedgerTab, first: number, last: number): string {
  const {title, columns} = LEDGER_TABS[tab];
  return `${title}!A${first + 1}:${String.fromCharCode(64 + columns.length)}${last + 1}`;
}

function sheetsRange(sheets: NonNullable<Reads['sheets']>): string {
  if (sheets === 'all') return wholeRows('sheets', 1, SHEET_BLOCKS_KEPT);
  return wholeRows('sheets', sheetRow(sheets), sheetRow(sheets));
}

function readMemory([model = [], ...lessons]: Rows): Memory {
  return {
    learned: readDocument<Learned>(model),
    lessons: lessons.flatMap(row => (row[1] ? [JSON.parse(row[1]) as Lesson] : [])),
  };
}

function idsIn(rows: Rows, column: number): string[] {
  return rows.map(row => row[column] ?? '').filter(id => id !== '');
}

function officeLetter([number, letter, sent]: Row): Array<
  [number, {letter: OfficeLetter; sent: boolean}]
> {
  if (!letter) return [];
  return [[Number(number), {letter: JSON.parse(letter) as OfficeLetter, sent: Boolean(sent)}]];
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
