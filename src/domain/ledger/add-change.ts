import {LEDGER_TABS, LETTERS_KEPT} from '../../data/ledger-tabs';
import {firstLook} from '../classification/first-look';
import {fold} from '../complaint/apply';
import {conceal} from '../complaint/conceal';
import {type Complaint, DESK} from '../complaint/complaint';
import type {Dossier} from '../complaint/dossier';
import type {ComplaintEvent} from '../complaint/event';
import {isOver} from '../complaint/settled';
import {dateOf} from '../instant';
import {Refusal} from '../result';
import {sequenceOf} from '../register-number';
import {seal} from './digest';
import type {UnfiledMail} from './head';
import {chainHash, writeEvent} from './journal';
import {letterCell} from './letter-cell';
import type {LetterPlace} from './letter-runs';
import {queueItem} from './queue';
import {claim, claimOrWait} from './claim-letters';
import {type CellWrite, letterColumn, rowOf, writeDocument, writeRegisterRow} from './rows';
import {writeEnteredSheet} from './sheets';
import type {Change} from './transaction';
import type {Draft} from './draft';
import {countReferrals, rememberLesson, rememberRecent} from './remember';

/** One complaint's part of a commit: its journal lines, its rows, its place in the queue, its letters. */
export function addChange(draft: Draft, change: Change): void {
  const {snapshot, head, context} = draft;
  const known = snapshot.dossiers.get(change.entry);
  const letters = change.letters ?? [];
  const events = [
    ...sendsSince(draft, known, change.entry),
    ...change.events,
    ...letters.map(letter => ({
      type: 'mailQueued' as const,
      kind: letter.kind,
      letterHash: seal(
        letterCell(letter, known?.complaint.register),
        saltOf(change, known),
        context.digest,
      ),
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
  if (change.events.some(one => one.type === 'erased')) draft.cells.push(withoutLetters(row));
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

/** Sends whose answer came back since the complaint's last commit are journalled by this one (design 12). */
function sendsSince(draft: Draft, known: Dossier | undefined, entry: number): ComplaintEvent[] {
  const fresh = (draft.snapshot.sent.get(entry) ?? []).filter(
    note => known?.complaint.mails[note.mail]?.sentAt === null,
  );
  draft.head.sending = draft.head.sending.filter(
    ([of, mail]) => of !== entry || !fresh.some(note => note.mail === mail),
  );
  return fresh.map(note => ({type: 'mailSent', at: draft.context.now, by: DESK, ...note}));
}

/** P7: letters repeat whom and what they speak of, so they go with either. */
function withoutLetters(row: number): CellWrite {
  const values = LEDGER_TABS.mail.columns.slice(1).map(() => '');
  return {tab: 'mail', row, column: 1, values};
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
  events.forEach((one, index) => {
    const event = writeEvent(one);
    const line = {line: journal.lines + 1, entry, version: version + index + 1, event};
    journal.hash = chainHash(journal.hash, line, draft.context.digest);
    journal.lines += 1;
    draft.cells.push({
      tab: 'journal',
      row: journal.lines,
      column: 0,
      values: [String(line.line), String(entry), String(line.version), event, journal.hash],
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
    if (isPending(draft, [change.entry, mail - LETTERS_KEPT])) throw new Refusal('busy');
    claimOrWait(draft, letter, [change.entry, mail]);
    draft.cells.push({
      tab: 'mail',
      row: rowOf(change.entry, draft.head.base),
      column: letterColumn(mail),
      values: [letterCell(letter, complaint.register)],
    });
  });
  for (const mail of change.resend ?? []) {
    claim(draft, draft.snapshot.letters.get(change.entry)![letterColumn(mail) - 1]!, [
      change.entry,
      mail,
    ]);
  }
}

/** The place of such a letter is not free yet. */
function isPending({head: {sending, waiting}}: Draft, [entry, mail]: LetterPlace): boolean {
  return [...sending, ...waiting].some(([of, place]) => of === entry && place === mail);
}
