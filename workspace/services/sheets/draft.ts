import type {World} from '../../service';
import type {Cell, Row, Sheet, Spreadsheet} from './entities';
import {cellTooLong, tooManyCells} from './errors';
import {cellOf, countCells, requireSheet, slotOf, type Rect} from './grid';
import {MAX_CELLS, MAX_CELL_CHARACTERS} from './limits';
import type {CellFormat} from './rest';
import {requireEditable} from './protection';

/**
 * A spreadsheet being changed. What changes is copied first (the book, a sheet, a row, each once), so the kept one
 * stays as it was. Only a sheet's list of rows is too long to copy for every batch: it is changed in place, and
 * `undo` puts the old rows back if the batch fails.
 */
export interface Draft {
  world: World;
  book: Spreadsheet;
  /** Who changes it: protected ranges ask. */
  user: string;
  /** The spreadsheet's owner, whom no protection keeps out. */
  owner: string;
  /** The copies made so far. */
  own: WeakSet<object>;
  undo: (() => void)[];
}

export function draftOf(world: World, book: Spreadsheet, user: string, owner: string): Draft {
  return {world, book: {...book}, user, owner, own: new WeakSet(), undo: []};
}

/** Leaves no trace of a draft that is given up. */
export function discard(draft: Draft): void {
  for (const step of draft.undo.reverse()) step();
}

/** The draft's own copy of a sheet; its rows are still the kept ones. */
export function ownSheet(draft: Draft, sheetId: number | undefined): Sheet {
  const sheet = requireSheet(draft.book, sheetId);
  if (draft.own.has(sheet)) return sheet;
  const copy: Sheet = {
    ...sheet,
    rowProperties: {...sheet.rowProperties},
    columnProperties: {...sheet.columnProperties},
    merges: sheet.merges.slice(),
    protectedRanges: sheet.protectedRanges.slice(),
    conditionalFormats: sheet.conditionalFormats.slice(),
  };
  draft.book.sheets = draft.book.sheets.map(one => (one === sheet ? copy : one));
  draft.own.add(copy);
  return copy;
}

/** The draft's own copy of a row. `sheet` must come from ownSheet. */
function ownRow(draft: Draft, sheet: Sheet, index: number): Row {
  const {rows} = sheet;
  const known = rows[index];
  if (known && draft.own.has(known)) return known;
  const {length} = rows;
  draft.undo.push(() => {
    if (known) rows[index] = known;
    rows.length = length;
  });
  while (rows.length < index) rows.push([]);
  const copy = known?.slice() ?? [];
  rows[index] = copy;
  draft.own.add(copy);
  return copy;
}

/** Puts a cell in its place. */
export function putCell(draft: Draft, sheet: Sheet, row: number, column: number, cell: Cell): void {
  const text = cell.formula ?? cell.value;
  if (typeof text === 'string' && text.length > MAX_CELL_CHARACTERS) throw cellTooLong();
  const slot = slotOf(cell);
  const known = sheet.rows[row];
  if (slot === null && (known === undefined || column >= known.length)) return;
  const cells = ownRow(draft, sheet, row);
  while (cells.length < column) cells.push(null);
  cells[column] = slot;
}

/** Rewrites each cell of a rectangle. Where `change` gives back what it got, nothing is written. */
export function mapCells(
  draft: Draft,
  sheet: Sheet,
  rect: Rect,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  requireEditable(draft, sheet, rect);
  for (let row = rect.top; row < rect.bottom; row++) {
    for (let column = rect.left; column < rect.right; column++) {
      const cell = cellOf(sheet.rows[row]?.[column]);
      const changed = change(cell, row, column);
      if (changed !== cell) putCell(draft, sheet, row, column, changed);
    }
  }
}

const indexes = new WeakMap<CellFormat[], Map<string, number>>();

/** The index of a look in the spreadsheet's list, added if new; undefined for the plain look. */
export function formatIndex(draft: Draft, format: CellFormat): number | undefined {
  const key = JSON.stringify(format);
  if (key === '{}') return undefined;
  const {book} = draft;
  let index = indexes.get(book.formats);
  if (!index) {
    index = new Map(book.formats.map((one, at) => [JSON.stringify(one), at]));
    indexes.set(book.formats, index);
  }
  const known = index.get(key);
  if (known !== undefined) return known;
  book.formats = [...book.formats, format];
  indexes.set(book.formats, new Map(index).set(key, book.formats.length - 1));
  return book.formats.length - 1;
}

export const formatAt = (book: Spreadsheet, index: number | undefined): CellFormat =>
  (index === undefined ? undefined : book.formats[index]) ?? {};

/** Google counts the grid, not what is in it. */
export function requireRoom(draft: Draft): void {
  if (countCells(draft.book) > MAX_CELLS) throw tooManyCells();
}

/** The draft as it reads now, for what depends on values. */
export const viewOf = ({book, world}: Draft) => ({book, now: world.clock.now()});
