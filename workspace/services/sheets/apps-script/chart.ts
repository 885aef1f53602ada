import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {ChartType} from '../../charts/apps-script';
import type {SheetObject} from '../entities';
import type {GridRange} from '../rest';
import type {RangeType} from './members';
import {gridRange, placeOf, type Place} from './place';
import {range} from './range';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Type = GoogleAppsScript.Charts.ChartType;

/** A chart as the script described it; nothing draws it here. */
interface Spec {
  type: string;
  ranges: GridRange[];
  options: Record<string, unknown>;
  headers: number;
  transposed: boolean;
}

export interface ChartState {
  id: string;
  sheetId: number;
  /** null until it stands in a sheet. */
  objectId: number | null;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  spec: Spec;
}

const container = emulate<Container, ChartState>('ContainerInfo', () => ({
  getAnchorColumn() {
    return this.$.column + 1;
  },
  getAnchorRow() {
    return this.$.row + 1;
  },
  getOffsetX() {
    return this.$.offsetX;
  },
  getOffsetY() {
    return this.$.offsetY;
  },
}));

const rangesOf = ({id, spec}: ChartState): RangeType[] =>
  spec.ranges.map(one => range(placeOf(id, one.sheetId ?? 0, one)));

const copied = (state: ChartState): ChartState => ({
  ...state,
  spec: {...state.spec, ranges: [...state.spec.ranges], options: {...state.spec.options}},
});

export const chart: (state: ChartState) => Chart = emulate<Chart, ChartState>(
  'EmbeddedChart',
  () => ({
    getChartId() {
      return this.$.objectId;
    },
    getContainerInfo() {
      return container(this.$);
    },
    getNumHeaders() {
      return this.$.spec.headers;
    },
    getRanges() {
      return rangesOf(this.$);
    },
    getTransposeRowsAndColumns() {
      return this.$.spec.transposed;
    },
    modify() {
      return chartBuilder(copied(this.$));
    },
  }),
);

export const chartBuilder: (state: ChartState) => Builder = emulate<Builder, ChartState>(
  'EmbeddedChartBuilder',
  () => ({
    addRange(cells: RangeType) {
      this.$.spec.ranges.push(gridRange(stateOf<Place>(cells)));
      return this;
    },
    build() {
      return chart(copied(this.$));
    },
    clearRanges() {
      this.$.spec.ranges = [];
      return this;
    },
    getChartType() {
      return ChartType[this.$.spec.type as keyof typeof ChartType & string] as unknown as Type;
    },
    getContainer() {
      return container(this.$);
    },
    getRanges() {
      return rangesOf(this.$);
    },
    removeRange(cells: RangeType) {
      const gone = JSON.stringify(gridRange(stateOf<Place>(cells)));
      this.$.spec.ranges = this.$.spec.ranges.filter(one => JSON.stringify(one) !== gone);
      return this;
    },
    setChartType(type: Type) {
      this.$.spec.type = nameOf(type);
      return this;
    },
    setNumHeaders(headers: number) {
      this.$.spec.headers = headers;
      return this;
    },
    setOption(option: string, value: unknown) {
      this.$.spec.options[option] = value;
      return this;
    },
    setPosition(row: number, column: number, offsetX: number, offsetY: number) {
      if (row < 1 || column < 1) throw exception('The chart must be placed inside the sheet.');
      Object.assign(this.$, {row: row - 1, column: column - 1, offsetX, offsetY});
      return this;
    },
    setTransposeRowsAndColumns(transpose: boolean) {
      this.$.spec.transposed = transpose;
      return this;
    },
  }),
);

export const newChart = (id: string, sheetId: number): Builder =>
  chartBuilder({
    id,
    sheetId,
    objectId: null,
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    spec: {type: 'COLUMN', ranges: [], options: {}, headers: 0, transposed: false},
  });

/** As the world keeps it. */
export function chartObject(given: Chart): Partial<SheetObject> {
  const {objectId, row, column, offsetX, offsetY, spec} = stateOf<ChartState>(given);
  const place = {row, column, offsetX, offsetY, kind: 'chart' as const};
  return {...place, ...(objectId === null ? {} : {objectId}), spec: {...spec} as never};
}

export const chartOf = (id: string, sheetId: number, held: SheetObject): Chart =>
  chart({...held, id, sheetId, spec: held.spec as unknown as Spec});
