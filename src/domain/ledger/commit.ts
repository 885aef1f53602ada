import {
  COMMANDS_KEPT,
  ENTRY_TABS,
  LedgerTab,
  LESSONS_KEPT,
  RECENT_KEPT,
} from '../../data/ledger-tabs';
import {firstLook} from '../classification/first-look';
import {lessonOf} from '../classification/lesson';
import {fold} from '../complaint/apply';
import {conceal} from '../complaint/conceal';
import {Complaint, DESK, isOver} from '../complaint/complaint';
import type {Dossier} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import {dateOf, Instant} from '../instant';
import {sequenceOf} from '../register-number';
import {withoutStray, withStrays} from '../mail/stray';
import {type Digest, seal} from './digest';
import type {LedgerHead, UnfiledMail} from './head';
import {chainHash, writeEvent} from './journal';
import {queueItem} from './queue';
import {claim, claimOffice, claimOrWait, dropSentOffice, settleOutbox} from './claim-letters';
import {writeHead} from './head-text';
import {limitFor, withHistory} from './outbox';
import {digested, withReferral} from './referral-day';
import {printsOf} from './prints';
import {CellWrite, rowOf, writeDocument, writeHeadCells, writeRegisterRow} from './rows';
import {writeEnteredSheet} from './sheets';
import type {Change, ClaimedLetter, Decision, Snapshot} from './transaction';

/** Everything one batch writes. It is all or nothing (decision 5). */
export interface Commit {
  head: LedgerHead;
  cells: CellWrite[];
  /** Tabs that must get more rows first. */
  growth: Array<{tab: LedgerTab; rows: number}>;
  letters: ClaimedLetter[];
  /** The complaints as the commit leaves them. */
  dossiers: Dossier[];
}

export interface CommitContext {
  now: Instant;
  digest: Digest;
  /** Signs what no journal tells of. */
  sign(text: string): string;
  command?: string;
  /** Unique to this try of this execution. */
  nonce?: string;
  /** Where the mailbox's history stood before this commit. */
  historyId?: string;
}

/** Rows added at once when a tab is full: rare, and still small. */
const GROWTH = 1000;

/** Turns a decision into the cells of one batch. Pure: the same snapshot and decision give the same commit. */
export function buildCommit(
  snapshot: Snapshot,
  decision: Decision<unknown>,
  context: CommitContext,
): Commit {
  const head = structuredCopy(snapshot.head);
  head.commit += 1;
  head.nonce = context.nonce ?? '';
  const {now} = context;
  const draft: Draft = {snapshot, context, head, now, cells: [], letters: [], dossiers: []};
  if (decision.outbox) settleOutbox(draft, decision.outbox);
  if (snapshot.office.size > 0) dropSentOffice(head, snapshot.office);
  decision.changes.forEach(change => addChange(draft, change));
  if (decision.office) claimOffice(draft, decision.office, snapshot.office);
  if (decision.digested) head.referralDay = digested(head.referralDay, decision.digested, now);
  if (decision.filed)
    head.unfiled = (head.unfiled ?? []).filter(([, messageId]) => messageId !== decision.filed);
  if (decision.strays) head.strays = withStrays(head.strays, decision.strays);
  if (decision.settledStray) head.strays = withoutStray(head.strays, decision.settledStray);
  if (decision.close) head.closed = decision.close;
  if (decision.learned) draft.cells.push(writeDocument('learned', 1, 'model', decision.learned));
  if (decision.chore) {
    const {name, of, isDone} = decision.chore;
    head.chores[name] = {of, at: now, isDone};
  }
  if (decision.settings?.mailAccount)
    head.outbox = {...head.outbox, limit: limitFor(decision.settings)};
  if (decision.settings)
    draft.cells.push(writeDocument('settings', 1, 'berlaku', decision.settings));
  if (context.command) {
    const row = 1 + (head.commit % COMMANDS_KEPT);
    draft.cells.push(writeDocument('commands', row, context.command, decision.result));
  }
  head.unprojected = head.unprojected.filter(([, commit]) => commit > snapshot.projected);
  const {historyId} = context;
  if (draft.letters.length > 0 && historyId)
    head.outbox = withHistory(head.outbox, head.sending, now, historyId);
  const prints = printsOf(draft.cells, context.sign);
  const growth = grow(head, [...draft.cells, ...prints]);
  const written = writeHeadCells(writeHead(head));
  const cells = [...draft.cells, ...prints, ...written, ...printsOf(written, context.sign)];
  return {head, cells, growth, letters: draft.letters, dossiers: draft.dossiers};
}

interface Draft {
  snapshot: Snapshot;
  context: CommitContext;
  now: Instant;
  head: LedgerHead;
  cells: CellWrite[];
  letters: ClaimedLetter[];
  dossiers: Dossier[];
}

function addChange(draft: Draft, change: Change): void {
  const {snapshot, head, context} = draft;
  const known = snapshot.dossiers.get(change.entry);
  const letters = change.letters ?? [];
  const events = [
    ...sendsSince(draft, known, change.entry),
    ...change.events,
    ...letters.map(letter => ({
      type: 'mailQueued' as const,
      kind: letter.kind,
      letterHash: seal(JSON.stringify(letter), saltOf(change, known), context.digest),
      ...(letter.referral === undefined ? {} : {referral: letter.referral}),
      at: context.now,
      by: DESK,
    })),
  ];
  const complaint = fold(events, known?.complaint ?? null)!;
  const hash = addLines(draft, change.entry, known?.complaint.version ?? 0, events);
  const dossier: Dossier = {
    entry: change.entry,
    complaint,
    complainant: change.complainant ?? known!.complainant,
    texts: change.texts ?? known!.texts,
    slot: known?.slot ?? null,
  };
  if (!known) addEntry(draft, dossier);
  if (change.toFile)
    head.unfiled = [
      ...(head.unfiled ?? []),
      ...change.toFile.map((messageId): UnfiledMail => [change.entry, messageId]),
    ];
  countReferrals(draft, dossier, known?.complaint.referrals.length ?? 0, events);
  rememberRecent(draft, dossier, change);
  rememberLesson(draft, dossier, change);
  if (change.sheet) {
    const entered = {entry: change.entry, register: complaint.register};
    draft.cells.push(writeEnteredSheet(snapshot.sheetRows, change.sheet, entered));
  }
  placeInQueue(draft, dossier);
  draft.cells.push(writeRegisterRow(dossier, hash, head.base));
  const row = rowOf(change.entry, head.base);
  const key = String(change.entry);
  if (change.complainant) draft.cells.push(writeDocument('identity', row, key, change.complainant));
  if (change.texts) draft.cells.push(writeDocument('texts', row, key, change.texts));
  claimLetters(draft, complaint, change);
  // Buku Kerja says nothing of mails, so a commit that only journals or repeats sends needs no copy.
  if (change.events.length > 0) {
    head.unprojected = [
      ...head.unprojected.filter(([entry]) => entry !== change.entry),
      [change.entry, head.commit],
    ];
  }
  draft.dossiers.push(dossier);
}

/** Sends whose answer came back since the complaint's last commit are journalled by this one (decision 12). */
function sendsSince(draft: Draft, known: Dossier | undefined, entry: number): ComplaintEvent[] {
  const fresh = (draft.snapshot.sent.get(entry) ?? []).filter(
    note => known?.complaint.mails[note.mail]?.sentAt === null,
  );
  draft.head.sending = draft.head.sending.filter(
    ([of, mail]) => of !== entry || !fresh.some(note => note.mail === mail),
  );
  return fresh.map(note => ({type: 'mailSent', at: draft.context.now, by: DESK, ...note}));
}

function saltOf({complainant}: Change, known: Dossier | undefined): string {
  return (complainant ?? known?.complainant)?.salt ?? '';
}

function addLines(
  draft: Draft,
  entry: number,
  version: number,
  events: readonly ComplaintEvent[],
): string {
  const {journal} = draft.head;
  events.forEach((event, index) => {
    const line = {line: journal.lines + 1, entry, version: version + index + 1, event};
    journal.hash = chainHash(journal.hash, line, draft.context.digest);
    journal.lines += 1;
    draft.cells.push({
      tab: 'journal',
      row: journal.lines,
      column: 0,
      values: [
        String(line.line),
        String(entry),
        String(line.version),
        writeEvent(event),
        journal.hash,
      ],
    });
  });
  return journal.hash;
}

function addEntry(draft: Draft, {entry, complaint}: Dossier): void {
  const {head, snapshot} = draft;
  const month = dateOf(complaint.registeredAt, snapshot.settings.office.zone).slice(0, 7);
  const year = Number(month.slice(0, 4));
  head.entries = entry;
  for (const tab of ['mail', 'sent'] as const)
    draft.cells.push({tab, row: rowOf(entry, head.base), column: 0, values: [String(entry)]});
  if (sequenceOf(entry, head.series)?.year !== year) head.series.push({year, first: 1, entry});
  head.months[month] = [head.months[month]?.[0] ?? entry, entry];
}

/** K1: a PPID who gets many in a day gets the rest of them together. */
function countReferrals(
  {head, now, snapshot}: Draft,
  {entry}: Dossier,
  before: number,
  events: readonly ComplaintEvent[],
): void {
  const date = dateOf(now, snapshot.settings.office.zone);
  let referral = before;
  for (const event of events) {
    if (event.type !== 'referred') continue;
    const place = event.digest ? ([entry, referral] as const) : null;
    head.referralDay = withReferral(
      head.referralDay,
      {ppid: event.ppid, date},
      place && [...place],
    );
    referral += 1;
  }
}

/** A new one takes the whole row of one that is a thousand older; an edited response only its own cells. */
function rememberRecent(
  draft: Draft,
  {entry, complaint}: Dossier,
  {response, remembered}: Change,
): void {
  if (!response && !remembered) return;
  const received = new Date(complaint.receivedAt).toISOString();
  const values = [String(entry), response?.id ?? '', received, response?.print ?? ''];
  const row = 1 + (entry % RECENT_KEPT);
  // The print of a row covers all of it, so what stays is written again.
  const kept = draft.snapshot.recentRows[row - 1];
  if (remembered) values.push(JSON.stringify(remembered));
  else if (kept?.[0] === String(entry) && kept[4]) values.push(kept[4]);
  draft.cells.push({tab: 'recent', row, column: 0, values});
}

/** C3: what an officer decided is learned at once, in a row that an older lesson leaves. */
function rememberLesson({cells, head}: Draft, {complaint, texts}: Dossier, {events}: Change): void {
  const referred = events.filter(event => event.type === 'referred' && event.by !== DESK);
  const last = referred[referred.length - 1];
  if (last?.type !== 'referred') return;
  const by = (complaint.classifiedBy ?? last.by).toLowerCase();
  const lesson = lessonOf(texts, {by, at: last.at, unit: last.unit});
  const row = 2 + (head.commit % LESSONS_KEPT);
  cells.push({tab: 'learned', row, column: 0, values: ['', JSON.stringify(lesson)]});
}

function placeInQueue(draft: Draft, dossier: Dossier): void {
  const {queue} = draft.head;
  const {settings} = draft.snapshot;
  const over = isOver(dossier.complaint);
  if (over && dossier.slot === null) return;
  const slot = dossier.slot ?? queue.free.pop() ?? (queue.length += 1);
  const values = over
    ? ['', '']
    : [
        String(dossier.entry),
        JSON.stringify(queueItem(conceal(dossier), firstLook(dossier, settings))),
      ];
  draft.cells.push({tab: 'queue', row: slot, column: 0, values});
  if (over) queue.free.push(slot);
  dossier.slot = over ? null : slot;
}

function claimLetters(draft: Draft, complaint: Complaint, change: Change): void {
  const letters = change.letters ?? [];
  const first = complaint.mails.length - letters.length;
  letters.forEach((letter, index) => {
    const mail = first + index;
    claimOrWait(draft, letter, [change.entry, mail]);
    draft.cells.push({
      tab: 'mail',
      row: rowOf(change.entry, draft.head.base),
      column: 1 + mail,
      values: [JSON.stringify(letter)],
    });
  });
  for (const mail of change.resend ?? []) {
    claim(draft, draft.snapshot.letters.get(change.entry)![mail]!, [change.entry, mail]);
  }
}

function grow(head: LedgerHead, cells: readonly CellWrite[]): Commit['growth'] {
  const needed: Partial<Record<LedgerTab, number>> = {};
  for (const {tab, row} of cells) {
    // Tabs with a row for each complaint grow together, so that a read of one of them never meets the edge.
    for (const each of ENTRY_TABS.includes(tab) ? ENTRY_TABS : [tab]) {
      needed[each] = Math.max(needed[each] ?? 0, row + 1);
    }
  }
  const growth: Commit['growth'] = [];
  for (const [tab, rows] of Object.entries(needed) as Array<[LedgerTab, number]>) {
    const missing = rows - head.rows[tab]!;
    if (missing <= 0) continue;
    const added = Math.ceil(missing / GROWTH) * GROWTH;
    head.rows[tab] = head.rows[tab]! + added;
    growth.push({tab, rows: added});
  }
  return growth;
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
