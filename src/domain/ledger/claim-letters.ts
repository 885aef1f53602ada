import {OFFICE_KEPT} from '../../data/ledger-tabs';
import type {Instant} from '../instant';
import type {LedgerHead} from './head';
import {letterCell} from './letter-cell';
import type {LetterPlace} from './letter-runs';
import {counted, OFFICE_ENTRY, refused, roomFor} from './outbox';
import type {CellWrite} from './rows';
import type {ClaimedLetter, Letter, OfficeLetter, OutboxChange, Snapshot} from './transaction';

/** The part of a commit that letters touch. */
export interface LetterDraft {
  head: LedgerHead;
  cells: CellWrite[];
  letters: ClaimedLetter[];
  now: Instant;
}

/** A new letter is claimed by the execution that commits, or waits where the day has no room for it (design 12). */
export function claimOrWait(
  draft: LetterDraft,
  letter: Letter | OfficeLetter,
  [entry, mail]: LetterPlace,
): void {
  const {head, now} = draft;
  const isBehind = head.waiting.some(one => one[2] === letter.kind);
  if (letter.later || isBehind || roomFor(head.outbox, letter.kind, now) === 0) {
    head.waiting.push([entry, mail, letter.kind]);
    return;
  }
  claim(draft, letter, [entry, mail]);
}

/** The letter belongs to this execution, whoever had it before. */
export function claim(
  {head, letters, now}: LetterDraft,
  letter: Letter | OfficeLetter,
  [entry, mail]: LetterPlace,
): void {
  const isOther = (one: readonly [number, number, ...unknown[]]) =>
    one[0] !== entry || one[1] !== mail;
  head.waiting = head.waiting.filter(isOther);
  head.sending = [...head.sending.filter(isOther), [entry, mail, now]];
  head.outbox = counted(head.outbox, 1, now);
  letters.push({...letter, entry, mail});
}

/** Letters of the office itself have a tab of their own; the oldest give way. */
export function claimOffice(
  draft: LetterDraft,
  {letters = [], resend = []}: {letters?: OfficeLetter[]; resend?: number[]},
  known: Snapshot['office'],
): void {
  for (const letter of letters) {
    draft.head.office += 1;
    const number = draft.head.office;
    const values = [String(number), letterCell(letter), ''];
    draft.cells.push({tab: 'office', row: officeRow(number), column: 0, values});
    claimOrWait(draft, letter, [OFFICE_ENTRY, number]);
  }
  for (const number of resend) {
    const letter = known.get(number)?.letter;
    if (letter) claim(draft, letter, [OFFICE_ENTRY, number]);
  }
}

/** The sheet row of an office letter: a ring of `OFFICE_KEPT` rows under the heads. */
export function officeRow(number: number): number {
  return 1 + (number % OFFICE_KEPT);
}

/** Office letters that Gmail has taken leave the list; so do those whose row has given way. */
export function dropSentOffice(head: LedgerHead, office: Snapshot['office']): void {
  head.sending = head.sending.filter(
    ([entry, number]) => entry !== OFFICE_ENTRY || office.get(number)?.sent === false,
  );
}

/** Brings into the head what became of claimed letters (design 12): given back, refused for good, or sought in vain. */
export function settleOutbox(
  draft: LetterDraft,
  {back, looked, refused: given = []}: OutboxChange,
): void {
  const {head, now} = draft;
  if (back) {
    const key = ([entry, mail]: readonly [number, number, ...unknown[]]) => `${entry}.${mail}`;
    const claimed = new Set(head.sending.map(key));
    const waiting = back.letters.filter(one => claimed.has(key(one)));
    const given = new Set(waiting.map(key));
    head.sending = head.sending.filter(one => !given.has(key(one)));
    // They were first in line before, and stay so.
    head.waiting = [...waiting, ...head.waiting];
    head.outbox = refused(head.outbox, back.wall, waiting.length, now);
  }
  if (given.length > 0) {
    const gone = new Set(given.map(([entry, mail]) => `${entry}.${mail}`));
    head.sending = head.sending.filter(([entry, mail]) => !gone.has(`${entry}.${mail}`));
    head.outbox = counted(head.outbox, -given.length, now);
  }
  for (const [entry, mail] of looked ?? []) {
    head.sending = head.sending.map(one =>
      one[0] === entry && one[1] === mail ? [one[0], one[1], one[2], (one[3] ?? 0) + 1] : one,
    );
  }
}
