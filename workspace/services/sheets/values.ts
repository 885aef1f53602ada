import {at} from './batch-update';
import {columnName, formatA1} from './a1';
import {ownSheet, requireRoom, type Draft} from './draft';
import {enterCells, type Entry} from './enter';
import type {Sheet} from './entities';
import {outsideGrid, outsideRange, valueInputOptionMissing} from './errors';
import type {View} from './formula/evaluate';
import {filledWidth, mapRect, rectA1, rectOf, type Rect} from './grid';
import {locate} from './ranges';
import {renderRows} from './render';
import {lastRow} from './requests/cells';
import type {Json, JsonObject, RenderOptions, ValueRange} from './rest';

/** spreadsheets.values.get */
export function getValues(view: View, range: string, options: RenderOptions): ValueRange {
  const {sheet, bounds} = locate(view.book, range);
  const rect = rectOf(sheet, bounds);
  const values = renderRows(view, sheet, rect, options);
  const majorDimension = options.majorDimension ?? 'ROWS';
  const answer = {range: rectA1(sheet, rect), majorDimension};
  return values.length > 0 ? {...answer, values} : answer;
}

export interface Written {
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
}

/** spreadsheets.values.update: nulls leave a cell as it is, '' empties it. */
export function updateValues(
  draft: Draft,
  range: string,
  body: ValueRange,
  inputOption: string | undefined,
): Written {
  const entry = entryOf(inputOption);
  const {sheet: found, bounds} = locate(draft.book, range);
  const {top, left} = rectOf(found, bounds);
  const rows = rowsOf(body);
  const oneCell = bounds.endRowIndex === top + 1 && bounds.endColumnIndex === left + 1;
  const edge = oneCell ? {} : bounds;
  const end = {
    row: Math.min(found.rowCount, edge.endRowIndex ?? Infinity),
    column: Math.min(found.columnCount, edge.endColumnIndex ?? Infinity),
  };
  const asked = formatA1(found.title, bounds);
  const width = Math.max(0, ...rows.map(row => row.length));
  if (top + rows.length > end.row) throw outsideRange(asked, `row [${end.row + 1}]`);
  if (left + width > end.column) throw outsideRange(asked, `column [${columnName(end.column)}]`);
  const sheet = ownSheet(draft, found.sheetId);
  return write(draft, sheet, {top, left}, rows, entry);
}

/** spreadsheets.values.batchUpdate */
export function updateManyValues(
  draft: Draft,
  data: ValueRange[],
  inputOption: string | undefined,
): Written[] {
  return data.map((one, index) => {
    try {
      return updateValues(draft, one.range ?? '', one, inputOption);
    } catch (error) {
      throw at(error, `data[${index}]`);
    }
  });
}

/** spreadsheets.values.append: below the table that the range touches. */
export function appendValues(
  draft: Draft,
  range: string,
  body: ValueRange,
  options: {valueInputOption?: string; insertDataOption?: string},
): {tableRange: string | undefined; written: Written} {
  const entry = entryOf(options.valueInputOption);
  const {sheet: found, bounds} = locate(draft.book, range);
  const asked = rectOf(found, bounds);
  const sheet = ownSheet(draft, found.sheetId);
  const table = tableAt(sheet, asked);
  const rows = rowsOf(body);
  const top = table ? table.bottom : asked.top;
  const left = table ? table.left : asked.left;
  const width = Math.max(0, ...rows.map(row => row.length));
  sheet.rowCount = Math.max(sheet.rowCount, top + rows.length);
  if (left + width > sheet.columnCount) {
    const wanted = formatA1(sheet.title, {startRowIndex: top, startColumnIndex: left});
    throw outsideGrid(wanted, sheet.rowCount, sheet.columnCount);
  }
  requireRoom(draft);
  const written = write(draft, sheet, {top, left}, rows, entry);
  return {tableRange: table && rectA1(sheet, table), written};
}

/**
 * The block of filled cells that meets the asked range; of several, the last.
 * https://developers.google.com/workspace/sheets/api/guides/values#append_values
 */
function tableAt(sheet: Sheet, asked: Rect): Rect | undefined {
  let table = lastFilled(sheet, asked);
  for (let grown = table !== undefined; grown;) {
    const wider = grow(sheet, table!);
    grown = JSON.stringify(wider) !== JSON.stringify(table);
    table = wider;
  }
  return table;
}

function lastFilled(sheet: Sheet, {top, left, bottom, right}: Rect): Rect | undefined {
  for (let row = Math.min(bottom, lastRow(sheet)) - 1; row >= top; row--) {
    const end = filledWidth(sheet.rows[row], left, right);
    if (end > 0) return {top: row, left: end - 1, bottom: row + 1, right: end};
  }
  return undefined;
}

function grow(sheet: Sheet, {top, left, bottom, right}: Rect): Rect {
  const filled = (row: number, from: number, to: number) =>
    row >= 0 && filledWidth(sheet.rows[row], Math.max(0, from), to) > 0;
  const next = {top, left, bottom, right};
  while (filled(next.bottom, left - 1, right + 1)) next.bottom++;
  while (filled(next.top - 1, left - 1, right + 1)) next.top--;
  const has = (column: number) =>
    column >= 0 &&
    Array.from({length: next.bottom - next.top}, (_, at) => next.top + at).some(row =>
      filled(row, column, column + 1),
    );
  while (has(next.right)) next.right++;
  while (has(next.left - 1)) next.left--;
  return next;
}

/** spreadsheets.values.clear: content goes, looks stay. */
export function clearValues(draft: Draft, range: string): string {
  const {sheet: found, bounds} = locate(draft.book, range);
  const rect = rectOf(found, bounds);
  const sheet = ownSheet(draft, found.sheetId);
  enterCells(
    draft,
    sheet,
    rect,
    mapRect(rect, () => ''),
    'RAW',
  );
  return rectA1(sheet, rect);
}

function write(
  draft: Draft,
  sheet: Sheet,
  {top, left}: {top: number; left: number},
  rows: Json[][],
  entry: Entry,
): Written {
  const width = Math.max(0, ...rows.map(row => row.length));
  const rect = {top, left, bottom: top + rows.length, right: left + width};
  const updatedCells = enterCells(draft, sheet, rect, rows, entry);
  return {
    updatedRange: rectA1(sheet, rect),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells,
  };
}

function rowsOf({values = [], majorDimension}: ValueRange): Json[][] {
  if (majorDimension !== 'COLUMNS') return values;
  const height = Math.max(0, ...values.map(column => column.length));
  return Array.from({length: height}, (_, row) => values.map(column => column[row] ?? null));
}

function entryOf(option: string | undefined): Entry {
  if (option !== 'RAW' && option !== 'USER_ENTERED') throw valueInputOptionMissing();
  return option;
}

/** The answer's own count of what was written. */
export const writtenAnswer = (spreadsheetId: string, written: Written): JsonObject => ({
  spreadsheetId,
  ...written,
});
