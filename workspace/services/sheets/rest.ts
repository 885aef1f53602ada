/**
 * The shapes of the Sheets API that this service reads and answers
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets).
 */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
  themeColor?: string;
}

export interface TextFormat {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  fontSize?: number;
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  link?: {uri?: string};
}

export interface NumberFormat {
  type?: string;
  pattern?: string;
}

export interface Border {
  style?: string;
  color?: Color;
  colorStyle?: ColorStyle;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface CellFormat {
  numberFormat?: NumberFormat;
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: {[side in Side]?: Border};
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textDirection?: string;
  textRotation?: {angle?: number; vertical?: boolean};
  hyperlinkDisplayType?: string;
  textFormat?: TextFormat;
}

export interface ExtendedValue {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: {type: string; message: string};
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  effectiveValue?: ExtendedValue;
  formattedValue?: string;
  userEnteredFormat?: CellFormat;
  effectiveFormat?: CellFormat;
  note?: string;
  dataValidation?: JsonObject;
  textFormatRuns?: {startIndex?: number; format?: TextFormat}[];
}

export interface RowData {
  values?: CellData[];
}

/** Zero-based, ends not included; an absent bound is open. */
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface GridCoordinate {
  sheetId?: number;
  rowIndex?: number;
  columnIndex?: number;
}

export type DimensionName = 'ROWS' | 'COLUMNS';

export interface DimensionRange {
  sheetId?: number;
  dimension?: DimensionName;
  startIndex?: number;
  endIndex?: number;
}

export interface NamedRange {
  namedRangeId: string;
  name: string;
  range: GridRange;
}

export interface ProtectedRange {
  protectedRangeId: number;
  range: GridRange;
  namedRangeId?: string;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: GridRange[];
  /** Absent: whoever may edit the spreadsheet. */
  editors?: {users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean};
  requestingUserCanEdit?: boolean;
}

export interface SortSpec {
  dimensionIndex?: number;
  sortOrder?: string;
}

export interface BasicFilter {
  range?: GridRange;
  sortSpecs?: SortSpec[];
  criteria?: Record<string, FilterCriteria>;
  filterSpecs?: {columnIndex?: number; filterCriteria?: FilterCriteria}[];
}

export interface FilterCriteria {
  hiddenValues?: string[];
  condition?: JsonObject;
}

export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  hidden?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
    rowGroupControlAfter?: boolean;
    columnGroupControlAfter?: boolean;
  };
  rightToLeft?: boolean;
}

export interface SpreadsheetProperties {
  title?: string;
  locale?: string;
  timeZone?: string;
  autoRecalc?: string;
  iterativeCalculationSettings?: {maxIterations?: number; convergenceThreshold?: number} | null;
}

export interface NewSpreadsheet {
  properties?: SpreadsheetProperties;
  sheets?: {
    properties?: SheetProperties;
    data?: {startRow?: number; startColumn?: number; rowData?: RowData[]}[];
  }[];
}

/** One request: an object with one member, the request's name. */
export type Request = {[name: string]: object | undefined};

export interface BatchUpdate {
  requests?: Request[];
  includeSpreadsheetInResponse?: boolean;
}

export interface ValueRange {
  range?: string;
  majorDimension?: string;
  values?: Json[][];
}

export interface RenderOptions {
  majorDimension?: string;
  valueRenderOption?: string;
  dateTimeRenderOption?: string;
}
