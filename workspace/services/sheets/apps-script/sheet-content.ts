import {exception} from '../../../runtime/exception';
import {parseA1} from '../a1';
import {act, ask, infoOf, later, learn, sheetInfo, type BookInfo} from './book';
import {filterOf} from './filter';
import type {Members, RangeType, Sheet, Spreadsheet} from './members';
import {namedRangesOf} from './named-ranges';
import {placeIn, placeOf, type Place} from './place';
import {getProtections, protect} from './protection';
import {range} from './range';
import {dataRange, sortSpecs} from './range-changes';
import {rangeList} from './range-list';
import {clearedFields} from './range-writes';
import type {Tab} from './sheet-properties';
import {sheet} from './sheet';
import {textFinder} from './text-finder';

/** `B2:D`, or with a title that must name a tab: another tab's cells come from there. */
export function parseSheetRange(id: string, sheetId: number, text: string): Place {
  const parsed = parseA1(text);
  if (!parsed) throw exception('Range not found');
  const {title, bounds} = parsed;
  if (title === undefined) return placeOf(id, sheetId, bounds);
  const tab = infoOf(id).sheets.find(one => one.title === title);
  if (tab) return placeOf(id, tab.sheetId, bounds);
  const named = namedRangesOf(id).find(one => one.name === title);
  if (!named) throw exception('Range not found');
  return placeOf(id, named.range.sheetId ?? 0, named.range);
}

/** Content and looks of the whole tab, without its size. */
function clear({id, sheetId}: Tab, fields: string): void {
  later(id, {repeatCell: {range: {sheetId}, cell: {}, fields}});
}

export const content: Members<Sheet, Tab> = {
  appendRow(rowContents: unknown[]) {
    const {id, sheetId} = this.$;
    const values = rowContents.map(value => value ?? '');
    act('Sheet.appendRow', id, {appendRow: {sheetId, values}});
    return this;
  },
  clear(options?: {formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined}) {
    clear(this.$, clearedFields(options));
    return this;
  },
  clearContents() {
    clear(this.$, 'userEnteredValue');
    return this;
  },
  clearFormats() {
    clear(this.$, 'userEnteredFormat');
    return this;
  },
  clearNotes() {
    clear(this.$, 'note');
    return this;
  },
  copyTo(target: Spreadsheet) {
    const {id, sheetId} = this.$;
    const copy = ask<{sheetId: number}>('Sheet.copyTo', id, sheetId, target.getId());
    learn(ask<BookInfo>('Spreadsheet.getSheets', target.getId()));
    return sheet({id: target.getId(), sheetId: copy.sheetId});
  },
  createTextFinder(findText: string) {
    return textFinder(this.$.id, findText, this.$.sheetId);
  },
  getDataRange() {
    return dataRange(this.$.id, this.$.sheetId);
  },
  getFilter() {
    return filterOf(this.$.id, this.$.sheetId);
  },
  getFormUrl() {
    return ask<string | null>('Sheet.getFormUrl', this.$.id, this.$.sheetId);
  },
  getLastColumn() {
    return ask<number>('Sheet.getLastColumn', this.$.id, this.$.sheetId);
  },
  getLastRow() {
    return ask<number>('Sheet.getLastRow', this.$.id, this.$.sheetId);
  },
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return getProtections(this.$.id, type, this.$.sheetId);
  },
  getRange(first: string | number, column?: number, rows?: number, columns?: number): RangeType {
    const {id, sheetId} = this.$;
    if (typeof first === 'string') return range(parseSheetRange(id, sheetId, first));
    if (typeof first !== 'number' || typeof column !== 'number') {
      throw exception(
        `The parameters (${typeof first},${typeof column}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
      );
    }
    return range(placeIn(id, sheetId, Math.trunc(first), Math.trunc(column), rows, columns));
  },
  getRangeList(a1Notations: string[]) {
    return rangeList({ranges: a1Notations.map(text => this.getRange(text))});
  },
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    const {rowCount, columnCount} = sheetInfo(this.$.id, this.$.sheetId).gridProperties;
    // -1 means up to the end (reference/spreadsheet/sheet#getSheetValues).
    const height = rows === -1 ? rowCount - row + 1 : rows;
    const width = columns === -1 ? columnCount - column + 1 : columns;
    return this.getRange(row, column, height, width).getValues();
  },
  protect() {
    const {id, sheetId} = this.$;
    return protect('Sheet.protect', id, {sheetId});
  },
  sort(columnPosition: number, ascending = true) {
    const {id, sheetId} = this.$;
    const startRowIndex = this.getFrozenRows();
    const body = {
      range: {sheetId, startRowIndex},
      sortSpecs: sortSpecs({column: columnPosition, ascending}),
    };
    act('Range.sort', id, {sortRange: body});
    return this;
  },
};
