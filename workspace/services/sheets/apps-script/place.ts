import type {GridRange} from '../rest';
import {sheetInfo} from './book';
import {exception} from '../../../runtime/exception';

/** Where a Range lies: counted from 1, as scripts count. */
export interface Place {
  id: string;
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A place that must lie in the grid; the texts are Google's. */
export function placeIn(
  id: string,
  sheetId: number,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Place {
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const {rowCount, columnCount} = sheetInfo(id, sheetId).gridProperties;
  if (row + rows - 1 > rowCount || column + columns - 1 > columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return {id, sheetId, row, column, rows, columns};
}

export const gridRange = ({sheetId, row, column, rows, columns}: Place): GridRange => ({
  sheetId,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

/** The place of bounds counted from nought; what is open ends with the grid. */
export function placeOf(id: string, sheetId: number, range: GridRange): Place {
  const {rowCount, columnCount} = sheetInfo(id, sheetId).gridProperties;
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  const bottom = range.endRowIndex ?? rowCount;
  const right = range.endColumnIndex ?? columnCount;
  return placeIn(id, sheetId, top + 1, left + 1, bottom - top, right - left);
}

/** As the world takes rectangles. */
export const rect = ({row, column, rows, columns}: Place) => ({
  top: row - 1,
  left: column - 1,
  bottom: row - 1 + rows,
  right: column - 1 + columns,
});

/** Whether two places of one sheet have a cell in common. */
export const meets = (a: Place, b: Place) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** A value for each cell of a place. */
export function grid<T>({rows, columns}: Place, value: (row: number, column: number) => T): T[][] {
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_unused, column) => value(row, column)),
  );
}

/** Refuses values that do not fit the place, in Google's words. */
export function requireFit(place: Place, values: unknown[][], method: string): void {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw exception(
      `The parameters (${typeof values}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (values.length !== place.rows) throw misfit('rows', values.length, place.rows);
  const wrong = values.find(row => row.length !== place.columns);
  if (wrong) throw misfit('columns', wrong.length, place.columns);
}

const misfit = (lines: 'rows' | 'columns', given: number, wanted: number) =>
  exception(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`,
  );
