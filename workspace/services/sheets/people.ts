import type {ChangeType, World} from '../../service';
import {formatCells, parseCells} from './a1';
import {enter} from './enter';
import {mapCells, ownSheet, type Draft} from './draft';
import type {CellValue, Sheet, Spreadsheet} from './entities';
import {outsideGrid, unableToParse} from './errors';
import {evaluate, type View} from './formula/evaluate';
import {cellAt, rangeOf, rectA1, rectOf, wholeSheet, type Rect} from './grid';
import {locate} from './ranges';
import type {Registry} from './registry';
import {renderRows} from './render';
import type {DimensionName, Json, Request} from './rest';
import {applyRequests} from './batch-update';
import {requireValid} from './validation';

/** What people do to a spreadsheet at its page. Nothing here counts against the quotas of the API. */
export function createPeople(world: World, {get, view, change}: Registry) {
  /** Opens the page, which is what simple onOpen triggers wait for. */
  function open(user: string, id: string): Spreadsheet {
    view(user, id);
    world.emit({type: 'spreadsheetOpened', spreadsheetId: id, user});
    return get(id);
  }

  /**
   * A person types or pastes, from the first cell of `range` on. Texts are read as Sheets reads typing; protected
   * ranges and strict rules refuse. The old and the new value are told for a single cell only, as in Google's event.
   */
  function edit(user: string, id: string, range: string, given: CellValue | CellValue[][]): void {
    const values = Array.isArray(given) ? given : [[given]];
    const {sheet, bounds} = locate(get(id), range);
    const {top, left} = rectOf(sheet, bounds);
    const width = Math.max(0, ...values.map(row => row.length));
    const rect = {top, left, bottom: top + values.length, right: left + width};
    if (rect.bottom > sheet.rowCount || rect.right > sheet.columnCount) {
      throw outsideGrid(rectA1(sheet, rect), sheet.rowCount, sheet.columnCount);
    }
    const before = evaluateQuietly(view(user, id), sheet, rect);
    change(user, id, draft => type(draft, sheet.sheetId, rect, values));
    world.emit({
      type: 'spreadsheetEdited',
      spreadsheetId: id,
      sheetId: sheet.sheetId,
      range: formatCells(rangeOf(sheet.sheetId, rect)),
      user,
      ...(isOneCell(rect) ? told(values[0]![0]!, before) : {}),
    });
  }

  const ask = (user: string, id: string, request: Request) =>
    change(user, id, draft => applyRequests(draft, [request]));

  /** What onChange triggers wait for. */
  const changed = (user: string, spreadsheetId: string, changeType: ChangeType) =>
    world.emit({type: 'spreadsheetChanged', spreadsheetId, user, changeType});

  function insertLines(user: string, id: string, lines: Lines, like: 'before' | 'after'): void {
    const inheritFromBefore = like === 'before';
    ask(user, id, {insertDimension: {range: dimensionRange(lines), inheritFromBefore}});
    changed(user, id, lines.dimension === 'ROWS' ? 'INSERT_ROW' : 'INSERT_COLUMN');
  }

  function deleteLines(user: string, id: string, lines: Lines): void {
    ask(user, id, {deleteDimension: {range: dimensionRange(lines)}});
    changed(user, id, lines.dimension === 'ROWS' ? 'REMOVE_ROW' : 'REMOVE_COLUMN');
  }

  /** Sorts the rows of an A1 range by one of its columns (a letter). */
  function sort(user: string, id: string, range: string, column: string, descending = false): void {
    const {sheet, bounds} = locate(get(id), range);
    const dimensionIndex = parseCells(`${column}1`)?.startColumnIndex;
    if (dimensionIndex === undefined) throw unableToParse(column);
    const sortOrder = descending ? 'DESCENDING' : 'ASCENDING';
    const sortSpecs = [{dimensionIndex, sortOrder}];
    ask(user, id, {sortRange: {range: {...bounds, sheetId: sheet.sheetId}, sortSpecs}});
    changed(user, id, 'OTHER');
  }

  /** Hides the rows of an A1 range (its first row is the heading) whose cell in a column shows one of these texts. */
  function filter(user: string, id: string, range: string, hidden: Record<string, string[]>): void {
    const {sheet, bounds} = locate(get(id), range);
    const criteria = Object.fromEntries(
      Object.entries(hidden).map(([column, hiddenValues]) => [
        parseCells(`${column}1`)?.startColumnIndex ?? 0,
        {hiddenValues},
      ]),
    );
    ask(user, id, {
      setBasicFilter: {filter: {range: {...bounds, sheetId: sheet.sheetId}, criteria}},
    });
  }

  /** What one tab shows, as CSV (RFC 4180). */
  function csv(id: string, sheetId: number): string {
    const book = get(id);
    const sheet = book.sheets.find(one => one.sheetId === sheetId) ?? book.sheets[0]!;
    const rows = renderRows({book, now: world.clock.now()}, sheet, wholeSheet(sheet), {});
    return rows.map(row => row.map(csvField).join(',') + '\r\n').join('');
  }

  return {open, edit, insertLines, deleteLines, sort, filter, csv};
}

/** Rows or columns of a tab, zero-based. */
export interface Lines {
  sheetId: number;
  dimension: DimensionName;
  start: number;
  count: number;
}

const dimensionRange = ({sheetId, dimension, start, count}: Lines) => ({
  sheetId,
  dimension,
  startIndex: start,
  endIndex: start + count,
});

/** As typed by a person, or given by SpreadsheetApp, which reads texts alike. */
export function type(draft: Draft, sheetId: number, rect: Rect, values: Json[][]): void {
  const sheet = ownSheet(draft, sheetId);
  mapCells(draft, sheet, rect, (cell, row, column) => {
    const value = values[row - rect.top]?.[column - rect.left];
    if (value === undefined) return cell;
    requireValid(cell, value, row, column);
    return enter(draft, cell, value, 'USER_ENTERED');
  });
}

const isOneCell = (rect: Rect) => rect.bottom - rect.top === 1 && rect.right - rect.left === 1;

/** A formula that cannot be worked out has no old value to tell. */
function evaluateQuietly(view: View, sheet: Sheet, rect: Rect): CellValue {
  const cell = cellAt(sheet, rect.top, rect.left);
  return cell.formula === undefined ? evaluate(view, sheet, rect.top, rect.left) : '';
}

const told = (value: CellValue, before: CellValue) => ({
  ...(value === '' ? {} : {value: String(value)}),
  ...(before === '' ? {} : {oldValue: String(before)}),
});

function csvField(value: CellValue): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
