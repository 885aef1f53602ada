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
  head.waiting = without(head.waiting, [[entry, mail]]);
  head.sending = [...without(head.sending, [[entry, mail]]), [entry, mail, now]];
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
  {back, looked = [], refused: hopeless = []}: OutboxChange,
): void {
  const {head, now} = draft;
  if (back) {
    const claimed = keysOf(head.sending);
    const waiting = back.letters.filter(one => claimed.has(keyOf(one)));
    head.sending = without(head.sending, waiting);
    // They were first in line before, and stay so.
    head.waiting = [...waiting, ...head.waiting];
    head.outbox = refused(head.outbox, back.wall, waiting.length, now);
  }
  if (hopeless.length > 0) {
    head.sending = without(head.sending, hopeless);
    head.outbox = counted(head.outbox, -hopeless.length, now);
  }
  const sought = keysOf(looked);
  head.sending = head.sending.map(one =>
    sought.has(keyOf(one)) ? [one[0], one[1], one[2], (one[3] ?? 0) + 1] : one,
  );
}

/** Whatever begins with a letter's place. */
type Placed = readonly [number, number, ...unknown[]];

const keyOf = ([entry, mail]: Placed) => `${entry}.${mail}`;

const keysOf = (list: readonly Placed[]) => new Set(list.map(keyOf));

function without<T extends Placed>(list: readonly T[], gone: readonly Placed[]): T[] {
  const keys = keysOf(gone);
  return list.filter(one => !keys.has(keyOf(one)));
}
