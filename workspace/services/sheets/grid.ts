import {formatA1} from './a1';
import type {Cell, CellValue, Row, Sheet, Slot, Spreadsheet} from './entities';
import {noSheet, outsideGrid} from './errors';
import type {GridRange} from './rest';

/** A rectangle inside one sheet: zero-based, ends not included. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const NOTHING: Cell = Object.freeze({});

/** The cell in a slot, written out. Never change it: write a new one. */
export function cellOf(slot: Slot | undefined): Cell {
  if (slot === null || slot === undefined) return NOTHING;
  return typeof slot === 'object' ? slot : {value: slot};
}

/** The smallest slot for a cell. */
export function slotOf(cell: Cell): Slot {
  const {value, formula, format, note, validation, runs} = cell;
  if (formula === undefined && format === undefined && note === undefined && !validation && !runs) {
    return value ?? null;
  }
  return cell;
}

export function valueOf(slot: Slot | undefined): CellValue | undefined {
  if (slot === null || slot === undefined) return undefined;
  return typeof slot === 'object' ? slot.value : slot;
}

/** A cell with a format or a note only counts as empty. */
export function isEmpty(slot: Slot | undefined): boolean {
  if (slot === null || slot === undefined) return true;
  return typeof slot === 'object' && slot.value === undefined && slot.formula === undefined;
}

export const slotAt = (sheet: Sheet, row: number, column: number) =>
  sheet.rows[row]?.[column] ?? null;

export const cellAt = (sheet: Sheet, row: number, column: number) =>
  cellOf(sheet.rows[row]?.[column]);

export function findSheet(book: Spreadsheet, sheetId: number): Sheet | undefined {
  return book.sheets.find(sheet => sheet.sheetId === sheetId);
}

/** Titles are compared without case, as Google's ranges are: `sales!A1` finds `Sales`. */
export function sheetByTitle(book: Spreadsheet, title: string): Sheet | undefined {
  const wanted = title.toLowerCase();
  return (
    book.sheets.find(sheet => sheet.title === title) ??
    book.sheets.find(sheet => sheet.title.toLowerCase() === wanted)
  );
}

export function requireSheet(book: Spreadsheet, sheetId = 0): Sheet {
  const sheet = findSheet(book, sheetId);
  if (!sheet) throw noSheet(sheetId);
  return sheet;
}

/** The part of a range that lies in the grid; refused, as by Google, where it starts outside. */
export function rectOf(sheet: Sheet, range: GridRange): Rect {
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  if (top >= sheet.rowCount || left >= sheet.columnCount) {
    throw outsideGrid(
      formatA1(sheet.title, {...range, startRowIndex: top, startColumnIndex: left}),
      sheet.rowCount,
      sheet.columnCount,
    );
  }
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(range.endRowIndex ?? Infinity, sheet.rowCount)),
    right: Math.max(left, Math.min(range.endColumnIndex ?? Infinity, sheet.columnCount)),
  };
}

export const rangeOf = (sheetId: number, rect: Rect): GridRange => ({
  sheetId,
  startRowIndex: rect.top,
  endRowIndex: rect.bottom,
  startColumnIndex: rect.left,
  endColumnIndex: rect.right,
});

export const rectA1 = (sheet: Sheet, rect: Rect) =>
  formatA1(sheet.title, rangeOf(sheet.sheetId, rect));

export const wholeSheet = (sheet: Sheet): Rect => ({
  top: 0,
  left: 0,
  bottom: sheet.rowCount,
  right: sheet.columnCount,
});

/** The rectangle of all cells that hold something: ends one past the last row and column with content. */
export function contentEnd(sheet: Sheet): {rows: number; columns: number} {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, index) => {
    const width = filledWidth(row);
    if (width === 0) return;
    rows = index + 1;
    columns = Math.max(columns, width);
  });
  return {rows, columns};
}

/** One past the last place of a row that holds something, looking at `from` to `to` only. */
export function filledWidth(row: Row | undefined, from = 0, to = Infinity): number {
  let end = Math.min(row?.length ?? 0, to);
  while (end > from && isEmpty(row![end - 1])) end--;
  return end > from ? end : 0;
}

export const overlap = (a: Rect, b: Rect) =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

export const contains = (outer: Rect, inner: Rect) =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

/** A kept range (named, protected, merged) as a rectangle of the grid; open bounds reach its edge. */
export const keptRect = (sheet: Sheet, range: GridRange): Rect => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: range.endRowIndex ?? sheet.rowCount,
  right: range.endColumnIndex ?? sheet.columnCount,
});

export function countCells(book: Spreadsheet): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
}

/** A value for each place of a rectangle. */
export function mapRect<T>(rect: Rect, value: (row: number, column: number) => T): T[][] {
  return Array.from({length: rect.bottom - rect.top}, (_, row) =>
    Array.from({length: rect.right - rect.left}, (_unused, column) =>
      value(rect.top + row, rect.left + column),
    ),
  );
}
