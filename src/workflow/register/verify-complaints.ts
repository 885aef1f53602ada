import {ENTRY_TABS, LEDGER_TABS, type LedgerTab} from '../../data/ledger-tabs';
import {isOver as waitsForNobody} from '../../domain/complaint/settled';
import type {Complainant} from '../../domain/complaint/dossier';
import type {Finding} from '../../domain/ledger/finding';
import type {LedgerHead} from '../../domain/ledger/head';
import {readDocument, type Row} from '../../domain/ledger/rows';
import {alteredLetters, alteredNotes} from '../../domain/ledger/verify-mail';
import {alteredColumns, alteredWords, type Told} from '../../domain/ledger/verify-rows';
import {walkRows} from '../../domain/ledger/walk';
import type {Desk, LedgerVolume} from '../ports';
import {toldBy} from './verify-reads';

/** Complaints held in memory at once, and rows of them read at once. */
const FOLDED = 10_000;
const ROWS = 2_000;
const SLACK = 100;

/** By how many rows each tab has been shifted by deleted and inserted rows so far. */
export type Shifts = Partial<Record<LedgerTab, number>>;

interface Walked {
  findings: Finding[];
  shift: number;
}

interface Context {
  desk: Desk;
  ledger: LedgerVolume;
  head: LedgerHead;
  told: ReadonlyMap<number, Told>;
  queue: readonly Row[];
}

type Named = Omit<Finding, 'code'>;

/** A stretch of complaints against their journal, in every tab that has a row for each. */
export function checkComplaints(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
  {from, shifts}: {from: number; shifts: Shifts},
): {findings: Finding[]; checked: number; next: {from: number; shifts: Shifts} | null} {
  const last = Math.min(head.entries, from + FOLDED - 1);
  const told = toldBy(ledger, from, last);
  const queue = ledger.readWritten(['queue'], 1)[0] ?? [];
  const context = {desk, ledger, head, told, queue};
  const walks = ENTRY_TABS.map(tab => [tab, checkTab(context, tab, from, last, shifts)] as const);
  const isOver = last >= head.entries;
  return {
    findings: [
      ...walks.flatMap(([, walk]) => walk.findings),
      ...(isOver ? checkHead(head, told) : []),
    ],
    checked: Math.max(0, last - from + 1),
    next: isOver
      ? null
      : {
          from: last + 1,
          shifts: Object.fromEntries(walks.map(([tab, {shift}]) => [tab, shift])),
        },
  };
}

function checkTab(
  context: Context,
  tab: LedgerTab,
  first: number,
  last: number,
  shifts: Shifts,
): Walked {
  const {ledger, head, told} = context;
  const findings: Finding[] = [];
  const named = (place: number, isForeign = false): Named => {
    const register = isForeign ? undefined : told.get(place)?.complaint.register;
    const where = {volume: head.volume, place, tab: LEDGER_TABS[tab].title};
    return register ? {...where, register} : where;
  };
  let walk = {row: first - head.base - 1 + (shifts[tab] ?? 0), expected: first};
  while (walk.expected <= last) {
    const [rows = []] = ledger.readWritten([tab], walk.row + 1, walk.row + ROWS);
    if (rows.length === 0) break;
    const beside = besideRows(ledger, tab, walk.row);
    const walked = walkRows(rows, walk, last);
    for (const step of walked.steps) {
      if (step.type === 'foreign')
        findings.push({...named(step.sheetRow, true), code: 'rowForeign'});
      else if (step.type === 'missing') findings.push({...named(step.place), code: 'rowMissing'});
      else {
        const {place, row} = step;
        findings.push(
          ...checkRow(context, tab, {place, row, beside: beside.get(place)}, named(place)),
        );
      }
    }
    walk = walked.walk;
  }
  const shift = walk.row - (walk.expected - 1 - head.base);
  for (let place = walk.expected; place <= last; place += 1)
    findings.push({...named(place), code: 'rowMissing'});
  return {findings, shift};
}

/** Which tab's row is needed beside a row: the words beside the identity, the salt beside the letters. */
const BESIDE: Partial<Record<LedgerTab, LedgerTab>> = {identity: 'texts', mail: 'identity'};

/** By their places; a hand may have moved them a little against one another. */
function besideRows(ledger: LedgerVolume, tab: LedgerTab, row: number): Map<number, Row> {
  const other = BESIDE[tab];
  if (!other) return new Map();
  const first = Math.max(1, row + 1 - SLACK);
  const [rows = []] = ledger.readWritten([other], first, row + ROWS + SLACK);
  return new Map(rows.map(one => [Number(one[0]), one]));
}

interface FoundRow {
  place: number;
  row: Row;
  beside: Row | undefined;
}

function checkRow(context: Context, tab: LedgerTab, found: FoundRow, named: Named): Finding[] {
  const known = context.told.get(found.place);
  if (!known) return tab === 'register' ? [{...named, code: 'rowForeign'}] : [];
  if (!known.isWhole) return [];
  // P7: what the rule destroyed has nothing to be compared with.
  if (known.complaint.erased && tab !== 'register' && tab !== 'sent') return [];
  const letters = (code: 'mailAltered' | 'sentAltered', altered: readonly number[]): Finding[] =>
    altered.length === 0 ? [] : [{...named, code, detail: altered.join(', ')}];
  switch (tab) {
    case 'register':
      return checkState(context, found, known, named);
    case 'identity':
      return checkWords(context, found, known, named);
    case 'mail': {
      const complainant = found.beside && readDocument<Complainant>(found.beside);
      // An identity that is gone is found down its own tab.
      if (!complainant) return [];
      const {digest} = context.desk.crypto;
      return letters(
        'mailAltered',
        alteredLetters(found.row, known.events, complainant.salt, digest),
      );
    }
    case 'sent':
      return letters('sentAltered', alteredNotes(found.row, known.events));
    default:
      return [];
  }
}

function checkState({queue}: Context, {place, row}: FoundRow, told: Told, named: Named): Finding[] {
  const altered = alteredColumns(row, place, told);
  if (altered.length > 0) return [{...named, code: 'rowAltered', detail: altered.join(', ')}];
  const slot = Number(row[7] ?? 0);
  const isQueued = slot > 0 && Number(queue[slot - 1]?.[0]) === place;
  return isQueued === waitsForNobody(told.complaint)
    ? [{...named, tab: LEDGER_TABS.queue.title, code: 'queueAltered'}]
    : [];
}

function checkWords({desk}: Context, {row, beside}: FoundRow, told: Told, named: Named): Finding[] {
  const altered = alteredWords({identity: row, texts: beside}, told, desk.crypto.digest);
  const findings: Finding[] = altered.identity ? [{...named, code: 'identityAltered'}] : [];
  if (altered.texts.length === 0) return findings;
  const {texts} = altered;
  return [...findings, {...named, tab: LEDGER_TABS.texts.title, code: 'textsAltered', texts}];
}

/** The head counts what the journal tells. */
function checkHead(head: LedgerHead, told: ReadonlyMap<number, Told>): Finding[] {
  const last = Math.max(head.base, ...told.keys());
  if (last === head.entries) return [];
  return [
    {code: 'headAltered', volume: head.volume, place: head.entries, tab: LEDGER_TABS.head.title},
  ];
}
