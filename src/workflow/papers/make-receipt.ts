import {complaintFolders} from '../../domain/complaint/folders';
import type {Snapshot} from '../../domain/ledger/transaction';
import {targetDeadline} from '../../domain/procedure/target';
import {procedureOf} from '../../domain/procedure/in-force';
import {clockOf, type Officer} from '../../domain/settings';
import {receiptPaper} from '../../ui/text/papers/receipt';
import type {Desk} from '../ports';
import type {ToFile} from './print-paper';
import {shownTo} from '../desk/shown-to';
import {printedLink} from '../visitors/track-link';
import {signer} from '../signer';

/** I6: the receipt of one complaint, filed under the complaint's own folder. */
export function makeReceipt(
  desk: Desk,
  snapshot: Snapshot,
  officer: Officer,
  entry: number,
): ToFile {
  const {settings} = snapshot;
  const dossier = shownTo(officer, snapshot, entry);
  const {receivedAt, procedure} = dossier.complaint;
  const paper = receiptPaper(
    {
      dossier,
      officer,
      target: targetDeadline(receivedAt, procedureOf(procedure, settings), clockOf(settings)).at,
      link: printedLink(entry, settings, signer(desk)),
      now: desk.now(),
    },
    settings,
  );
  return {paper, folders: complaintFolders(dossier.complaint, settings.office.zone)};
}
