import {emulate} from '../../../runtime/emulate';
import type {BasicFilter} from '../rest';
import {exception} from '../../../runtime/exception';
import {act, ask} from './book';
import {apiCriteria, filterCriteria} from './filter-criteria';
import {placeOf} from './place';
import {range} from './range';
import {sortSpecs} from './range-changes';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

interface State {
  id: string;
  sheetId: number;
  filter: BasicFilter;
}

/** A filter's criteria by column as the API lists them; `position` counts from the range's first column. */
function setCriteria(state: State, position: number, given: FilterCriteria | null): void {
  const {id, filter: kept} = state;
  const columnIndex = columnOf(state, position);
  const others = (kept.filterSpecs ?? []).filter(one => one.columnIndex !== columnIndex);
  const added = given ? [{columnIndex, filterCriteria: apiCriteria(given)}] : [];
  const next = {...kept, filterSpecs: [...others, ...added]};
  act('Filter.setColumnFilterCriteria', id, {setBasicFilter: {filter: next}});
  state.filter = next;
}

function columnOf({filter: {range: bounds = {}}}: State, position: number): number {
  const {startColumnIndex = 0, endColumnIndex = Infinity} = bounds;
  const column = startColumnIndex + position - 1;
  if (position < 1 || column >= endColumnIndex) {
    throw exception('The column position is outside of the filter range.');
  }
  return column;
}

const filter = emulate<Filter, State>('Filter', () => ({
  getColumnFilterCriteria(columnPosition: number) {
    const columnIndex = columnOf(this.$, columnPosition);
    const held = this.$.filter.filterSpecs?.find(one => (one.columnIndex ?? 0) === columnIndex);
    return held?.filterCriteria ? filterCriteria(held.filterCriteria) : null;
  },
  getRange() {
    const {id, sheetId, filter: kept} = this.$;
    return range(placeOf(id, sheetId, kept.range ?? {}));
  },
  remove() {
    act('Range.createFilter', this.$.id, {clearBasicFilter: {sheetId: this.$.sheetId}});
  },
  removeColumnFilterCriteria(columnPosition: number) {
    setCriteria(this.$, columnPosition, null);
    return this;
  },
  setColumnFilterCriteria(columnPosition: number, given: FilterCriteria | null) {
    setCriteria(this.$, columnPosition, given);
    return this;
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
