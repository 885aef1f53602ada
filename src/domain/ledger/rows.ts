import {LEDGER_TABS, LedgerTab, LETTERS_KEPT} from '../../data/ledger-tabs';
import type {Complaint} from '../complaint/complaint';
import {Refusal} from '../result';
import type {Complainant, Dossier, Texts} from '../complaint/dossier';

/** Cells to write, left to right from `column`; rows count from 0, the header's. */
export interface CellWrite {
  tab: LedgerTab;
  row: number;
  column: number;
  values: string[];
}

/** One row of the ledger as read: its cells as text. */
export type Row = readonly string[];

/** A Sheets cell holds 50,000 characters; a longer document is cut over the next cells. */
const CELL = 45_000;

/**
 * The sheet row (from 0) of a complaint in the tabs that have one row for each.
 *
 * @param base complaints in the volumes before.
 */
export function rowOf(entry: number, base: number): number {
  return entry - base;
}

/** The column of a complaint's letter, and of the note beside it that it was sent. @param mail its place, from 0. */
export function letterColumn(mail: number): number {
  return 1 + (mail % LETTERS_KEPT);
}

/** A value as JSON over the cells of a row, behind its key. Throws where the tab has too few cells for it. */
export function writeDocument(tab: LedgerTab, row: number, key: string, value: unknown): CellWrite {
  return {tab, row, column: 0, values: [key, ...cutOver(tab, JSON.stringify(value))]};
}

/** The head's cells; between its first two stands how far Buku Kerja has come. */
export function writeHeadCells(text: string): CellWrite[] {
  const [first = '', ...rest] = cutOver('head', text);
  return [
    {tab: 'head', row: 1, column: 0, values: [first]},
    {tab: 'head', row: 1, column: 2, values: rest},
  ];
}

/** The inverse of `writeHeadCells`: the head's text without the cell that says how far Buku Kerja has come. */
export function readHeadCells([first = '', , ...rest]: Row): string {
  return [first, ...rest].join('');
}

/** A text over all cells of a row but one. */
function cutOver(tab: LedgerTab, text: string): string[] {
  const parts = text.match(new RegExp(`[^]{1,${CELL}}`, 'g')) ?? [''];
  const room = LEDGER_TABS[tab].columns.length - 1;
  if (parts.length > room)
    throw new Error(`${tab} holds ${room * CELL} characters, this document has ${text.length}`);
  return [...parts, ...Array<string>(room - parts.length).fill('')];
}

/** The inverse of `writeDocument`; null for an empty row. Throws SyntaxError for what a hand has spoilt. */
export function readDocument<T>(row: Row): T | null {
  const text = row.slice(1).join('');
  return text === '' ? null : (JSON.parse(text) as T);
}

/** The rows of one complaint, as read. */
export interface DossierRows {
  register: Row;
  identity: Row;
  texts: Row;
}

/** What rows from before links say nothing of. */
const UNLINKED: Pick<Complaint, 'alike' | 'parent' | 'children'> = {
  alike: [],
  parent: null,
  children: [],
};

/** Null where the ledger has no such complaint. */
export function readDossier(rows: DossierRows, place: number): Dossier | null {
  const state = rows.register[8];
  if (!state) return null;
  const places = [rows.register, rows.identity, rows.texts].map(row => row[0]);
  // A hand has deleted or inserted a row, and what stands here is another complaint's.
  if (places.some(one => one !== String(place))) throw new Refusal('ledger-touched');
  return {
    entry: place,
    complaint: {...UNLINKED, ...(JSON.parse(state) as Complaint)},
    complainant: readDocument<Complainant>(rows.identity)!,
    texts: readDocument<Texts>(rows.texts)!,
    slot: rows.register[7] ? Number(rows.register[7]) : null,
  };
}

/** A complaint's row of the register, with the hash of its last line of the journal. */
export function writeRegisterRow(dossier: Dossier, hash: string, base: number): CellWrite {
  const {entry, complaint, slot} = dossier;
  return {
    tab: 'register',
    row: rowOf(entry, base),
    column: 0,
    values: [
      String(entry),
      complaint.register,
      complaint.status,
      String(complaint.version),
      hash,
      new Date(complaint.registeredAt).toISOString(),
      complaint.responseId ?? '',
      slot === null ? '' : String(slot),
      JSON.stringify(complaint),
    ],
  };
}
