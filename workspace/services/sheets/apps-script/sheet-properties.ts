import {act, sheetInfo} from './book';
import {colorOf, hexOf} from './colors';
import {SheetType} from './enums';
import type {Members, RangeType, Sheet} from './members';
import {activeCell, activePlace, selectRange, selectSheet} from './selection';
import {stateOf} from '../../../runtime/emulate';
import type {Place} from './place';
import {range} from './range';
import {spreadsheet} from './spreadsheet';
import {parseSheetRange} from './sheet-content';

/** Which tab of which spreadsheet. */
export interface Tab {
  id: string;
  sheetId: number;
}

function update({id, sheetId}: Tab, given: object, fields: string): void {
  act('Sheet.update', id, {
    updateSheetProperties: {properties: {...given, sheetId}, fields},
  });
}

const grid = ({id, sheetId}: Tab) => sheetInfo(id, sheetId).gridProperties;

export const properties: Members<Sheet, Tab> = {
  activate() {
    return selectSheet(this.$.id, this.$.sheetId);
  },
  getActiveCell() {
    return activeCell(this.$.id, this.$.sheetId);
  },
  getActiveRange() {
    return range(activePlace(this.$.id, this.$.sheetId));
  },
  getCurrentCell() {
    return activeCell(this.$.id, this.$.sheetId);
  },
  getFrozenColumns() {
    return grid(this.$).frozenColumnCount ?? 0;
  },
  getFrozenRows() {
    return grid(this.$).frozenRowCount ?? 0;
  },
  getIndex() {
    return sheetInfo(this.$.id, this.$.sheetId).index + 1;
  },
  getMaxColumns() {
    return grid(this.$).columnCount;
  },
  getMaxRows() {
    return grid(this.$).rowCount;
  },
  getName() {
    return sheetInfo(this.$.id, this.$.sheetId).title;
  },
  getParent() {
    return spreadsheet({id: this.$.id});
  },
  getSheetId() {
    return this.$.sheetId;
  },
  getSheetName() {
    return sheetInfo(this.$.id, this.$.sheetId).title;
  },
  getTabColor() {
    return hexOf(sheetInfo(this.$.id, this.$.sheetId).tabColor);
  },
  getType() {
    return SheetType.GRID as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  },
  hideSheet() {
    update(this.$, {hidden: true}, 'hidden');
    return this;
  },
  isSheetHidden() {
    return sheetInfo(this.$.id, this.$.sheetId).hidden ?? false;
  },
  setActiveRange(cells: RangeType) {
    return selectRange(stateOf<Place>(cells));
  },
  setActiveSelection(cells: RangeType | string) {
    const {id, sheetId} = this.$;
    return selectRange(
      typeof cells === 'string' ? parseSheetRange(id, sheetId, cells) : stateOf<Place>(cells),
    );
  },
  setCurrentCell(cell: RangeType) {
    return selectRange(stateOf<Place>(cell));
  },
  setFrozenColumns(columns: number) {
    update(
      this.$,
      {gridProperties: {frozenColumnCount: columns}},
      'gridProperties.frozenColumnCount',
    );
  },
  setFrozenRows(rows: number) {
    update(this.$, {gridProperties: {frozenRowCount: rows}}, 'gridProperties.frozenRowCount');
  },
  setName(name: string) {
    update(this.$, {title: String(name)}, 'title');
    return this;
  },
  setTabColor(color: string | null) {
    const tabColor = colorOf(color);
    update(this.$, tabColor ? {tabColor} : {}, 'tabColor');
    return this;
  },
  showSheet() {
    update(this.$, {hidden: false}, 'hidden');
    return this;
  },
};
