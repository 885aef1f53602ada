import type {SheetObject} from '../entities';
import {stateOf} from '../../../runtime/emulate';
import {act, ask} from './book';
import {chartObject, chartOf, newChart, type ChartState} from './chart';
import type {Members, Sheet} from './members';
import type {Tab} from './sheet-properties';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Charts lie over the grid and are kept as described. */
export const objects: Members<Sheet, Tab> = {
  getCharts() {
    const {id, sheetId} = this.$;
    return ask<SheetObject[]>('Sheet.getCharts', id, sheetId)
      .filter(({kind}) => kind === 'chart')
      .map(held => chartOf(id, sheetId, held));
  },
  insertChart(chart: Chart) {
    const {id, sheetId} = this.$;
    const {objectId: _old, ...object} = chartObject(chart);
    const [added] = act<{objectId: number}>('Sheet.insertChart', id, {
      putObject: {sheetId, object},
    });
    stateOf<ChartState>(chart).objectId = added!.objectId;
  },
  newChart() {
    return newChart(this.$.id, this.$.sheetId);
  },
  removeChart(chart: Chart) {
    const {id, sheetId} = this.$;
    const {objectId} = stateOf<ChartState>(chart);
    act('Sheet.removeChart', id, {removeObject: {sheetId, objectId}});
  },
  updateChart(chart: Chart) {
    const {id, sheetId} = this.$;
    act('Sheet.updateChart', id, {putObject: {sheetId, object: chartObject(chart)}});
  },
};
