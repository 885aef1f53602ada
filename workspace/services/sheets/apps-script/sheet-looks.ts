import {stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {bandingsOf} from './banding';
import {act, ask, later, sheetInfo} from './book';
import type {Members, RangeType, Sheet} from './members';
import {namedRange, namedRangesOf} from './named-ranges';
import type {Place} from './place';
import {activeRangeList, selectRanges, selection} from './selection-objects';
import type {Tab} from './sheet-properties';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

function update({id, sheetId}: Tab, given: object, fields: string): void {
  const properties = {...given, sheetId};
  act('Sheet.update', id, {updateSheetProperties: {properties, fields}});
}

/** Moves whole lines; the place counts from 1, before they are taken out. */
function move(tab: Tab, dimension: 'ROWS' | 'COLUMNS', spec: Place, destination: number): void {
  const rows = dimension === 'ROWS';
  const start = (rows ? spec.row : spec.column) - 1;
  const endIndex = start + (rows ? spec.rows : spec.columns);
  const {rowCount, columnCount} = sheetInfo(tab.id, tab.sheetId).gridProperties;
  if (destination < 1 || destination > (rows ? rowCount : columnCount) + 1) {
    throw exception(`Those ${dimension.toLowerCase()} are out of bounds.`);
  }
  const source = {sheetId: tab.sheetId, dimension, startIndex: start, endIndex};
  act(rows ? 'Sheet.moveRows' : 'Sheet.moveColumns', tab.id, {
    moveDimension: {source, destinationIndex: destination - 1},
  });
}

function show({id, sheetId}: Tab, dimension: 'ROWS' | 'COLUMNS', at: number, count: number): void {
  const range = {sheetId, dimension, startIndex: at - 1, endIndex: at - 1 + count};
  const properties = {hiddenByUser: false};
  later(id, {updateDimensionProperties: {range, properties, fields: 'hiddenByUser'}});
}

/** What of a tab is neither its cells nor its lines. */
export const looks: Members<Sheet, Tab> = {
  getActiveRangeList() {
    return activeRangeList(this.$.id, this.$.sheetId);
  },
  getBandings() {
    return bandingsOf(this.$.id, this.$.sheetId);
  },
  getNamedRanges() {
    const {id, sheetId} = this.$;
    return namedRangesOf(id)
      .filter(held => (held.range.sheetId ?? 0) === sheetId)
      .map(held => namedRange({id, held}));
  },
  getSelection() {
    return selection({id: this.$.id});
  },
  hasHiddenGridlines() {
    return sheetInfo(this.$.id, this.$.sheetId).gridProperties.hideGridlines ?? false;
  },
  isRightToLeft() {
    return sheetInfo(this.$.id, this.$.sheetId).rightToLeft ?? false;
  },
  isRowHiddenByFilter(position: number) {
    return ask<number[]>('Sheet.isRowHiddenByFilter', this.$.id, this.$.sheetId).includes(
      position - 1,
    );
  },
  moveColumns(columnSpec: RangeType, destinationIndex: number) {
    move(this.$, 'COLUMNS', stateOf<Place>(columnSpec), destinationIndex);
  },
  moveRows(rowSpec: RangeType, destinationIndex: number) {
    move(this.$, 'ROWS', stateOf<Place>(rowSpec), destinationIndex);
  },
  setActiveRangeList(rangeList: RangeList) {
    return selectRanges(rangeList);
  },
  setHiddenGridlines(hideGridlines: boolean) {
    update(this.$, {gridProperties: {hideGridlines}}, 'gridProperties.hideGridlines');
    return this;
  },
  setRightToLeft(rightToLeft: boolean) {
    update(this.$, {rightToLeft}, 'rightToLeft');
    return this;
  },
  setRowHeightsForced(startRow: number, numRows: number, height: number) {
    return this.setRowHeights(startRow, numRows, height);
  },
  unhideColumn(column: RangeType) {
    const place = stateOf<Place>(column);
    show(this.$, 'COLUMNS', place.column, place.columns);
  },
  unhideRow(row: RangeType) {
    const place = stateOf<Place>(row);
    show(this.$, 'ROWS', place.row, place.rows);
  },
};
