import {stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {absoluteFormula} from './r1c1';
import {applyBanding, bandingsOf} from './banding';
import {act, ask} from './book';
import {groupOf, heldGroups, type Dimension} from './group';
import type {Members, Range, RangeType, Sheet} from './members';
import {gridRange, meets, placeIn, requireFit, type Place} from './place';
import {range} from './range';
import {cells, first} from './range-cells';
import type {Tab} from './sheet-properties';

/** Copies to a place of the same spreadsheet that its corners name, ends included. */
function copyTo(
  place: Place,
  pasteType: string,
  target: Sheet | number,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): void {
  const {id} = place;
  const sheetId = typeof target === 'number' ? target : stateOf<Tab>(target).sheetId;
  if (typeof target !== 'number' && stateOf<Tab>(target).id !== id) {
    throw exception('Target range and source range must be on the same spreadsheet.');
  }
  const to = placeIn(id, sheetId, row, column, rowEnd - row + 1, columnEnd - column + 1);
  act('Range.copyTo', id, {
    copyPaste: {source: gridRange(place), destination: gridRange(to), pasteType},
  });
}

function autoFill(place: Place, destination: Place, series: unknown): void {
  act('Range.autoFill', place.id, {
    autoFill: {
      source: gridRange(place),
      destination: gridRange(destination),
      useAlternateSeries: nameOf(series) === 'ALTERNATE_SERIES',
    },
  });
}

/** As far down as the column beside it is filled: to the left of it, else to the right. */
function besideFilled(place: Place): Place {
  const {id, sheetId, row, column, columns} = place;
  for (const beside of [column - 1, column + columns]) {
    if (beside < 1) continue;
    const from = {row: row - 1, column: beside - 1};
    const at = ask<typeof from>('Range.getNextDataCell', id, sheetId, from, 'DOWN');
    const end = placeIn(id, sheetId, at.row + 1, at.column + 1);
    const filled = first<unknown>('getValues', end) !== '';
    if (filled && at.row + 1 > row + place.rows - 1) {
      return placeIn(id, sheetId, row, column, at.row + 2 - row, columns);
    }
  }
  return place;
}

const shiftDepth = (dimension: Dimension) =>
  function (this: Range & {readonly $: Place}, delta: number): RangeType {
    const {id, sheetId, row, column, rows, columns} = this.$;
    const [start, count] = dimension === 'ROWS' ? [row, rows] : [column, columns];
    const lines = {sheetId, dimension, startIndex: start - 1, endIndex: start - 1 + count};
    const request = delta > 0 ? 'addDimensionGroup' : 'deleteDimensionGroup';
    const steps = Array.from({length: Math.abs(delta)}, () => ({[request]: {range: lines}}));
    if (steps.length > 0) act('Range.shiftGroupDepth', id, ...steps);
    return this;
  };

/** Folds all groups that lie in the range, of rows and of columns. */
const fold = (way: 'collapse' | 'expand') =>
  function (this: Range & {readonly $: Place}): RangeType {
    const {id, sheetId} = this.$;
    for (const dimension of ['ROWS', 'COLUMNS'] as const) {
      for (const held of heldGroups(id, sheetId, dimension)) {
        const group = groupOf(id, sheetId, dimension, held);
        if (meets(stateOf<Place>(group.getRange()), this.$)) group[way]();
      }
    }
    return this;
  };

export const arranging: Members<Range, Place> = {
  applyColumnBanding(theme?: unknown, showHeader?: boolean, showFooter?: boolean) {
    return applyBanding(this.$, 'columnProperties', theme, showHeader, showFooter);
  },
  applyRowBanding(theme?: unknown, showHeader?: boolean, showFooter?: boolean) {
    return applyBanding(this.$, 'rowProperties', theme, showHeader, showFooter);
  },
  autoFill(destination: RangeType, series: GoogleAppsScript.Spreadsheet.AutoFillSeries) {
    autoFill(this.$, stateOf<Place>(destination), series);
  },
  autoFillToNeighbor(series: GoogleAppsScript.Spreadsheet.AutoFillSeries) {
    autoFill(this.$, besideFilled(this.$), series);
  },
  collapseGroups: fold('collapse'),
  copyFormatToRange(
    target: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ) {
    copyTo(this.$, 'PASTE_FORMAT', target, column, columnEnd, row, rowEnd);
  },
  copyValuesToRange(
    target: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ) {
    copyTo(this.$, 'PASTE_VALUES', target, column, columnEnd, row, rowEnd);
  },
  expandGroups: fold('expand'),
  getBandings() {
    return bandingsOf(this.$.id, this.$.sheetId, this.$);
  },
  getFormulaR1C1() {
    return first<string>('getFormulasR1C1', this.$);
  },
  getFormulasR1C1() {
    return cells<string>('getFormulasR1C1', this.$);
  },
  randomize() {
    act('Range.randomize', this.$.id, {randomizeRange: {range: gridRange(this.$)}});
    return this;
  },
  removeDuplicates(columnsToCompare: number[] = []) {
    const comparisonColumns = columnsToCompare.map(column => ({
      dimension: 'COLUMNS',
      startIndex: column - 1,
      endIndex: column,
    }));
    const [reply] = act<{deleteDuplicates: {duplicatesRemovedCount?: number}}>(
      'Range.removeDuplicates',
      this.$.id,
      {deleteDuplicates: {range: gridRange(this.$), comparisonColumns}},
    );
    const gone = reply!.deleteDuplicates.duplicatesRemovedCount ?? 0;
    return range({...this.$, rows: this.$.rows - gone});
  },
  setFormulaR1C1(formula: string) {
    const line = Array.from({length: this.$.columns}, () => formula);
    return this.setFormulasR1C1(Array.from({length: this.$.rows}, () => line));
  },
  setFormulasR1C1(formulas: string[][]) {
    requireFit(this.$, formulas, 'setFormulasR1C1');
    const {row, column} = this.$;
    return this.setFormulas(
      formulas.map((line, down) =>
        line.map((formula, across) =>
          absoluteFormula(formula, row - 1 + down, column - 1 + across),
        ),
      ),
    );
  },
  shiftColumnGroupDepth: shiftDepth('COLUMNS'),
  shiftRowGroupDepth: shiftDepth('ROWS'),
  splitTextToColumns(delimiter?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter) {
    const how =
      delimiter === undefined
        ? {delimiterType: 'AUTODETECT'}
        : typeof delimiter === 'string'
          ? {delimiterType: 'CUSTOM', delimiter}
          : {delimiterType: nameOf(delimiter)};
    act('Range.splitTextToColumns', this.$.id, {
      textToColumns: {source: gridRange(this.$), ...how},
    });
  },
};
