import {emulateService} from '../../../runtime/emulate';
import {enumeration} from '../../../runtime/enumeration';

type Enums = GoogleAppsScript.Charts.Charts;

export const ChartType = enumeration<Enums['ChartType']>(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);

/** What a chart in a sheet is named by; charts as pictures are not drawn here. */
export const Charts = emulateService<Enums>('Charts', {ChartType});
