import {MINUTE} from '../../domain/instant';
import type {LedgerHead} from '../../domain/ledger/head';
import type {LetterPlace} from '../../domain/ledger/letter-runs';
import {
  Claim,
  dueLetters,
  historyBefore,
  OFFICE_ENTRY,
  WaitingLetter,
} from '../../domain/ledger/outbox';
import type {Change, Decision, Snapshot} from '../../domain/ledger/transaction';
import {deliverLetters} from './deliver';
import type {Desk, LedgerVolume} from '../ports';

/** Longer than any execution lives: whoever claimed a letter before this is gone. */
const CLAIM_LASTS = 10 * MINUTE;
/** Letters looked at in one tick. */
const AT_ONCE = 60;
/** Letters take a second each, and other work of the tick comes after them. */
const WORK_TIME = 2 * MINUTE;

/** Letters whose sender died, and letters that waited for the next day's room (design 12). */
export function mindLetters(desk: Desk, ledger: LedgerVolume, head: LedgerHead): void {
  const abandoned = head.sending
    .filter(([, , claimedAt]) => desk.now() - claimedAt > CLAIM_LASTS)
    .slice(0, AT_ONCE);
  if (abandoned.length > 0) recover(desk, ledger, head, abandoned);
  sendWaiting(desk, ledger, head);
}

/**
 * A claimed letter is first looked for in the mailbox's history. History may show a send late: one that is not found
 * is looked for once more at a later tick, and only then sent again.
 */
function recover(
  desk: Desk,
  ledger: LedgerVolume,
  head: LedgerHead,
  abandoned: readonly Claim[],
): void {
  const places = abandoned.map(([entry, mail]): LetterPlace => [entry, mail]);
  const reads = {...readsFor(places), letters: false};
  const before = ledger.read(reads);
  const unknown = abandoned.filter(([entry, mail]) => !isSent(before, [entry, mail]));
  if (unknown.length > 0) {
    const at = Math.min(...unknown.map(claim => claim[2]));
    const wanted = unknown.map(([entry, mail]): LetterPlace => [entry, mail]);
    const found = desk.mailbox.findSent(wanted, {at, historyId: historyBefore(head.outbox, at)});
    ledger.note(found);
  }
  const {commit, settings} = ledger.transact(readsFor(places), snapshot => {
    const lost = snapshot.head.sending.filter(
      ([entry, mail, claimedAt]) =>
        abandoned.some(one => one[0] === entry && one[1] === mail && one[2] === claimedAt) &&
        !isSent(snapshot, [entry, mail]),
    );
    const again = lost.filter(claim => (claim[3] ?? 0) > 0);
    const looked = lost
      .filter(claim => !claim[3])
      .map(([entry, mail]): LetterPlace => [entry, mail]);
    return resend(again, snapshot, {touch: places, looked});
  });
  if (commit) deliverLetters(desk, commit, settings);
}

/** As many rounds as an execution has time for. */
function sendWaiting(desk: Desk, ledger: LedgerVolume, head: LedgerHead): void {
  const begun = desk.now();
  let now: LedgerHead | undefined = head;
  while (now && desk.now() - begun < WORK_TIME) {
    const due = dueLetters(now.outbox, now.waiting, desk.now(), AT_ONCE);
    now = due.length > 0 ? sendDue(desk, ledger, due) : undefined;
  }
}

/** @returns the head as this round's commit left it; undefined where nothing could go. */
function sendDue(
  desk: Desk,
  ledger: LedgerVolume,
  due: readonly WaitingLetter[],
): LedgerHead | undefined {
  const places = due.map(([entry, mail]): LetterPlace => [entry, mail]);
  const {commit, settings} = ledger.transact(readsFor(places), snapshot => {
    const {outbox, waiting} = snapshot.head;
    const now = dueLetters(outbox, waiting, desk.now(), AT_ONCE).filter(([entry, mail]) =>
      places.some(place => place[0] === entry && place[1] === mail),
    );
    return resend(now, snapshot, {});
  });
  if (!commit) return undefined;
  deliverLetters(desk, commit, settings);
  return commit.head;
}

function readsFor(places: readonly LetterPlace[]) {
  const entries = places.map(([entry]) => entry);
  return {
    entries: entries.filter(entry => entry !== OFFICE_ENTRY),
    letters: true,
    office: entries.includes(OFFICE_ENTRY),
  };
}

function isSent({sent, office}: Snapshot, [entry, mail]: LetterPlace): boolean {
  // An office letter whose row has given way is not sought for ever.
  if (entry === OFFICE_ENTRY) return office.get(mail)?.sent !== false;
  return (sent.get(entry) ?? []).some(note => note.mail === mail);
}

/** @param touch complaints whose sends are journalled by this commit in any case. */
function resend(
  letters: ReadonlyArray<readonly [number, number, ...unknown[]]>,
  {dossiers}: Snapshot,
  {touch = [], looked = []}: {touch?: LetterPlace[]; looked?: LetterPlace[]},
): Decision<void> {
  const own = (of: number) => letters.filter(([entry]) => entry === of).map(([, mail]) => mail);
  const entries = new Set([...touch, ...letters].map(([entry]) => entry));
  const changes = [...entries]
    .filter(entry => dossiers.has(entry))
    .map((entry): Change => ({entry, events: [], resend: own(entry)}));
  const office = own(OFFICE_ENTRY);
  return {
    changes,
    ...(entries.has(OFFICE_ENTRY) ? {office: {resend: office}} : {}),
    ...(looked.length > 0 ? {outbox: {looked}} : {}),
    result: undefined,
  };
}
