import {REGISTER_BOOK} from '../data/register-book';
import {spreadsheets, spreadsheetValues} from './services';
import {HEAD_ROWS, REGISTER_SHEET} from './register-tab';

/** A complaint on its way to Buku Kerja. */
export interface BookRow {
  entry: number;
  /** Just registered: it has no row yet. */
  fresh: boolean;
  /** In the order of the book's columns; the first is the register number. */
  cells: readonly string[];
}

/** Where a hand has left the tab's columns and rows; all counted from 0. */
export interface BookPlaces {
  /** Column of each of the book's columns; -1 where a hand has taken it out. */
  columns: number[];
  rowOf(row: BookRow): number;
}

const TAB = REGISTER_BOOK.title;

/**
 * Looks where the rows of a copy stand: one request where nobody moved anything. People may sort, filter, delete rows
 * and insert columns; so a row is found by its number and a cell by its column's head (design 3).
 */
export function findPlaces(workbookId: string, rows: readonly BookRow[]): BookPlaces {
  const home = (row: BookRow) => HEAD_ROWS + row.entry - 1;
  const spans = spansOf(rows.map(home));
  const [heads, ...numbers] = read(workbookId, [
    `'${TAB}'!A${HEAD_ROWS}:AZ${HEAD_ROWS}`,
    ...spans.map(({first, last}) => `'${TAB}'!A${first + 1}:A${last + 1}`),
  ]);
  const columns = REGISTER_BOOK.columns.map(({title}) => (heads?.[0] ?? []).indexOf(title));
  const standing = new Map<number, string>();
  spans.forEach(({first}, index) =>
    (numbers[index] ?? []).forEach((cells, offset) => standing.set(first + offset, cells[0] ?? '')),
  );
  const isAtHome = (row: BookRow) => {
    const there = standing.get(home(row)) ?? '';
    return there === row.cells[0] || (there === '' && row.fresh);
  };
  const inOrder = columns[0] === 0 && rows.every(isAtHome);
  return {columns, rowOf: inOrder ? home : lookup(workbookId, columns[0]!, rows)};
}

/** By the numbers themselves; a number that stands nowhere goes under the last one. */
function lookup(
  workbookId: string,
  column: number,
  rows: readonly BookRow[],
): (row: BookRow) => number {
  const letter = letters(Math.max(0, column));
  const [numbers = []] = read(workbookId, [`'${TAB}'!${letter}${HEAD_ROWS + 1}:${letter}`]);
  const known = new Map(numbers.map((cells, index) => [cells[0] ?? '', HEAD_ROWS + index]));
  let next = HEAD_ROWS + numbers.length;
  for (const {cells} of rows) if (!known.has(cells[0]!)) known.set(cells[0]!, next++);
  return row => known.get(row.cells[0]!)!;
}

function read(workbookId: string, ranges: readonly string[]): string[][][] {
  const {valueRanges} = spreadsheetValues().batchGet(workbookId, {ranges});
  return valueRanges!.map(({values}) => (values ?? []) as string[][]);
}

/** Gives the tab its name back. @returns false where it is gone. */
export function nameTab(workbookId: string): boolean {
  const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
  const own = sheets!.find(sheet => sheet.properties?.sheetId === REGISTER_SHEET);
  if (!own) return false;
  if (own.properties!.title !== TAB) {
    const properties = {sheetId: REGISTER_SHEET, title: TAB};
    const requests = [{updateSheetProperties: {properties, fields: 'title'}}];
    spreadsheets().batchUpdate({requests}, workbookId);
  }
  return true;
}

function spansOf(rows: readonly number[]): Array<{first: number; last: number}> {
  const spans: Array<{first: number; last: number}> = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const span = spans[spans.length - 1];
    if (span && row <= span.last + 1) span.last = row;
    else spans.push({first: row, last: row});
  }
  return spans;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
