import {stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT} from '../limits';
import {act, ask, later, sheetInfo} from './book';
import type {Members, RangeType, Sheet} from './members';
import type {Place} from './place';
import type {Tab} from './sheet-properties';

type Dimension = 'ROWS' | 'COLUMNS';

/** Lines as the API counts them; `position` counts from 1. */
const span = ({sheetId}: Tab, dimension: Dimension, position: number, count: number) => ({
  sheetId,
  dimension,
  startIndex: position - 1,
  endIndex: position - 1 + count,
});

function requireInside(tab: Tab, dimension: Dimension, position: number, count: number): void {
  const {rowCount, columnCount} = sheetInfo(tab.id, tab.sheetId).gridProperties;
  const size = dimension === 'ROWS' ? rowCount : columnCount;
  if (position < 1 || position + count - 1 > size) {
    throw exception(`Those ${dimension.toLowerCase()} are out of bounds.`);
  }
}

/** New lines look like the one before (`After`) or the one at that place (`Before`). */
function insert(
  tab: Tab,
  dimension: Dimension,
  position: number,
  count: number,
  after: boolean,
): void {
  requireInside(tab, dimension, position, 1);
  const range = span(tab, dimension, after ? position + 1 : position, count);
  const member = dimension === 'ROWS' ? 'Sheet.insertRows' : 'Sheet.insertColumns';
  act(member, tab.id, {insertDimension: {range, inheritFromBefore: after}});
}

function remove(tab: Tab, dimension: Dimension, position: number, count: number): void {
  requireInside(tab, dimension, position, count);
  const member = dimension === 'ROWS' ? 'Sheet.deleteRows' : 'Sheet.deleteColumns';
  act(member, tab.id, {deleteDimension: {range: span(tab, dimension, position, count)}});
}

interface Line {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

function setLines(
  tab: Tab,
  dimension: Dimension,
  position: number,
  count: number,
  properties: Line,
) {
  const range = span(tab, dimension, position, count);
  const fields = Object.keys(properties).join(',');
  later(tab.id, {updateDimensionProperties: {range, properties, fields}});
}

function line({id, sheetId}: Tab, dimension: Dimension, position: number): Line {
  const member = dimension === 'ROWS' ? 'Sheet.getRowHeight' : 'Sheet.getColumnWidth';
  return ask<Record<number, Line>>(member, id, sheetId)[position - 1] ?? {};
}

function autoResize(tab: Tab, dimension: Dimension, position: number, count: number): void {
  const dimensions = span(tab, dimension, position, count);
  later(tab.id, {autoResizeDimensions: {dimensions}});
}

export const lines: Members<Sheet, Tab> = {
  autoResizeColumn(position: number) {
    autoResize(this.$, 'COLUMNS', position, 1);
    return this;
  },
  autoResizeColumns(start: number, count: number) {
    autoResize(this.$, 'COLUMNS', start, count);
    return this;
  },
  autoResizeRows(start: number, count: number) {
    autoResize(this.$, 'ROWS', start, count);
    return this;
  },
  deleteColumn(position: number) {
    remove(this.$, 'COLUMNS', position, 1);
    return this;
  },
  deleteColumns(position: number, howMany: number) {
    remove(this.$, 'COLUMNS', position, howMany);
  },
  deleteRow(position: number) {
    remove(this.$, 'ROWS', position, 1);
    return this;
  },
  deleteRows(position: number, howMany: number) {
    remove(this.$, 'ROWS', position, howMany);
  },
  getColumnWidth(position: number) {
    return line(this.$, 'COLUMNS', position).pixelSize ?? DEFAULT_COLUMN_WIDTH;
  },
  getRowHeight(position: number) {
    return line(this.$, 'ROWS', position).pixelSize ?? DEFAULT_ROW_HEIGHT;
  },
  hideColumn(column: RangeType) {
    const place = stateOf<Place>(column);
    setLines(this.$, 'COLUMNS', place.column, place.columns, {hiddenByUser: true});
  },
  hideColumns(index: number, count: number = 1) {
    setLines(this.$, 'COLUMNS', index, count, {hiddenByUser: true});
  },
  hideRow(row: RangeType) {
    const place = stateOf<Place>(row);
    setLines(this.$, 'ROWS', place.row, place.rows, {hiddenByUser: true});
  },
  hideRows(index: number, count: number = 1) {
    setLines(this.$, 'ROWS', index, count, {hiddenByUser: true});
  },
  insertColumnAfter(position: number) {
    insert(this.$, 'COLUMNS', position, 1, true);
    return this;
  },
  insertColumnBefore(position: number) {
    insert(this.$, 'COLUMNS', position, 1, false);
    return this;
  },
  insertColumns(index: number, count: number = 1) {
    insert(this.$, 'COLUMNS', index, count, false);
  },
  insertColumnsAfter(position: number, howMany: number) {
    insert(this.$, 'COLUMNS', position, howMany, true);
    return this;
  },
  insertColumnsBefore(position: number, howMany: number) {
    insert(this.$, 'COLUMNS', position, howMany, false);
    return this;
  },
  insertRowAfter(position: number) {
    insert(this.$, 'ROWS', position, 1, true);
    return this;
  },
  insertRowBefore(position: number) {
    insert(this.$, 'ROWS', position, 1, false);
    return this;
  },
  insertRows(index: number, count: number = 1) {
    insert(this.$, 'ROWS', index, count, false);
  },
  insertRowsAfter(position: number, howMany: number) {
    insert(this.$, 'ROWS', position, howMany, true);
    return this;
  },
  insertRowsBefore(position: number, howMany: number) {
    insert(this.$, 'ROWS', position, howMany, false);
    return this;
  },
  isColumnHiddenByUser(position: number) {
    return line(this.$, 'COLUMNS', position).hiddenByUser ?? false;
  },
  isRowHiddenByUser(position: number) {
    return line(this.$, 'ROWS', position).hiddenByUser ?? false;
  },
  setColumnWidth(position: number, width: number) {
    setLines(this.$, 'COLUMNS', position, 1, {pixelSize: width});
    return this;
  },
  setColumnWidths(start: number, count: number, width: number) {
    setLines(this.$, 'COLUMNS', start, count, {pixelSize: width});
    return this;
  },
  setRowHeight(position: number, height: number) {
    setLines(this.$, 'ROWS', position, 1, {pixelSize: height});
    return this;
  },
  setRowHeights(start: number, count: number, height: number) {
    setLines(this.$, 'ROWS', start, count, {pixelSize: height});
    return this;
  },
  showColumns(index: number, count: number = 1) {
    setLines(this.$, 'COLUMNS', index, count, {hiddenByUser: false});
  },
  showRows(index: number, count: number = 1) {
    setLines(this.$, 'ROWS', index, count, {hiddenByUser: false});
  },
};
