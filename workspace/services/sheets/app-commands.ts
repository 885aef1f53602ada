import {notEmulated} from './errors';
import {serialOf} from './dates';
import {formatAt, mapCells, ownSheet, type Draft} from './draft';
import {enter, withNumberFormat} from './enter';
import type {Cell} from './entities';
import {isDateFormat, typeOfPattern} from './number-format';
import {REQUESTS} from './requests';
import {lastRow} from './requests/cells';
import type {CellData, Json, Request, RowData} from './rest';
import {putObject, removeObject} from './objects';
import {requireValid} from './validation';

/** Values from a script: as typed by a person, but for dates, which come as instants. */
export interface EnterValues {
  sheetId: number;
  /** Zero-based. */
  row: number;
  column: number;
  values: Json[][];
}

const OWN: Record<string, (draft: Draft, body: never) => object | void> = {
  enterValues,
  putObject,
  removeObject,
  appendRow: (draft: Draft, {sheetId, values}: {sheetId: number; values: Json[]}) => {
    const sheet = ownSheet(draft, sheetId);
    const row = lastRow(sheet);
    sheet.rowCount = Math.max(sheet.rowCount, row + 1);
    sheet.columnCount = Math.max(sheet.columnCount, values.length);
    enterValues(draft, {sheetId, row, column: 0, values: [values]});
  },
};

/**
 * Applies what SpreadsheetApp asks: requests of the Sheets API, and entering values the way a person does.
 * Errors come without the API's "Invalid requests[0]...", as built-in services give them.
 */
export function applyCommand(draft: Draft, command: Request): object {
  const [name, body] = Object.entries(command)[0]!;
  const handler = OWN[name] ?? REQUESTS[name];
  if (!handler) throw notEmulated(name);
  for (const cell of cellsIn(body as Written)) findType(cell);
  return handler(draft, body as never) ?? {};
}

interface Written {
  cell?: CellData;
  rows?: RowData[];
}

function cellsIn({cell, rows = []}: Written): CellData[] {
  return [...(cell ? [cell] : []), ...rows.flatMap(({values = []}) => values)];
}

/** `setNumberFormat` names a pattern alone; what kind of number it shows is in the pattern. */
function findType({userEnteredFormat}: CellData): void {
  const format = userEnteredFormat?.numberFormat;
  if (format?.pattern && !format.type) format.type = typeOfPattern(format.pattern);
}

function enterValues(draft: Draft, {sheetId, row, column, values}: EnterValues): void {
  const sheet = ownSheet(draft, sheetId);
  const width = Math.max(0, ...values.map(one => one.length));
  const rect = {top: row, left: column, bottom: row + values.length, right: column + width};
  mapCells(draft, sheet, rect, (cell, atRow, atColumn) => {
    const value = values[atRow - row]?.[atColumn - column] ?? '';
    requireValid(cell, value, atRow, atColumn);
    return isDate(value)
      ? enterDate(draft, cell, value.$date)
      : enter(draft, cell, value, 'USER_ENTERED');
  });
}

const isDate = (value: Json): value is {$date: number} =>
  typeof value === 'object' && value !== null && '$date' in value;

function enterDate(draft: Draft, cell: Cell, instant: number): Cell {
  const serial = serialOf(draft.book.timeZone, instant);
  const {formula: _formula, runs: _runs, ...rest} = cell;
  const next = {...rest, value: serial};
  if (isDateFormat(formatAt(draft.book, cell.format).numberFormat)) return next;
  return withNumberFormat(draft, next, {type: serial % 1 === 0 ? 'DATE' : 'DATE_TIME'});
}
