import {complaintFolders} from '../../domain/complaint/folders';
import type {Snapshot} from '../../domain/ledger/transaction';
import {volumeOf} from '../../domain/ledger/volume';
import type {Officer} from '../../domain/settings';
import {caseFilePaper} from '../../ui/text/papers/case-file';
import {dossierPaper} from '../../ui/text/papers/dossier';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';
import {journalOf, linesOf} from '../reports/read-journal';
import {shownTo} from '../desk/shown-to';

/** J10: the file of one complaint, beside what else lies of it in Drive. */
export function makeCaseFile(
  desk: Desk,
  snapshot: Snapshot,
  officer: Officer,
  entry: number,
): ToFile {
  const {settings} = snapshot;
  const dossier = shownTo(officer, snapshot, entry);
  const folders = complaintFolders(dossier.complaint, settings.office.zone);
  return {paper: caseFilePaper(dossier, settings, desk.now()), folders};
}

/** P6: the dossier of one complaint, with its own lines of the journal. */
export function makeDossier(
  desk: Desk,
  snapshot: Snapshot,
  officer: Officer,
  entry: number,
): ToFile {
  const {settings, head} = snapshot;
  const dossier = shownTo(officer, snapshot, entry);
  const {base} = volumeOf(entry, desk.ledger.volumes());
  const stretch = journalOf(desk, base, [dossier]);
  const lines = stretch ? linesOf(stretch, entry) : [];
  const {lines: count, hash} = head.journal;
  const context = {settings, at: desk.now(), chain: {lines: count, hash}};
  const folders = complaintFolders(dossier.complaint, settings.office.zone);
  return {paper: dossierPaper({dossier, lines}, context), folders};
}
