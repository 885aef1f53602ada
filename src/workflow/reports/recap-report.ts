import {docx} from '../../domain/document/docx';
import type {Paper} from '../../domain/document/paper';
import {divided, recap, type RecapModel} from '../../domain/recap/recap';
import {recapLine} from '../../domain/recap/recap-line';
import {periodSheets} from '../../ui/text/period-data';
import {recapListPaper, recapPaper} from '../../ui/text/recap-paper';
import type {FiledDocument} from '../ports';
import {fileData} from './data-files';
import {fileManifest} from './manifest';
import {readPeriod, type Span} from './read-period';
import {contextOf, type Report, type ReportStep} from './report';

/** Complaints one by one in one document: some twenty pages, far under what Drive converts and exports at once. */
const IN_ONE_PART = 400;

/**
 * SOP B6, B7: the recap of a period. The figures and, where they are few, the complaints one by one in one document;
 * else these follow in parts of 400. Then the same as data, and the folder's manifest.
 */
export function recapSteps({span}: Pick<Report, 'span'>): ReportStep[] {
  const spans = partsOf(span);
  const parts = spans.length === 1 ? 1 : 1 + spans.length;
  const lists = spans.length === 1 ? [] : spans;
  return [
    report => fileFigures(report, parts),
    ...lists.map(
      (part, index): ReportStep =>
        report =>
          fileList(report, part, [index + 2, parts]),
    ),
    report => fileData(report, periodSheets(modelOf(report), report.settings)),
    fileManifest,
  ];
}

function partsOf(span: Span | null): Array<Span | null> {
  if (!span) return [null];
  const [first, last] = span;
  const parts: Span[] = [];
  for (let from = first; from <= last; from += IN_ONE_PART)
    parts.push([from, Math.min(last, from + IN_ONE_PART - 1)]);
  return parts;
}

function modelOf({desk, settings, period, span, at}: Report): RecapModel {
  const {zone} = settings.office;
  const dossiers = readPeriod(desk.ledger, span, {period, zone});
  return recap(dossiers, settings, {period, now: at});
}

function fileFigures(report: Report, parts: number): FiledDocument {
  const model = modelOf(report);
  return file(report, recapPaper(model, contextOf(report), parts === 1 ? model : null, parts));
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
  return file(report, recapListPaper(lists, contextOf(report), part));
}

/** Files a paper once, under its own title and the report's stamp. */
export function file({desk, folders, stamp}: Report, paper: Paper): FiledDocument {
  return desk.archive.fileOnce({name: `${paper.title}${stamp}`, folders, parts: docx(paper)});
}
