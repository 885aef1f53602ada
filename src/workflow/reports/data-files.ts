import {csv, type Sheet} from '../../domain/document/csv';
import {xlsx} from '../../domain/document/xlsx';
import {sortedName} from '../../ui/text/papers/report-frame';
import {DATA_TITLE} from '../../ui/text/papers/period-data';
import type {Report} from './report';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** P2: the period as data: the complaints as CSV, everything as a workbook. */
export function fileData({desk, folders, period, stamp}: Report, sheets: readonly Sheet[]): null {
  const name = `${sortedName(DATA_TITLE, period)}${stamp}`;
  const text = csv(sheets[0]!.rows);
  desk.archive.storeOnce({name: `${name}.csv`, folders, mime: CSV, content: text});
  desk.archive.storeOnce({name: `${name}.xlsx`, folders, mime: XLSX, content: xlsx(sheets)});
  return null;
}
