import {LEDGER_TABS} from '../data/ledger-tabs';
import {isOver as waitsForNobody} from '../domain/complaint/complaint';
import type {RegisterChecked} from '../domain/desk/protocol';
import {MINUTE} from '../domain/instant';
import type {Finding} from '../domain/ledger/finding';
import type {LedgerHead} from '../domain/ledger/head';
import type {Row} from '../domain/ledger/rows';
import {
  chainEnd,
  chainStart,
  ChainWalk,
  followChain,
  type WrittenLine,
} from '../domain/ledger/verify-chain';
import {alteredColumns, alteredWords, foldLines, Told} from '../domain/ledger/verify-rows';
import {walkRows} from '../domain/ledger/walk';
import {findingSentence} from '../ui/text/findings';
import type {Desk, LedgerVolume} from './ports';

/** Lines read at once: some 4 MB. */
const LINES = 10_000;
/** Complaints held in memory at once, and rows of them read at once. */
const FOLDED = 10_000;
const ROWS = 2_000;
const SLACK = 100;
/** An execution ends at six minutes; one stretch takes one at most. */
const WORK_TIME = 3 * MINUTE;

/** Where a verification goes on: a volume, and in it the chain or the complaints from a place on. */
type Cursor =
  | {volume: number; part: 'chain'; walk: ChainWalk | null}
  | {volume: number; part: 'rows'; from: number; shifts: Shifts};

/** By how many rows each tab has been shifted by deleted and inserted rows so far. */
type Shifts = Partial<Record<WalkedTab, number>>;
type WalkedTab = 'register' | 'identity' | 'texts';
const WALKED: readonly WalkedTab[] = ['register', 'identity', 'texts'];

/**
 * R4: follows the chain of every volume, folds each complaint anew and compares it with its row, its words and its
 * place in the queue. Nothing is changed. What takes longer than an execution goes on where `next` says.
 *
 * @param from empty, or `next` of the call before.
 */
export function verifyRegister(desk: Desk, from: string): RegisterChecked {
  const begun = desk.now();
  const findings: Finding[] = [];
  let cursor: Cursor | null = from ? (JSON.parse(from) as Cursor) : firstOf(0);
  let checked = 0;
  while (cursor && desk.now() - begun < WORK_TIME) {
    const volumes = desk.ledger.volumes();
    const volume = volumes[cursor.volume];
    if (!volume) break;
    const ledger = desk.ledger.at(volume.base);
    const {head} = ledger.read({});
    const stretch: Stretch =
      cursor.part === 'chain'
        ? checkChain(desk, ledger, head, cursor)
        : checkRows(desk, ledger, head, cursor);
    findings.push(...stretch.findings);
    checked += stretch.checked;
    cursor =
      stretch.next ?? (cursor.volume + 1 < volumes.length ? firstOf(cursor.volume + 1) : null);
  }
  return {
    findings: findings.map(findingSentence),
    checked,
    next: cursor ? JSON.stringify(cursor) : '',
  };
}

interface Stretch {
  findings: Finding[];
  /** Lines and complaints looked at. */
  checked: number;
  next: Cursor | null;
}

function firstOf(volume: number): Cursor {
  return {volume, part: 'chain', walk: null};
}

function checkChain(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
  {volume, walk}: Cursor & {part: 'chain'},
): Stretch {
  const from = walk ?? chainStart(head);
  const lines = linesFrom(ledger, from.row + 1);
  const followed = followChain(lines, from, head, desk.crypto.digest);
  const isOver = lines.length < LINES || followed.walk.expected > head.journal.lines;
  return {
    findings: [...followed.findings, ...(isOver ? chainEnd(followed.walk, head) : [])],
    checked: lines.length,
    next: isOver
      ? {volume, part: 'rows', from: head.base + 1, shifts: {}}
      : {volume, part: 'chain', walk: followed.walk},
  };
}

function checkRows(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
  {volume, from, shifts}: Cursor & {part: 'rows'},
): Stretch {
  const last = Math.min(head.entries, from + FOLDED - 1);
  const told = toldBy(ledger, from, last);
  const queue = ledger.readWritten(['queue'], 1)[0] ?? [];
  const context = {desk, ledger, head, told, queue};
  const walks = WALKED.map(tab => checkTab(context, tab, from, last, shifts[tab] ?? 0));
  const found = walks.flatMap(walk => walk.findings);
  const isOver = last >= head.entries;
  return {
    findings: [...found, ...(isOver ? checkHead(head, told) : [])],
    checked: Math.max(0, last - from + 1),
    next: isOver
      ? null
      : {
          volume,
          part: 'rows',
          from: last + 1,
          shifts: Object.fromEntries(WALKED.map((tab, index) => [tab, walks[index]!.shift])),
        },
  };
}

/** All lines of some complaints: they lie anywhere in the journal. */
function toldBy(ledger: LedgerVolume, first: number, last: number): Map<number, Told> {
  const told = new Map<number, Told>();
  for (let row = 1; ; row += LINES) {
    const lines = linesFrom(ledger, row);
    foldLines(told, lines, first, last);
    if (lines.length < LINES) return told;
  }
}

function linesFrom(ledger: LedgerVolume, row: number): WrittenLine[] {
  const [rows = []] = ledger.readWritten(['journal'], row, row + LINES - 1);
  return rows.map(([line = '', entry = '', version = '', event = '', hash = '']) => [
    line,
    entry,
    version,
    event,
    hash,
  ]);
}

interface RowsContext {
  desk: Desk;
  ledger: LedgerVolume;
  head: LedgerHead;
  told: ReadonlyMap<number, Told>;
  queue: readonly Row[];
}

function checkTab(
  context: RowsContext,
  tab: WalkedTab,
  first: number,
  last: number,
  shift: number,
): {findings: Finding[]; shift: number} {
  const {ledger, head, told} = context;
  const findings: Finding[] = [];
  const named = (place: number, isForeign = false): Named => {
    const register = isForeign ? undefined : told.get(place)?.complaint.register;
    const where = {volume: head.volume, place, tab: LEDGER_TABS[tab].title};
    return register ? {...where, register} : where;
  };
  let walk = {row: first - head.base - 1 + shift, expected: first};
  while (walk.expected <= last) {
    const [rows = []] = ledger.readWritten([tab], walk.row + 1, walk.row + ROWS);
    if (rows.length === 0) break;
    const words = tab === 'identity' ? textsAround(ledger, walk.row) : new Map<number, Row>();
    const walked = walkRows(rows, walk, last);
    for (const step of walked.steps) {
      if (step.type === 'foreign')
        findings.push({...named(step.sheetRow, true), code: 'rowForeign'});
      else if (step.type === 'missing') findings.push({...named(step.place), code: 'rowMissing'});
      else
        findings.push(...checkFound(context, tab, step.place, step.row, words, named(step.place)));
    }
    walk = walked.walk;
  }
  const end = walk.row - (walk.expected - 1 - head.base);
  for (let place = walk.expected; place <= last; place += 1)
    findings.push({...named(place), code: 'rowMissing'});
  return {findings, shift: end};
}

function checkFound(
  context: RowsContext,
  tab: WalkedTab,
  place: number,
  row: Row,
  words: ReadonlyMap<number, Row>,
  named: Named,
): Finding[] {
  if (tab === 'register') return checkRow(context, row, place, named);
  return tab === 'identity' ? checkWords(context, row, words.get(place), place, named) : [];
}

/** Texts by their places; a hand may have moved them a little against the identities. */
function textsAround(ledger: LedgerVolume, row: number): Map<number, Row> {
  const first = Math.max(1, row + 1 - SLACK);
  const [rows = []] = ledger.readWritten(['texts'], first, row + ROWS + SLACK);
  return new Map(rows.map(texts => [Number(texts[0]), texts]));
}

type Named = Omit<Finding, 'code'>;

function checkRow({told, queue}: RowsContext, row: Row, place: number, named: Named): Finding[] {
  const known = told.get(place);
  if (!known) return [{...named, code: 'rowForeign'}];
  if (!known.isWhole) return [];
  const altered = alteredColumns(row, place, known);
  if (altered.length > 0) return [{...named, code: 'rowAltered', detail: altered.join(', ')}];
  const slot = Number(row[7] ?? 0);
  const isQueued = slot > 0 && Number(queue[slot - 1]?.[0]) === place;
  return isQueued === waitsForNobody(known.complaint)
    ? [{...named, tab: LEDGER_TABS.queue.title, code: 'queueAltered'}]
    : [];
}

function checkWords(
  {desk, told}: RowsContext,
  identity: Row,
  texts: Row | undefined,
  place: number,
  named: Named,
): Finding[] {
  const known = told.get(place);
  if (!known?.isWhole) return [];
  const altered = alteredWords({identity, texts}, known, desk.crypto.digest);
  const findings: Finding[] = altered.identity ? [{...named, code: 'identityAltered'}] : [];
  if (altered.texts.length === 0) return findings;
  const detail = altered.texts.join(', ');
  return [...findings, {...named, tab: LEDGER_TABS.texts.title, code: 'textsAltered', detail}];
}

/** The head counts what the journal tells. */
function checkHead(head: LedgerHead, told: ReadonlyMap<number, Told>): Finding[] {
  const last = Math.max(head.base, ...told.keys());
  if (last === head.entries) return [];
  return [
    {code: 'headAltered', volume: head.volume, place: head.entries, tab: LEDGER_TABS.head.title},
  ];
}
