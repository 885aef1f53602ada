import {docx} from '../domain/document/docx';
import {mayDo} from '../domain/desk/permissions';
import type {RecapMade} from '../domain/desk/protocol';
import type {Snapshot} from '../domain/ledger/transaction';
import {recap} from '../domain/recap/recap';
import {Refusal} from '../domain/result';
import type {Officer} from '../domain/settings';
import {sortableDateTime} from '../ui/text/dates';
import {recapPaper} from '../ui/text/recap-paper';
import type {Desk} from './ports';

/**
 * SOP B6, B7 in their first form: the recap of a month as an editable Doc and a PDF in the archive folder of that
 * month. Each is a new file with its time in the name, so that nothing is overwritten (P2).
 *
 * @param month `2026-11`.
 */
export function publishRecap(
  desk: Desk,
  identify: (snapshot: Snapshot) => Officer,
  month: string,
): RecapMade {
  const snapshot = desk.ledger.read({});
  const officer = identify(snapshot);
  if (!mayDo(officer.role, 'recap')) throw new Refusal('not-allowed', {officer: officer.name});
  const range = snapshot.head.months[month];
  if (!range) throw new Refusal('no-complaints-in-period', {month});
  const {dossiers} = desk.ledger.read({range: {first: range[0], last: range[1]}});
  const model = recap([...dossiers.values()], snapshot.settings);
  const now = desk.now();
  const paper = recapPaper(month, model, snapshot.settings, now);
  const made = sortableDateTime(now, snapshot.settings.office.zone);
  const {docUrl, pdfUrl} = desk.archive.file({
    name: `${paper.title} (${made})`,
    folders: ['Arsip', month.slice(0, 4), month.slice(5)],
    parts: docx(paper),
  });
  return {docUrl, pdfUrl, count: model.total};
}
