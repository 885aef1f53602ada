import {mapCells, ownSheet, type Draft} from '../draft';
import type {Cell} from '../entities';
import {fillsAside} from '../errors';
import {moved} from '../formula/moved';
import {cellAt, contains, mapRect, rectOf, type Rect} from '../grid';
import {formatAt} from '../draft';
import {isDateFormat} from '../number-format';
import type {GridRange} from '../rest';

type Value = Cell['value'];

/**
 * Fills cells that follow on from a range (reference/rest/v4/.../request#autofillrequest). Numbers and days go on by
 * their step, texts that end in a number count on, formulas move along, all else repeats. What Sheets makes of a single
 * number is to repeat it, of a single day to go on by days; other series of its own are not known here.
 */
export function autoFill(
  draft: Draft,
  body: {source?: GridRange; destination?: GridRange; useAlternateSeries?: boolean},
): void {
  const sheet = ownSheet(draft, body.source?.sheetId);
  const from = rectOf(sheet, body.source ?? {});
  const to = rectOf(sheet, body.destination ?? {});
  const down = to.left === from.left && to.right === from.right;
  const across = to.top === from.top && to.bottom === from.bottom;
  if (!contains(to, from) || (!down && !across)) throw fillsAside();
  const known = mapRect(from, (row, column) => cellAt(sheet, row, column));
  const isDate = ({format}: Cell) => isDateFormat(formatAt(draft.book, format).numberFormat);
  mapCells(draft, sheet, to, (cell, row, column) => {
    if (inside(from, row, column)) return cell;
    const line = down ? known.map(cells => cells[column - from.left]!) : known[row - from.top]!;
    const at = down ? row - from.top : column - from.left;
    const origin = ((at % line.length) + line.length) % line.length;
    const like = line[origin]!;
    if (like.formula !== undefined) {
      return down ? moved(like, at - origin, 0) : moved(like, 0, at - origin);
    }
    const value = body.useAlternateSeries ? undefined : next(line, at, isDate(like));
    return value === undefined ? like : {...like, value};
  });
}

const inside = (rect: Rect, row: number, column: number) =>
  row >= rect.top && row < rect.bottom && column >= rect.left && column < rect.right;

/** The value so many places from the line's first; undefined where the line is no series. */
function next(line: Cell[], at: number, isDate: boolean): Value {
  const values = line.map(({value}) => value);
  const counted = values.map(counting);
  if (counted.every(one => one !== null)) {
    const {text} = counted[0]!;
    const same = counted.every(one => one!.text === text);
    const number = same
      ? goOn(
          counted.map(one => one!.number),
          at,
          1,
        )
      : undefined;
    return number === undefined ? undefined : `${text}${number}`;
  }
  if (!values.every(value => typeof value === 'number')) return undefined;
  return goOn(values as number[], at, isDate ? 1 : 0);
}

/** A text that ends in a number: `Item 7`. */
function counting(value: Value): {text: string; number: number} | null {
  const found = typeof value === 'string' ? /^(.*?)(\d+)$/.exec(value) : null;
  return found && {text: found[1]!, number: Number(found[2])};
}

/** Goes on by the step of the numbers, or by that of a single one; undefined where they have no one step. */
function goOn(numbers: number[], at: number, single: number): number | undefined {
  const step = numbers.length === 1 ? single : numbers[1]! - numbers[0]!;
  const even = numbers.every((number, index) => number === numbers[0]! + step * index);
  return even ? numbers[0]! + step * at : undefined;
}
