import type {CellValue, Sheet} from './entities';
import {formatAt} from './draft';
import {evaluate, type View} from './formula/evaluate';
import {cellAt, cellOf, filledWidth, valueOf, type Rect} from './grid';
import {formatNumber, isDateFormat} from './number-format';
import type {NumberFormat, RenderOptions} from './rest';

/** What the cell shows. */
export function formattedValue(view: View, sheet: Sheet, row: number, column: number): string {
  const value = evaluate(view, sheet, row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return formatNumber(value, numberFormatOf(view, sheet, row, column), view.book.locale);
}

/** The number format in force: the cell's own, else the one a formula brings along. */
export function numberFormatOf(
  {book}: View,
  sheet: Sheet,
  row: number,
  column: number,
): NumberFormat | undefined {
  const cell = cellAt(sheet, row, column);
  const own = formatAt(book, cell.format).numberFormat;
  if (own || cell.formula === undefined) return own;
  if (/^=\s*TODAY\(\s*\)/i.test(cell.formula)) return {type: 'DATE'};
  if (/^=\s*NOW\(\s*\)/i.test(cell.formula)) return {type: 'DATE_TIME'};
  return undefined;
}

/** One cell of a ValueRange. */
function render(
  view: View,
  sheet: Sheet,
  row: number,
  column: number,
  {valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption}: RenderOptions,
): CellValue {
  const slot = sheet.rows[row]?.[column];
  if (typeof slot === 'string') return slot;
  if (valueRenderOption === 'FORMULA') {
    const cell = cellOf(slot);
    if (cell.formula !== undefined) return cell.formula;
  }
  if (valueRenderOption === 'FORMATTED_VALUE') return formattedValue(view, sheet, row, column);
  const value = evaluate(view, sheet, row, column);
  if (dateTimeRenderOption === 'FORMATTED_STRING' && typeof value === 'number') {
    const format = numberFormatOf(view, sheet, row, column);
    if (isDateFormat(format)) return formatNumber(value, format, view.book.locale);
  }
  return value;
}

/** The values of a rectangle, without the empty cells at the ends of rows and the empty rows at the end. */
export function renderRows(
  view: View,
  sheet: Sheet,
  rect: Rect,
  options: RenderOptions,
): CellValue[][] {
  const rows: CellValue[][] = [];
  const end = Math.min(rect.bottom, sheet.rows.length);
  for (let row = rect.top; row < end; row++) {
    const width = filledWidth(sheet.rows[row], rect.left, rect.right);
    const values: CellValue[] = [];
    for (let column = rect.left; column < width; column++) {
      values.push(render(view, sheet, row, column, options));
    }
    rows.push(trimmed(values));
  }
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return options.majorDimension === 'COLUMNS' ? transposed(rows) : rows;
}

/** A formula may show nothing; that counts as empty too. */
function trimmed(values: CellValue[]): CellValue[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === '') end--;
  return end === values.length ? values : values.slice(0, end);
}

function transposed(rows: CellValue[][]): CellValue[][] {
  const width = Math.max(0, ...rows.map(row => row.length));
  const columns = Array.from({length: width}, (_, column) =>
    trimmed(rows.map(row => row[column] ?? '')),
  );
  while (columns.length > 0 && columns[columns.length - 1]!.length === 0) columns.pop();
  return columns;
}

/** Whether a cell holds a value that counts as a date for scripts. */
export function isDateCell(view: View, sheet: Sheet, row: number, column: number): boolean {
  const slot = sheet.rows[row]?.[column];
  if (typeof slot !== 'object' || slot === null) return false;
  if (slot.formula === undefined && typeof valueOf(slot) !== 'number') return false;
  return isDateFormat(numberFormatOf(view, sheet, row, column));
}
