import {emulate, stateOf} from '../../../runtime/emulate';
import type {RangeType} from './members';
import {rangeList} from './range-list';
import {range} from './range';
import type {Place} from './place';
import {activeCell, activePlace, activeSheetId, selectRange} from './selection';
import {sheet} from './sheet';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

/** Where more than one range is selected: by spreadsheet, the last of them also being the one active range. */
const lists = new Map<string, RangeType[]>();

/** Selects all ranges of a list, the last of which becomes the active one (reference/spreadsheet/sheet#setActiveRangeList(RangeList)). */
export function selectRanges(list: RangeList): RangeList {
  const ranges = list.getRanges();
  const last = stateOf<Place>(ranges.at(-1)!);
  selectRange(last);
  lists.set(last.id, ranges);
  return list;
}

export function activeRangeList(id: string, sheetId: number): RangeList {
  const place = activePlace(id, sheetId);
  const ranges = lists.get(id) ?? [];
  // A selection made since then is the one that counts.
  const stands = JSON.stringify(ranges.at(-1) && stateOf<Place>(ranges.at(-1)!));
  return rangeList({ranges: stands === JSON.stringify(place) ? ranges : [range(place)]});
}

export const selection = emulate<Selection, {id: string}>('Selection', () => ({
  getActiveRange() {
    const {id} = this.$;
    return range(activePlace(id, activeSheetId(id)));
  },
  getActiveRangeList() {
    const {id} = this.$;
    return activeRangeList(id, activeSheetId(id));
  },
  getActiveSheet() {
    const {id} = this.$;
    return sheet({id, sheetId: activeSheetId(id)});
  },
  getCurrentCell() {
    const {id} = this.$;
    return activeCell(id, activeSheetId(id));
  },
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction) {
    const {id} = this.$;
    const from = activePlace(id, activeSheetId(id));
    const to = stateOf<Place>(activeCell(id, from.sheetId).getNextDataCell(direction));
    return range(spanning(from, to));
  },
}));

/** The smallest place that holds both. */
function spanning(a: Place, b: Place): Place {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return {...a, row, column, rows, columns};
}
