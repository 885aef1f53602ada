import {withFormat} from '../cell-data';
import {mapCells, ownSheet, requireRoom, viewOf, type Draft} from '../draft';
import type {Cell, CellValue, Sheet} from '../entities';
import {notEmulated} from '../errors';
import {evaluate} from '../formula/evaluate';
import {moved} from '../formula/moved';
import {cellAt, cellOf, mapRect, rectOf, requireSheet, type Rect} from '../grid';
import type {DimensionName, GridRange, SortSpec} from '../rest';

/** Sorts the rows of a range, stable; empty cells always last, numbers before text before booleans. */
export function sortRange(draft: Draft, body: {range?: GridRange; sortSpecs?: SortSpec[]}): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  const specs = body.sortSpecs ?? [];
  const rows = Array.from({length: rect.bottom - rect.top}, (_, at) => rect.top + at).map(row => ({
    from: row,
    keys: specs.map(({dimensionIndex = 0}) => evaluate(viewOf(draft), sheet, row, dimensionIndex)),
  }));
  rows.sort((a, b) => {
    for (let at = 0; at < specs.length; at++) {
      const order = compare(a.keys[at]!, b.keys[at]!, specs[at]!.sortOrder === 'DESCENDING');
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const before = snapshot(sheet, rect);
  mapCells(draft, sheet, rect, (_cell, row, column) => {
    const {from} = rows[row - rect.top]!;
    return moved(before[from - rect.top]![column - rect.left]!, row - from, 0);
  });
}

const RANK: Record<string, number> = {number: 0, string: 1, boolean: 2};
const collator = new Intl.Collator('en', {sensitivity: 'base'});

function compare(a: CellValue | '', b: CellValue | '', descending: boolean): number {
  if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
  const sign = descending ? -1 : 1;
  const rank = RANK[typeof a]! - RANK[typeof b]!;
  if (rank !== 0) return sign * rank;
  if (typeof a === 'string') return sign * collator.compare(a, String(b));
  return sign * (Number(a) - Number(b));
}

const snapshot = (sheet: Sheet, rect: Rect): Cell[][] =>
  mapRect(rect, (row, column) => cellAt(sheet, row, column));

/** Copies a block; a destination that is a multiple of its size is filled with it again and again. */
export function copyPaste(
  draft: Draft,
  body: {
    source?: GridRange;
    destination?: GridRange;
    pasteType?: string;
    pasteOrientation?: string;
  },
): void {
  if (body.pasteOrientation === 'TRANSPOSE') throw notEmulated('copyPaste TRANSPOSE');
  const source = requireSheet(draft.book, body.source?.sheetId);
  const from = rectOf(source, body.source ?? {});
  const cells = snapshot(source, from);
  const sheet = ownSheet(draft, body.destination?.sheetId);
  const given = rectOf(sheet, body.destination ?? {});
  const height = from.bottom - from.top;
  const width = from.right - from.left;
  const to = {
    ...given,
    bottom: Math.min(sheet.rowCount, given.top + repeated(given.bottom - given.top, height)),
    right: Math.min(sheet.columnCount, given.left + repeated(given.right - given.left, width)),
  };
  const paste = PASTES[body.pasteType ?? 'PASTE_NORMAL'];
  if (!paste) throw notEmulated(`copyPaste ${body.pasteType}`);
  mapCells(draft, sheet, to, (cell, row, column) => {
    const rowOffset = (row - to.top) % height;
    const columnOffset = (column - to.left) % width;
    const original = cells[rowOffset]![columnOffset]!;
    const shown = () =>
      evaluate(viewOf(draft), source, from.top + rowOffset, from.left + columnOffset);
    const rows = row - from.top - rowOffset;
    return paste(cell, moved(original, rows, column - from.left - columnOffset), shown);
  });
}

const repeated = (room: number, size: number) => (room >= size && room % size === 0 ? room : size);

type Paste = (target: Cell, source: Cell, shown: () => CellValue) => Cell;

const PASTES: Record<string, Paste> = {
  PASTE_NORMAL: (_target, source) => source,
  PASTE_NO_BORDERS: (_target, source) => source,
  PASTE_FORMAT: (target, source) => withFormat(target, source.format),
  PASTE_FORMULA: (target, source) => {
    const {value: _value, formula: _formula, runs: _runs, ...rest} = target;
    if (source.formula !== undefined) return {...rest, formula: source.formula};
    return source.value === undefined ? rest : {...rest, value: source.value};
  },
  PASTE_VALUES: (target, _source, shown) => {
    const {value: _value, formula: _formula, runs: _runs, ...rest} = target;
    const value = shown();
    return value === '' ? rest : {...rest, value};
  },
  PASTE_DATA_VALIDATION: (target, source) => {
    const {validation: _old, ...rest} = target;
    return source.validation ? {...rest, validation: source.validation} : rest;
  },
};

/** Takes cells out; what is below or to the right moves in. The grid keeps its size. */
export function deleteRange(
  draft: Draft,
  body: {range?: GridRange; shiftDimension?: DimensionName},
): void {
  slide(draft, body.range ?? {}, body.shiftDimension, 1);
}

/** Pushes cells down or to the right to make room. */
export function insertRange(
  draft: Draft,
  body: {range?: GridRange; shiftDimension?: DimensionName},
): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  if (body.shiftDimension === 'COLUMNS') sheet.columnCount += rect.right - rect.left;
  else sheet.rowCount += rect.bottom - rect.top;
  requireRoom(draft);
  slide(draft, body.range ?? {}, body.shiftDimension, -1);
}

function slide(draft: Draft, range: GridRange, along: DimensionName | undefined, sign: 1 | -1) {
  const sheet = ownSheet(draft, range.sheetId);
  const rect = rectOf(sheet, range);
  const rows = along === 'COLUMNS' ? 0 : sign * (rect.bottom - rect.top);
  const columns = along === 'COLUMNS' ? sign * (rect.right - rect.left) : 0;
  const area: Rect =
    along === 'COLUMNS' ? {...rect, right: sheet.columnCount} : {...rect, bottom: sheet.rowCount};
  const before = snapshot(sheet, area);
  mapCells(draft, sheet, area, (_cell, row, column) => {
    const inside = row + rows >= rect.top && column + columns >= rect.left;
    return inside
      ? cellOf(before[row + rows - area.top]?.[column + columns - area.left])
      : cellOf(null);
  });
}
