import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {stateOf} from '../../../runtime/emulate';
import {act, ask} from './book';
import {filterOf} from './filter';
import type {Members, Range, RangeType} from './members';
import {gridRange, placeIn, type Place} from './place';
import {protect, protectionsOf} from './protection';
import {range} from './range';
import {textFinder} from './text-finder';

interface SortBy {
  column: number;
  ascending?: boolean;
}

type CopyOptions = {formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined};
type PasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;

/** A number, `{column, ascending}`, or a list of either; columns count from the sheet's first. */
export function sortSpecs(given: unknown) {
  return [given].flat().map(one => {
    const {column, ascending = true} = typeof one === 'number' ? {column: one} : (one as SortBy);
    return {dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING'};
  });
}

function pasteType(given: PasteType | CopyOptions | undefined): string {
  if (given === undefined) return 'PASTE_NORMAL';
  const options = given as CopyOptions;
  if (options.formatOnly) return 'PASTE_FORMAT';
  // Copying contents only gives values and keeps formulas out (reference/spreadsheet/range#copytodestination,-options).
  if (options.contentsOnly) return 'PASTE_VALUES';
  return /^PASTE_/.test(nameOf(given)) ? nameOf(given) : 'PASTE_NORMAL';
}

const merge = (mergeType: string) =>
  function (this: Range & {readonly $: Place}): Range {
    act('Range.merge', this.$.id, {mergeCells: {range: gridRange(this.$), mergeType}});
    return this;
  };

export const changes: Members<Range, Place> = {
  breakApart() {
    act('Range.merge', this.$.id, {unmergeCells: {range: gridRange(this.$)}});
    return this;
  },
  canEdit() {
    const {id, row, column} = this.$;
    const held = protectionsOf(id).filter(one => one.range.sheetId === this.$.sheetId);
    return held.every(({range: bounds, canEdit}) => {
      const inside =
        (bounds.startRowIndex ?? 0) < row &&
        row <= (bounds.endRowIndex ?? Infinity) &&
        (bounds.startColumnIndex ?? 0) < column &&
        column <= (bounds.endColumnIndex ?? Infinity);
      return canEdit || !inside;
    });
  },
  copyTo(destination: RangeType, given?: PasteType | CopyOptions, transposed = false) {
    const copyPaste = {
      source: gridRange(this.$),
      destination: gridRange(stateOf<Place>(destination)),
      pasteType: pasteType(given),
      pasteOrientation: transposed ? 'TRANSPOSE' : 'NORMAL',
    };
    if (stateOf<Place>(destination).id !== this.$.id) {
      throw exception('Target range and source range must be on the same spreadsheet.');
    }
    act('Range.copyTo', this.$.id, {copyPaste});
  },
  createFilter() {
    act('Range.createFilter', this.$.id, {setBasicFilter: {filter: {range: gridRange(this.$)}}});
    return filterOf(this.$.id, this.$.sheetId)!;
  },
  createTextFinder(findText: string) {
    return textFinder(this.$.id, findText, this.$);
  },
  deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension) {
    const body = {range: gridRange(this.$), shiftDimension: nameOf(shiftDimension)};
    act('Range.deleteCells', this.$.id, {deleteRange: body});
  },
  getFilter() {
    return filterOf(this.$.id, this.$.sheetId);
  },
  insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension) {
    const body = {range: gridRange(this.$), shiftDimension: nameOf(shiftDimension)};
    act('Range.insertCells', this.$.id, {insertRange: body});
    return this;
  },
  merge: merge('MERGE_ALL'),
  mergeAcross: merge('MERGE_ROWS'),
  mergeVertically: merge('MERGE_COLUMNS'),
  moveTo(target: RangeType) {
    const {id, sheetId, row, column} = stateOf<Place>(target);
    const to = placeIn(id, sheetId, row, column, this.$.rows, this.$.columns);
    const source = gridRange(this.$);
    act(
      'Range.moveTo',
      this.$.id,
      {copyPaste: {source, destination: gridRange(to)}},
      {repeatCell: {range: source, cell: {}, fields: '*'}},
    );
  },
  protect() {
    return protect('Range.protect', this.$.id, gridRange(this.$));
  },
  sort(sortSpecObj: unknown) {
    const body = {range: gridRange(this.$), sortSpecs: sortSpecs(sortSpecObj)};
    act('Range.sort', this.$.id, {sortRange: body});
    return this;
  },
  trimWhitespace() {
    const values = this.getValues() as unknown[][];
    const trimmed = values.map(row =>
      row.map(value => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value)),
    );
    return this.setValues(trimmed);
  },
};

/** The block of filled cells around a place, found from the sheet's values. */
export function dataRange(id: string, sheetId: number): RangeType {
  const end = ask<{rows: number; columns: number}>('Sheet.getDataRange', id, sheetId);
  return range(placeIn(id, sheetId, 1, 1, Math.max(1, end.rows), Math.max(1, end.columns)));
}
