import {divided, recap, type RecapModel} from '../../domain/recap/recap';
import {recapLine} from '../../domain/recap/recap-line';
import {DATA_TITLE, periodSheets} from '../../ui/text/papers/period-data';
import {RECAP_TITLE, recapListPaper, recapPaper} from '../../ui/text/papers/recap';
import {partWords, sortedName} from '../../ui/text/papers/report-frame';
import type {FiledDocument} from '../ports';
import {fileData} from './data-files';
import {filePaper} from './file-paper';
import {fileManifest} from './manifest';
import {markRecapped} from './mark-recapped';
import {readPeriod, type Span, spansOf} from './read-period';
import {contextOf, type Report, type ReportStep} from './report';

/** Complaints one by one in one document: some twenty pages, far under what Drive converts and exports at once. */
const IN_ONE_PART = 400;

/**
 * SOP B6, B7: the recap of a period. The figures and, where they are few, the complaints one by one in one document;
 * else these follow in parts of 400. Then the same as data, and the folder's manifest.
 */
export function recapSteps({
  span,
  period,
  stamp,
}: Pick<Report, 'span' | 'period' | 'stamp'>): ReportStep[] {
  const spans = spansOf(span, IN_ONE_PART);
  const lists = spans.length > 1 ? spans : [];
  const parts = 1 + lists.length;
  const name = sortedName(RECAP_TITLE, period);
  const makes = (part: number) => `${name}${parts > 1 ? partWords([part, parts]) : ''}${stamp}.pdf`;
  return [
    {makes: makes(1), run: report => fileFigures(report, parts)},
    ...lists.map((one, index): ReportStep => ({
      makes: makes(index + 2),
      run: report => fileList(report, one, [index + 2, parts]),
    })),
    {
      makes: `${sortedName(DATA_TITLE, period)}${stamp}.xlsx`,
      run: report => fileData(report, periodSheets(modelOf(report), report.settings)),
    },
    {makes: '', run: fileManifest},
    {makes: '', run: markRecapped},
  ];
}

function modelOf({desk, settings, period, span, at}: Report): RecapModel {
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, span, {period, zone});
  return recap(dossiers, settings, {period, now: at});
}

function fileFigures(report: Report, parts: number): FiledDocument {
  const model = modelOf(report);
  const lists = parts === 1 ? model : null;
  return filePaper(report, recapPaper(model, contextOf(report), lists, parts));
}

function fileList(
  report: Report,
  span: Span | null,
  part: readonly [number, number],
): FiledDocument {
  const {desk, settings, period} = report;
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, span, {period, zone});
  const lists = divided(dossiers.map(one => recapLine(one, settings)));
  return filePaper(report, recapListPaper(lists, contextOf(report), part));
}
