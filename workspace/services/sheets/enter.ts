import {withFormat} from './cell-data';
import {formatAt, formatIndex, mapCells, type Draft} from './draft';
import type {Cell, Sheet} from './entities';
import {GoogleError} from '../../service';
import type {Rect} from './grid';
import {parseInput} from './input';
import {isTextFormat} from './number-format';
import type {Json, NumberFormat} from './rest';

export type Entry = 'RAW' | 'USER_ENTERED';

/**
 * Puts plain values into cells: null leaves a cell alone, '' empties it.
 *
 * @returns how many cells were written
 */
export function enterCells(
  draft: Draft,
  sheet: Sheet,
  rect: Rect,
  rows: Json[][],
  entry: Entry,
): number {
  let count = 0;
  mapCells(draft, sheet, rect, (cell, row, column) => {
    const given = rows[row - rect.top]?.[column - rect.left] ?? null;
    if (given === null) return cell;
    count++;
    return enter(draft, cell, given, entry);
  });
  return count;
}

/** One cell after a value was put in. */
export function enter(draft: Draft, cell: Cell, given: Json, entry: Entry): Cell {
  if (typeof given === 'object' && given !== null) {
    throw new GoogleError(
      `Invalid values[0][0]: ${Array.isArray(given) ? 'list_value' : 'struct_value'}`,
    );
  }
  const {value: _value, formula: _formula, runs: _runs, ...rest} = cell;
  if (given === '' || given === null) return rest;
  const {numberFormat} = formatAt(draft.book, cell.format);
  // In a cell formatted as plain text whatever is typed stays as typed.
  if (typeof given !== 'string' || entry === 'RAW' || isTextFormat(numberFormat)) {
    return {...rest, value: given};
  }
  const entered = parseInput(draft.book, given, draft.world.clock.now());
  if (entered.formula !== undefined) return {...rest, formula: entered.formula};
  if (entered.value === undefined) return rest;
  const next = {...rest, value: entered.value};
  return entered.numberFormat && !numberFormat
    ? withNumberFormat(draft, next, entered.numberFormat)
    : next;
}

export function withNumberFormat(draft: Draft, cell: Cell, numberFormat: NumberFormat): Cell {
  const format = {...formatAt(draft.book, cell.format), numberFormat};
  return withFormat(cell, formatIndex(draft, format));
}
