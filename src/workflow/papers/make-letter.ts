import {complaintFolders} from '../../domain/complaint/folders';
import type {Snapshot} from '../../domain/ledger/transaction';
import {Refusal} from '../../domain/result';
import type {Officer} from '../../domain/settings';
import {letterProofPaper} from '../../ui/text/papers/answer-letter';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';
import {shownTo} from '../desk/shown-to';
import {LETTER_FLAW} from '../../ui/text/letter-flaws';

/** J4: the letter of a drafted answer, for *paraf* and signature. */
export function makeLetter(
  desk: Desk,
  snapshot: Snapshot,
  officer: Officer,
  entry: number,
): ToFile {
  const {settings} = snapshot;
  const dossier = shownTo(officer, snapshot, entry);
  const {complaint, texts} = dossier;
  const {register} = complaint;
  if (!texts.letter || !complaint.letter)
    throw new Refusal('letter', {register, words: LETTER_FLAW.notApproved});
  const folders = complaintFolders(complaint, settings.office.zone);
  return {paper: letterProofPaper(dossier, settings, desk.now()), folders};
}
