import {enumeration} from '../../../runtime/enumeration';

type Enums = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const AutoFillSeries = enumeration<Enums['AutoFillSeries']>(
  'DEFAULT_SERIES',
  'ALTERNATE_SERIES',
);

export const DeveloperMetadataLocationType = enumeration<Enums['DeveloperMetadataLocationType']>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);

export const DeveloperMetadataVisibility = enumeration<Enums['DeveloperMetadataVisibility']>(
  'DOCUMENT',
  'PROJECT',
);

export const GroupControlTogglePosition = enumeration<Enums['GroupControlTogglePosition']>(
  'BEFORE',
  'AFTER',
);

export const PivotTableSummarizeFunction = enumeration<Enums['PivotTableSummarizeFunction']>(
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
);

export const PivotValueDisplayType = enumeration<Enums['PivotValueDisplayType']>(
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
);

export const RecalculationInterval = enumeration<Enums['RecalculationInterval']>(
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
);

export const TextToColumnsDelimiter = enumeration<Enums['TextToColumnsDelimiter']>(
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
);

export const ValueType = enumeration<Enums['ValueType']>('IMAGE');

export const bookEnumerations = {
  AutoFillSeries,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  GroupControlTogglePosition,
  PivotTableSummarizeFunction,
  PivotValueDisplayType,
  RecalculationInterval,
  TextToColumnsDelimiter,
  ValueType,
};
