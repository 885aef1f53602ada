import {parseTable} from '../import/csv';
import {readDay} from '../intake/moment';
import type {CalendarDate} from '../instant';
import {readTrackingNumber} from './tracking-number';

/** One complaint as ULAS or SP4N-LAPOR! lists it. */
export interface ListedComplaint {
  number: string;
  title: string;
  /** Every cell, for our own register number may stand in any of them. */
  cells: readonly string[];
  isClosed: boolean;
  date: CalendarDate | null;
}

type Column = 'number' | 'status' | 'title' | 'date';

/** Neither system publishes the heads of its list. */
const HEADS: ReadonlyArray<[RegExp, Column]> = [
  [/lacak|tracking|^(nomor|no\.?|id|kode)( (aduan|laporan|tiket|pengaduan))?$|tiket/i, 'number'],
  [/status|keadaan/i, 'status'],
  [/judul|perihal|topik|^isi|uraian/i, 'title'],
  [/tanggal|waktu|tgl|masuk/i, 'date'],
];
const CLOSED = /selesai|tutup|closed|jawab|tuntas|done|arsip/i;
const NOT_CLOSED = /belum|menunggu|proses|buka|open/i;
/** Somewhere in the first lines of a copied page the heads stand. */
const HEADS_WITHIN = 10;

/** The rows of a pasted list; null where no line names at least the number and the status. */
export function readExport(text: string): ListedComplaint[] | null {
  const table = parseTable(text);
  const head = table.slice(0, HEADS_WITHIN).findIndex(row => {
    const columns = columnsOf(row);
    return columns.number !== undefined && columns.status !== undefined;
  });
  if (head < 0) return null;
  const columns = columnsOf(table[head]!);
  const at = (row: readonly string[], column: Column) => row[columns[column] ?? -1] ?? '';
  return table.slice(head + 1).flatMap(row => {
    const number = readTrackingNumber(at(row, 'number'));
    if (number === null) return [];
    const status = at(row, 'status');
    const isClosed = CLOSED.test(status) && !NOT_CLOSED.test(status);
    return [
      {number, title: at(row, 'title'), cells: row, isClosed, date: readDay(at(row, 'date'))},
    ];
  });
}

/** The first column of each kind. "No" alone is a running number where another column says more. */
function columnsOf(row: readonly string[]): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  row.forEach((title, index) => {
    const kind = HEADS.find(([pattern]) => pattern.test(title.trim()))?.[1];
    const isRunning = kind === 'number' && /^no\.?$/i.test(title.trim());
    if (!kind || (isRunning && row.some(one => /lacak|tracking|tiket/i.test(one)))) return;
    columns[kind] ??= index;
  });
  return columns;
}
