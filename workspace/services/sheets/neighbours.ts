import type {Sheet} from './entities';
import {isEmpty, slotAt, type Rect} from './grid';

/** Rows and columns a step goes by. */
const STEPS: Record<string, readonly [number, number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/**
 * The edge of the filled cells in a direction, or of the sheet, as Ctrl and an arrow find it
 * (reference/spreadsheet/range#getNextDataCell(Direction)). Counted from nought.
 */
export function nextDataCell(
  sheet: Sheet,
  from: {row: number; column: number},
  direction: string,
): {row: number; column: number} {
  const [down, right] = STEPS[direction]!;
  const step = ({row, column}: typeof from) => ({row: row + down, column: column + right});
  const inside = ({row, column}: typeof from) =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  const filled = ({row, column}: typeof from) => !isEmpty(slotAt(sheet, row, column));
  const next = step(from);
  const along = inside(next) && filled(from) && filled(next);
  let at = from;
  while (inside(step(at)) && (!along || filled(step(at)))) {
    at = step(at);
    if (!along && filled(at)) break;
  }
  return at;
}

/** Sides a region may grow to, by the dimension asked for (range#getDataRegion(Dimension)). */
const GROWING: Record<string, ('top' | 'bottom' | 'left' | 'right')[]> = {
  ROWS: ['top', 'bottom'],
  COLUMNS: ['left', 'right'],
};

/** A range with all filled cells beside it and beside those (range#getDataRegion()); `dimension` null for both. */
export function dataRegion(sheet: Sheet, range: Rect, dimension: string | null): Rect {
  const region = {...range};
  const beside = {
    top: () =>
      region.top > 0 && filled(sheet, {...region, bottom: region.top, top: region.top - 1}),
    bottom: () =>
      region.bottom < sheet.rowCount &&
      filled(sheet, {...region, top: region.bottom, bottom: region.bottom + 1}),
    left: () =>
      region.left > 0 && filled(sheet, {...region, right: region.left, left: region.left - 1}),
    right: () =>
      region.right < sheet.columnCount &&
      filled(sheet, {...region, left: region.right, right: region.right + 1}),
  };
  const sides = dimension === null ? Object.values(GROWING).flat() : GROWING[dimension]!;
  for (;;) {
    const side = sides.find(one => beside[one]());
    if (!side) return region;
    region[side] += side === 'top' || side === 'left' ? -1 : 1;
  }
}

function filled(sheet: Sheet, {top, left, bottom, right}: Rect): boolean {
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      if (!isEmpty(slotAt(sheet, row, column))) return true;
    }
  }
  return false;
}
