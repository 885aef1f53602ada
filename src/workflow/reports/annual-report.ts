import {recap} from '../../domain/recap/recap';
import {requestFigures} from '../../domain/recap/requests';
import {ANNUAL_TITLE, annualPaper} from '../../ui/text/papers/annual';
import {sortedName} from '../../ui/text/papers/report-frame';
import type {FiledDocument} from '../ports';
import {filePaper} from './file-paper';
import {fileManifest} from './manifest';
import {readPeriod} from './read-period';
import {contextOf, type Report, type ReportStep} from './report';

/** P3: *Laporan Tahunan Layanan Informasi Publik*, an annex that SOP A names. */
export function annualSteps({period, stamp}: Pick<Report, 'period' | 'stamp'>): ReportStep[] {
  return [
    {makes: `${sortedName(ANNUAL_TITLE, period)}${stamp}.pdf`, run: fileAnnual},
    {makes: '', run: fileManifest},
  ];
}

function fileAnnual(report: Report): FiledDocument {
  const {desk, settings, period, span, at} = report;
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, span, {period, zone});
  const model = recap(dossiers, settings, {period, now: at});
  const requests = requestFigures(
    dossiers.map(one => one.complaint),
    settings,
  );
  return filePaper(report, annualPaper(requests, model, contextOf(report)));
}
