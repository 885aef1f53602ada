import {ownSheet, requireRoom, type Draft} from '../draft';
import type {Dimension, Row, Sheet, Slot} from '../entities';
import {
  deletesAll,
  deletesAllUnfrozen,
  deletesMissing,
  insertAtEnd,
  insertPastEnd,
} from '../errors';
import {cellOf, slotOf, wholeSheet} from '../grid';
import {allow, assign, parseMask} from '../mask';
import {requireEditable} from '../protection';
import type {DimensionName, DimensionRange, SheetProperties} from '../rest';
import {followShift} from '../shift';

export function appendDimension(
  draft: Draft,
  body: {sheetId?: number; dimension?: DimensionName; length?: number},
): void {
  const sheet = ownSheet(draft, body.sheetId);
  if (body.dimension === 'COLUMNS') sheet.columnCount += body.length ?? 0;
  else sheet.rowCount += body.length ?? 0;
  requireRoom(draft);
}

export function insertDimension(
  draft: Draft,
  body: {range?: DimensionRange; inheritFromBefore?: boolean},
): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const {dimension, start, end} = lines(sheet, body.range ?? {});
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (start > size) throw insertPastEnd(size);
  if (start === size && !body.inheritFromBefore) throw insertAtEnd(size);
  const count = end - start;
  const like = body.inheritFromBefore ? start - 1 : start;
  if (dimension === 'ROWS') insertRows(sheet, start, count, like);
  else insertColumns(sheet, start, count, like);
  requireRoom(draft);
  followShift(draft, sheet, {dimension, at: start, count});
}

export function deleteDimension(draft: Draft, body: {range?: DimensionRange}): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const {dimension, start, end} = lines(sheet, body.range ?? {});
  const rows = dimension === 'ROWS';
  const size = rows ? sheet.rowCount : sheet.columnCount;
  const frozen = rows ? sheet.frozenRowCount : sheet.frozenColumnCount;
  const line = rows ? 'row' : 'column';
  if (end > size) throw deletesMissing(line, Math.max(start, size), size);
  if (start === 0 && end === size) throw deletesAll(`${line}s`);
  if (start <= frozen && end === size && frozen > 0) throw deletesAllUnfrozen(`${line}s`);
  requireEditable(draft, sheet, {
    ...wholeSheet(sheet),
    ...(rows ? {top: start, bottom: end} : {left: start, right: end}),
  });
  cut(draft, sheet, dimension, start, end);
}

/** Takes lines out without asking who may; what points at the sheet follows. */
function cut(draft: Draft, sheet: Sheet, dimension: DimensionName, start: number, end: number) {
  const count = end - start;
  if (dimension === 'ROWS') {
    sheet.rows = [...sheet.rows.slice(0, start), ...sheet.rows.slice(end)];
    sheet.rowCount -= count;
    sheet.frozenRowCount = frozenAfter(sheet.frozenRowCount, start, end);
  } else {
    sheet.rows = sheet.rows.map(row => (row.length > start ? without(row, start, count) : row));
    sheet.columnCount -= count;
    sheet.frozenColumnCount = frozenAfter(sheet.frozenColumnCount, start, end);
  }
  followShift(draft, sheet, {dimension, at: start, count: -count});
}

const frozenAfter = (frozen: number, start: number, end: number) =>
  frozen - Math.max(0, Math.min(frozen, end) - start);

function without(row: Row, start: number, count: number): Row {
  const next = row.slice();
  next.splice(start, count);
  return next;
}

function insertRows(sheet: Sheet, start: number, count: number, like: number): void {
  sheet.rowCount += count;
  if (start < sheet.frozenRowCount) sheet.frozenRowCount += count;
  if (start > sheet.rows.length) return;
  const look = (sheet.rows[like] ?? []).map(lookOf);
  const added = Array.from({length: count}, () => look.slice());
  sheet.rows = [...sheet.rows.slice(0, start), ...added, ...sheet.rows.slice(start)];
}

function insertColumns(sheet: Sheet, start: number, count: number, like: number): void {
  sheet.columnCount += count;
  if (start < sheet.frozenColumnCount) sheet.frozenColumnCount += count;
  sheet.rows = sheet.rows.map(row => {
    if (row.length <= start && lookOf(row[like]) === null) return row;
    const next: Row = row.slice(0, start);
    while (next.length < start) next.push(null);
    for (let at = 0; at < count; at++) next.push(lookOf(row[like]));
    return [...next, ...row.slice(start)];
  });
}

/** What a new cell takes over from its neighbour: its look and its rule, not its content. */
function lookOf(slot: Slot | undefined): Slot {
  const {format, validation} = cellOf(slot);
  return slotOf({
    ...(format === undefined ? {} : {format}),
    ...(validation ? {validation} : {}),
  });
}

/** Gives the grid another size; what lies outside it afterwards is gone. */
export function resize(
  draft: Draft,
  sheet: Sheet,
  grid: NonNullable<SheetProperties['gridProperties']>,
): void {
  const {rowCount = sheet.rowCount, columnCount = sheet.columnCount} = grid;
  if (rowCount < 1) throw deletesAll('rows');
  if (columnCount < 1) throw deletesAll('columns');
  // Google measures a shrink against the frozen lines the sheet has, not those the request gives it.
  if (rowCount < sheet.rowCount && rowCount <= sheet.frozenRowCount) {
    throw deletesAllUnfrozen('rows');
  }
  if (columnCount < sheet.columnCount && columnCount <= sheet.frozenColumnCount) {
    throw deletesAllUnfrozen('columns');
  }
  if (rowCount < sheet.rowCount) cut(draft, sheet, 'ROWS', rowCount, sheet.rowCount);
  if (columnCount < sheet.columnCount) cut(draft, sheet, 'COLUMNS', columnCount, sheet.columnCount);
  sheet.rowCount = rowCount;
  sheet.columnCount = columnCount;
  sheet.frozenRowCount = grid.frozenRowCount ?? 0;
  sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
  requireRoom(draft);
}

export function updateDimensionProperties(
  draft: Draft,
  body: {range?: DimensionRange; properties?: Dimension; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, ['pixelSize', 'hiddenByUser']);
  const sheet = ownSheet(draft, body.range?.sheetId);
  const {dimension, start, end} = lines(sheet, body.range ?? {});
  const kept = dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  for (let at = start; at < end; at++) {
    kept[at] = assign(kept[at] ?? {}, body.properties ?? {}, mask);
  }
}

function lines(sheet: Sheet, range: DimensionRange) {
  const dimension: DimensionName = range.dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  return {dimension, start: range.startIndex ?? 0, end: range.endIndex ?? size};
}
