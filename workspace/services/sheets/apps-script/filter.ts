import {emulate} from '../../../runtime/emulate';
import type {BasicFilter} from '../rest';
import {act, ask} from './book';
import {placeOf} from './place';
import {range} from './range';
import {sortSpecs} from './range-changes';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

interface State {
  id: string;
  sheetId: number;
  filter: BasicFilter;
}

const filter = emulate<Filter, State>('Filter', () => ({
  getRange() {
    const {id, sheetId, filter: kept} = this.$;
    return range(placeOf(id, sheetId, kept.range ?? {}));
  },
  remove() {
    act('Range.createFilter', this.$.id, {clearBasicFilter: {sheetId: this.$.sheetId}});
  },
  sort(columnPosition: number, ascending: boolean) {
    const {startRowIndex = 0, ...bounds} = this.$.filter.range ?? {};
    const column = (bounds.startColumnIndex ?? 0) + columnPosition;
    // The heading stays where it is.
    const body = {
      range: {...bounds, startRowIndex: startRowIndex + 1},
      sortSpecs: sortSpecs({column, ascending}),
    };
    act('Range.sort', this.$.id, {sortRange: body});
    return this;
  },
}));

export function filterOf(id: string, sheetId: number): Filter | null {
  const kept = ask<BasicFilter | null>('Sheet.getFilter', id, sheetId);
  return kept && filter({id, sheetId, filter: kept});
}
