import type {Dossier} from '../../domain/complaint/dossier';
import {MINUTE} from '../../domain/instant';
import type {Commit} from '../../domain/ledger/draft';
import {Refused, SENDS_A_MINUTE, type WaitingLetter, wallOf} from '../../domain/ledger/outbox';
import type {ClaimedLetter, SentNote} from '../../domain/ledger/transaction';
import {flawOf} from '../../domain/mail/refused';
import type {OfficeSettings} from '../../domain/settings';
import {registerRow, registerTitle} from '../../ui/text/register-book';
import {giveUpLetters, type RefusedLetter} from './give-up-letters';
import type {Desk} from '../ports';

/**
 * What follows a commit of the desk itself, outside the lock (design 6): the copy in Buku Kerja and the letters
 * that this execution claimed. One request notes the results; the complaint's next commit journals them.
 */
export function deliver(desk: Desk, commit: Commit, settings: OfficeSettings): void {
  const {head, dossiers} = commit;
  const copied = copyToWorkbook(desk, dossiers, settings);
  const sent = sendAll(desk, commit, settings);
  // What an officer changed before and nobody copied yet is the tick's: the mark must not pass over it.
  const isLast = head.unprojected.every(([, changed]) => changed === head.commit);
  desk.ledger.at(head.base).note(sent, copied && isLast ? head.commit : undefined);
}

/** Buku Kerja is open to hands: a copy that fails is tried again by the tick and never stops the desk. */
export function copyToWorkbook(
  desk: Desk,
  dossiers: readonly Dossier[],
  settings: OfficeSettings,
): boolean {
  try {
    desk.workbook.project({
      title: registerTitle(settings, desk.now()),
      rows: dossiers.map(dossier => ({
        entry: dossier.entry,
        // Registered, and its receipt queued or due: nothing else has happened to it yet.
        fresh: dossier.complaint.version <= 2,
        cells: registerRow(dossier, settings),
      })),
    });
    return true;
  } catch (error) {
    desk.report('Buku Kerja was not written', error);
    return false;
  }
}

/** The letters alone, after an officer's decision: the next drain or tick copies to Buku Kerja. */
export function deliverLetters(desk: Desk, commit: Commit, settings: OfficeSettings): void {
  const sent = sendAll(desk, commit, settings);
  if (sent.length > 0) desk.ledger.at(commit.head.base).note(sent);
}

/**
 * Sends what the commit claimed. At Gmail's wall the rest is handed back to wait; what Gmail refuses for good is given up; after
 * any other failure the letter stays claimed, and the tick looks for it in the history before anything is sent again (design 12).
 */
function sendAll(desk: Desk, {letters, head}: Commit, settings: OfficeSettings) {
  const sent: Array<SentNote & {entry: number}> = [];
  const refused: RefusedLetter[] = [];
  for (const [index, letter] of letters.entries()) {
    keepPace(desk, sent);
    try {
      sent.push(desk.mailbox.send(letter, settings));
    } catch (error) {
      desk.report(`letter ${letter.entry}.${letter.mail} was not sent`, error);
      const {entry, mail} = letter;
      const flaw = flawOf(String(error));
      if (flaw) refused.push({entry, mail, flaw});
      const wall = wallOf(String(error));
      if (wall) {
        handBack(desk, head.base, letters.slice(index), wall);
        break;
      }
    }
  }
  if (refused.length > 0) giveUp(desk, head.base, refused);
  return sent;
}

function giveUp(desk: Desk, base: number, refused: readonly RefusedLetter[]): void {
  try {
    giveUpLetters(desk, base, refused);
  } catch (error) {
    desk.report('refused letters stay claimed until the tick tries them again', error);
  }
}

/** Gmail counts sends by the minute too. */
function keepPace(desk: Desk, sent: ReadonlyArray<{sentAt: number}>): void {
  const before = sent[sent.length - SENDS_A_MINUTE];
  const wait = before ? before.sentAt + MINUTE - desk.now() : 0;
  if (wait > 0) desk.pause(wait);
}

function handBack(
  desk: Desk,
  base: number,
  letters: readonly ClaimedLetter[],
  wall: Refused,
): void {
  const back = letters.map(({entry, mail, kind}): WaitingLetter => [entry, mail, kind]);
  try {
    desk.ledger.at(base).transact({}, () => ({
      changes: [],
      outbox: {back: {letters: back, wall}},
      result: undefined,
    }));
  } catch (error) {
    desk.report('letters stay claimed until the tick looks for them', error);
  }
}
