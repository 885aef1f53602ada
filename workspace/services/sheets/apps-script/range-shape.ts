import {formatCells} from '../a1';
import {exception} from '../../../runtime/exception';
import type {GridRange} from '../rest';
import {ask} from './book';
import type {Members, Range} from './members';
import {gridRange, placeIn, placeOf, type Place} from './place';
import {range} from './range';
import {selectRange} from './selection';
import {sheet} from './sheet';

/** What a range says of itself without asking Google. */
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

const meets = (a: Place, b: Place) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
