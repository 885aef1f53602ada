/** Where a walk down a tab stands: sheet rows from 1 under the heads, places as they should follow one another. */
export interface Walk {
  row: number;
  expected: number;
}

export type Step<R> =
  | {type: 'found'; place: number; row: R}
  | {type: 'missing'; place: number}
  | {type: 'foreign'; sheetRow: number};

/** A gap longer than this is no deletion: a cell with a number was edited. */
const LONGEST_GAP = 2000;

/**
 * Follows rows that carry their own place: a row with a later place means that those before it are gone, a row with an
 * earlier one or none does not belong here. So one deleted or inserted row is one finding, and not all rows behind it.
 *
 * @param last the place after which the walk ends.
 */
export function walkRows<R extends readonly string[]>(
  rows: readonly R[],
  from: Walk,
  last: number,
): {steps: Array<Step<R>>; walk: Walk} {
  const steps: Array<Step<R>> = [];
  let {row, expected} = from;
  for (const [index, cells] of rows.entries()) {
    if (expected > last) break;
    row += 1;
    const place = Number(cells[0]);
    const gap = place - expected;
    const belongsLater = gap > 0 && gap <= LONGEST_GAP && place <= last;
    // An edited number: the row behind it carries the next place.
    const isNumberEdited =
      cells[0] !== '' && gap !== 0 && Number(rows[index + 1]?.[0]) === expected + 1;
    if (gap === 0 || isNumberEdited) {
      steps.push({type: 'found', place: expected, row: cells});
      expected += 1;
    } else if (belongsLater) {
      for (; expected < place; expected += 1) steps.push({type: 'missing', place: expected});
      steps.push({type: 'found', place, row: cells});
      expected += 1;
    } else {
      steps.push({type: 'foreign', sheetRow: row + 1});
    }
  }
  return {steps, walk: {row, expected}};
}
