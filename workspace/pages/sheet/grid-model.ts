import {formatAt} from '../../services/sheets/draft';
import type {Sheet} from '../../services/sheets/entities';
import {hiddenRows} from '../../services/sheets/filter';
import {evaluate, type View} from '../../services/sheets/formula/evaluate';
import {cellAt, contentEnd} from '../../services/sheets/grid';
import {formattedValue} from '../../services/sheets/render';
import type {CellFormat} from '../../services/sheets/rest';
import {lookOver} from './looks';
import {textParts, type TextPart} from './text-parts';

export interface CellView {
  /** As shown. */
  text: string;
  /** As typed: the formula, the number without its format. */
  raw: string;
  /** Numbers stand to the right unless their format says otherwise. */
  isNumber: boolean;
  format: CellFormat;
  note?: string | undefined;
  /** Of a text whose parts look different. */
  parts?: TextPart[] | undefined;
}

export interface RowView {
  index: number;
  cells: CellView[];
}

/** A window of a sheet, ready to be drawn. */
export interface GridView {
  title: string;
  editable: boolean;
  rowCount: number;
  columnCount: number;
  frozenColumns: number;
  rightToLeft: boolean;
  hideGridlines: boolean;
  /** Pixels, by column. */
  widths: number[];
  frozen: RowView[];
  rows: RowView[];
  /** First row of the window (zero-based) and one past its last filled row. */
  start: number;
  end: number;
  /** Rows up to the last with content. */
  filledRows: number;
}

/** A window of this many rows stays quick in every browser; more are pages. */
export const rowsPerPage = 200;
/** Empty rows and columns beyond the content, to write in. */
const SPARE_ROWS = 30;
const SHOWN_COLUMNS = 12;
const SPARE_COLUMNS = 2;
/** Google's default, in pixels. */
const COLUMN_WIDTH = 100;

export function gridView(reading: View, sheet: Sheet, from: number, editable: boolean): GridView {
  const filled = contentEnd(sheet);
  const frozenRows = Math.min(sheet.frozenRowCount, 20);
  const start = Math.min(Math.max(from, 0), Math.max(0, filled.rows - 1));
  const first = Math.max(start, frozenRows);
  const last = Math.min(sheet.rowCount, start + rowsPerPage, filled.rows + SPARE_ROWS);
  const columnCount = Math.min(
    sheet.columnCount,
    Math.max(SHOWN_COLUMNS, filled.columns + SPARE_COLUMNS),
  );
  const look = lookOver(reading, sheet);
  const hidden = new Set(hiddenRows(reading, sheet));
  const rowsFrom = (top: number, bottom: number): RowView[] =>
    Array.from({length: Math.max(0, bottom - top)}, (_, i) => ({
      index: top + i,
      cells: Array.from({length: columnCount}, (_column, column) =>
        cellView(reading, sheet, top + i, column, look),
      ),
    })).filter(({index}) => !sheet.rowProperties[index]?.hiddenByUser && !hidden.has(index));
  return {
    title: sheet.title,
    editable,
    rowCount: sheet.rowCount,
    columnCount,
    frozenColumns: sheet.frozenColumnCount,
    rightToLeft: sheet.rightToLeft ?? false,
    hideGridlines: sheet.hideGridlines ?? false,
    widths: Array.from({length: columnCount}, (_, i) => widthOf(sheet, i)),
    frozen: rowsFrom(0, Math.min(frozenRows, sheet.rowCount)),
    rows: rowsFrom(first, last),
    start,
    end: Math.min(start + rowsPerPage, filled.rows),
    filledRows: filled.rows,
  };
}

function widthOf(sheet: Sheet, column: number): number {
  const {hiddenByUser, pixelSize} = sheet.columnProperties[column] ?? {};
  return hiddenByUser ? 0 : (pixelSize ?? COLUMN_WIDTH);
}

function cellView(
  reading: View,
  sheet: Sheet,
  row: number,
  column: number,
  lookOf: ReturnType<typeof lookOver>,
): CellView {
  const {formula, note, format, value, runs} = cellAt(sheet, row, column);
  const look = formatAt(reading.book, format);
  const shown = shownValue(reading, sheet, row, column);
  // What a person would have to type to get this text: a text like a formula has its apostrophe.
  const isPlainText = look.numberFormat?.type === 'TEXT';
  const typed =
    typeof value === 'string' && /^[=+]/.test(value) && !isPlainText
      ? `'${value}`
      : String(value ?? '');
  return {
    text: shown.text,
    raw: formula ?? typed,
    isNumber: shown.isNumber,
    format: lookOf(row, column, look),
    note,
    parts: runs && textParts(shown.text, runs),
  };
}

function shownValue(reading: View, sheet: Sheet, row: number, column: number) {
  try {
    const isNumber = typeof evaluate(reading, sheet, row, column) === 'number';
    return {text: formattedValue(reading, sheet, row, column), isNumber};
  } catch (error) {
    // A formula this world cannot work out must not hide the rest of the sheet.
    if (error instanceof Error) return {text: '#ERROR!', isNumber: false};
    throw error;
  }
}
