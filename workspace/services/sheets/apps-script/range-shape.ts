import {formatCells} from '../a1';
import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import type {GridRange} from '../rest';
import {ask} from './book';
import type {Members, Range} from './members';
import {gridRange, meets, placeIn, placeOf, type Place} from './place';
import {range} from './range';
import {selectRange} from './selection';
import {sheet} from './sheet';

/** What a range says of itself, most of it without asking Google. */
export const shape: Members<Range, Place> = {
  activate() {
    return selectRange(this.$);
  },
  activateAsCurrentCell() {
    return selectRange(this.$);
  },
  getA1Notation() {
    return formatCells(gridRange(this.$));
  },
  getCell(row: number, column: number) {
    const {id, sheetId, rows, columns} = this.$;
    if (row < 1 || column < 1 || row > rows || column > columns) {
      throw exception('Cell reference out of range');
    }
    return range(placeIn(id, sheetId, this.$.row + row - 1, this.$.column + column - 1));
  },
  getColumn() {
    return this.$.column;
  },
  getColumnIndex() {
    return this.$.column;
  },
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension) {
    const {id, sheetId, row, column, rows, columns} = this.$;
    const rect = {
      top: row - 1,
      left: column - 1,
      bottom: row - 1 + rows,
      right: column - 1 + columns,
    };
    const wanted = dimension === undefined ? null : nameOf(dimension);
    const found = ask<typeof rect>('Range.getDataRegion', id, sheetId, rect, wanted);
    const height = found.bottom - found.top;
    return range(
      placeIn(id, sheetId, found.top + 1, found.left + 1, height, found.right - found.left),
    );
  },
  getGridId() {
    return this.$.sheetId;
  },
  getHeight() {
    return this.$.rows;
  },
  getLastColumn() {
    return this.$.column + this.$.columns - 1;
  },
  getLastRow() {
    return this.$.row + this.$.rows - 1;
  },
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction) {
    const {id, sheetId} = this.$;
    const from = {row: this.$.row - 1, column: this.$.column - 1};
    const at = ask<typeof from>('Range.getNextDataCell', id, sheetId, from, nameOf(direction));
    return range(placeIn(id, sheetId, at.row + 1, at.column + 1));
  },
  getNumColumns() {
    return this.$.columns;
  },
  getNumRows() {
    return this.$.rows;
  },
  getRow() {
    return this.$.row;
  },
  getRowIndex() {
    return this.$.row;
  },
  getSheet() {
    return sheet({id: this.$.id, sheetId: this.$.sheetId});
  },
  getWidth() {
    return this.$.columns;
  },
  getMergedRanges() {
    const {id, sheetId} = this.$;
    return ask<GridRange[]>('Range.getMergedRanges', id, sheetId)
      .map(one => placeOf(id, sheetId, one))
      .filter(one => meets(one, this.$))
      .map(range);
  },
  isPartOfMerge() {
    return this.getMergedRanges().length > 0;
  },
  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number) {
    const {id, sheetId, row, column} = this.$;
    return range(
      placeIn(
        id,
        sheetId,
        row + rowOffset,
        column + columnOffset,
        rows ?? this.$.rows,
        columns ?? this.$.columns,
      ),
    );
  },
};
