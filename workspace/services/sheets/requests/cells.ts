import {cellWriter, reformat} from '../cell-data';
import {mapCells, ownSheet, putCell, requireRoom, type Draft} from '../draft';
import {beyond, coordinateOutside, unknownName} from '../errors';
import {cellOf, filledWidth, rectOf, type Rect} from '../grid';
import {requireEditable} from '../protection';
import type {Border, CellData, CellFormat, GridCoordinate, GridRange, RowData, Side} from '../rest';
import type {Sheet} from '../entities';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest */
export function updateCells(
  draft: Draft,
  body: {rows?: RowData[]; fields?: string; start?: GridCoordinate; range?: GridRange},
): void {
  const write = cellWriter(draft, body.fields);
  const rows = body.rows ?? [];
  if (body.range) {
    const sheet = ownSheet(draft, body.range.sheetId);
    const rect = rectOf(sheet, body.range);
    requireInside(rows, rect);
    // What the rows leave out of the range loses the named fields.
    mapCells(draft, sheet, rect, (cell, row, column) =>
      write(cell, rows[row - rect.top]?.values?.[column - rect.left] ?? {}),
    );
    return;
  }
  const sheet = ownSheet(draft, body.start?.sheetId);
  const {top, left} = requireStart(sheet, body.start ?? {});
  const edge = {top, left, bottom: sheet.rowCount, right: sheet.columnCount};
  requireInside(rows, edge);
  writeRows(draft, sheet, top, left, rows, write);
}

function requireStart(sheet: Sheet, {rowIndex = 0, columnIndex = 0}: GridCoordinate) {
  const {rowCount, columnCount} = sheet;
  if (rowIndex >= rowCount) throw coordinateOutside('row', rowIndex, rowCount);
  if (columnIndex >= columnCount) throw coordinateOutside('column', columnIndex, columnCount);
  return {top: rowIndex, left: columnIndex};
}

function requireInside(rows: RowData[], rect: Rect): void {
  if (rect.top + rows.length > rect.bottom) {
    throw beyond('row', rect.bottom, rect.bottom - 1);
  }
  for (const {values = []} of rows) {
    if (rect.left + values.length > rect.right) {
      throw beyond('column', rect.right, rect.right - 1);
    }
  }
}

function writeRows(
  draft: Draft,
  sheet: Sheet,
  top: number,
  left: number,
  rows: RowData[],
  write: ReturnType<typeof cellWriter>,
): void {
  rows.forEach(({values = []}, at) => {
    const row = top + at;
    requireEditable(draft, sheet, {top: row, left, bottom: row + 1, right: left + values.length});
    values.forEach((data, offset) => {
      const column = left + offset;
      putCell(draft, sheet, row, column, write(cellOf(sheet.rows[row]?.[column]), data));
    });
  });
}

/** Writes below the last row that holds anything, and makes room for it. */
export function appendCells(
  draft: Draft,
  body: {sheetId?: number; rows?: RowData[]; fields?: string},
): void {
  const write = cellWriter(draft, body.fields);
  const sheet = ownSheet(draft, body.sheetId);
  const rows = body.rows ?? [];
  const top = lastRow(sheet);
  const width = Math.max(0, ...rows.map(row => row.values?.length ?? 0));
  sheet.rowCount = Math.max(sheet.rowCount, top + rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, width);
  requireRoom(draft);
  writeRows(draft, sheet, top, 0, rows, write);
}

/** One past the last row that holds anything. */
export function lastRow(sheet: Sheet): number {
  let end = sheet.rows.length;
  while (end > 0 && filledWidth(sheet.rows[end - 1]) === 0) end--;
  return end;
}

export function repeatCell(
  draft: Draft,
  body: {range?: GridRange; cell?: CellData; fields?: string},
): void {
  const write = cellWriter(draft, body.fields);
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  mapCells(draft, sheet, rect, cell => write(cell, body.cell ?? {}));
}

export function mergeCells(draft: Draft, body: {range?: GridRange; mergeType?: string}): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  unmerge(sheet, rect);
  for (const block of blocks(rect, body.mergeType)) {
    sheet.merges.push({
      sheetId: sheet.sheetId,
      startRowIndex: block.top,
      endRowIndex: block.bottom,
      startColumnIndex: block.left,
      endColumnIndex: block.right,
    });
    // Only the first cell's content outlives a merge.
    mapCells(draft, sheet, block, (cell, row, column) => {
      if (row === block.top && column === block.left) return cell;
      const {value: _value, formula: _formula, runs: _runs, ...rest} = cell;
      return rest;
    });
  }
}

export function unmergeCells(draft: Draft, body: {range?: GridRange}): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  requireEditable(draft, sheet, rect);
  unmerge(sheet, rect);
}

function unmerge(sheet: Sheet, rect: Rect): void {
  sheet.merges = sheet.merges.filter(
    range =>
      range.endRowIndex! <= rect.top ||
      range.startRowIndex! >= rect.bottom ||
      range.endColumnIndex! <= rect.left ||
      range.startColumnIndex! >= rect.right,
  );
}

function blocks(rect: Rect, type = 'MERGE_ALL'): Rect[] {
  if (type === 'MERGE_ALL') return [rect];
  if (type === 'MERGE_ROWS') {
    return Array.from({length: rect.bottom - rect.top}, (_, at) => ({
      ...rect,
      top: rect.top + at,
      bottom: rect.top + at + 1,
    }));
  }
  if (type === 'MERGE_COLUMNS') {
    return Array.from({length: rect.right - rect.left}, (_, at) => ({
      ...rect,
      left: rect.left + at,
      right: rect.left + at + 1,
    }));
  }
  throw unknownName(type, 'mergeType');
}

type Borders = {[side in Side]?: Border} & {innerHorizontal?: Border; innerVertical?: Border};

export function updateBorders(draft: Draft, body: {range?: GridRange} & Borders): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  mapCells(draft, sheet, rect, (cell, row, column) => {
    const sides: [Side, Border | undefined][] = [
      ['top', row === rect.top ? body.top : body.innerHorizontal],
      ['bottom', row === rect.bottom - 1 ? body.bottom : body.innerHorizontal],
      ['left', column === rect.left ? body.left : body.innerVertical],
      ['right', column === rect.right - 1 ? body.right : body.innerVertical],
    ];
    return reformat(draft, format => withBorders(format, sides))(cell);
  });
}

function withBorders(format: CellFormat, sides: [Side, Border | undefined][]): CellFormat {
  const borders = {...format.borders};
  for (const [side, border] of sides) {
    if (border?.style === 'NONE') delete borders[side];
    else if (border) borders[side] = border;
  }
  return {...format, borders};
}

/** Kept as given; the rule is checked where a person types. */
export function setDataValidation(
  draft: Draft,
  body: {range?: GridRange; rule?: CellData['dataValidation']},
): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  mapCells(draft, sheet, rect, cell => {
    const {validation: _old, ...rest} = cell;
    return body.rule ? {...rest, validation: body.rule} : rest;
  });
}
