import type {Dossier} from '../domain/complaint/dossier';
import type {Commit} from '../domain/ledger/commit';
import type {ClaimedLetter, SentNote} from '../domain/ledger/transaction';
import type {OfficeSettings} from '../domain/settings';
import {registerRow, registerTitle} from '../ui/text/register-book';
import type {Desk} from './ports';

/**
 * What follows a commit of the desk itself, outside the lock (decision 6): the copy in Buku Kerja and the letters
 * that this execution claimed. One request notes the results; the complaint's next commit journals them.
 */
export function deliver(desk: Desk, commit: Commit, settings: OfficeSettings): void {
  const copied = copyToWorkbook(desk, commit.dossiers, settings);
  const sent = sendAll(desk, commit.letters, settings);
  desk.ledger.note(sent, copied ? commit.head.commit : undefined);
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
  const sent = sendAll(desk, commit.letters, settings);
  if (sent.length > 0) desk.ledger.note(sent);
}

/** A letter Gmail refuses stays claimed; the tick looks for it in the sent mail and tries again. */
function sendAll(desk: Desk, letters: readonly ClaimedLetter[], settings: OfficeSettings) {
  const sent: Array<SentNote & {entry: number}> = [];
  for (const letter of letters) {
    try {
      sent.push(desk.mailbox.send(letter, settings));
    } catch (error) {
      desk.report(`letter ${letter.entry}.${letter.mail} was not sent`, error);
    }
  }
  return sent;
}
