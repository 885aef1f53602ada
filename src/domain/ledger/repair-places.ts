import type {LedgerTab} from '../../data/ledger-tabs';
import type {CellWrite, Row} from './rows';
import {type Walk, walkRows} from './walk';

/** What one batch does to a tab, in this order. Rows count from 0, the header's, as they stand at that moment. */
export interface TabRepair {
  tab: LedgerTab;
  moves: Array<{do: 'insert' | 'delete'; row: number}>;
  cells: CellWrite[];
}

/** What was wrong with a place, and whether it stands again as it was. */
export interface Repaired {
  code: 'rowMissing' | 'rowForeign' | 'rowAltered';
  place: number;
  isWhole: boolean;
}

/**
 * Brings the rows of some complaints back to their places: what was put in goes, what is gone comes back from where a
 * hand has moved it, else as `rewrite` can tell.
 *
 * @param base complaints in the volumes before; the first place has row 1.
 * @param rewrite the cells of a place without its row, and whether nothing of it is lost.
 */
export function repairPlaces(
  {tab, base}: {tab: LedgerTab; base: number},
  rows: readonly Row[],
  {from, last}: {from: Walk; last: number},
  rewrite: (place: number) => {values: string[]; isWhole: boolean},
): {repair: TabRepair; repaired: Repaired[]; next: number} {
  const {steps, walk} = walkRows(rows, from, last);
  const isEnd = rows.length === 0;
  const moved = new Map<number, Row>();
  for (const step of steps) {
    if (step.type !== 'foreign') continue;
    const row = rows[step.sheetRow - from.row - 2] ?? [];
    if (Number(row[0]) > 0) moved.set(Number(row[0]), row);
  }
  const repair: TabRepair = {tab, moves: [], cells: []};
  const repaired: Repaired[] = [];
  const putBack = (place: number) => {
    const row = place - base;
    const known = moved.get(place);
    const {values, isWhole} = known ? {values: [...known], isWhole: true} : rewrite(place);
    repair.moves.push({do: 'insert', row});
    repair.cells.push({tab, row, column: 0, values});
    repaired.push({code: 'rowMissing', place, isWhole});
  };
  let row = from.expected - base;
  for (const step of steps) {
    if (step.type === 'foreign') {
      repair.moves.push({do: 'delete', row});
      if (!moved.has(Number(rows[step.sheetRow - from.row - 2]?.[0])))
        repaired.push({code: 'rowForeign', place: step.sheetRow, isWhole: true});
      continue;
    }
    if (step.type === 'missing') putBack(step.place);
    row = step.place - base + 1;
  }
  let next = walk.expected;
  if (isEnd) for (; next <= last; next += 1) putBack(next);
  return {repair, repaired, next};
}
