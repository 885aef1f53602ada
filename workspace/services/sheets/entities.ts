import type {
  BasicFilter,
  CellFormat,
  Color,
  GridRange,
  JsonObject,
  NamedRange,
  ProtectedRange,
} from './rest';

export type CellValue = string | number | boolean;

/** What a cell holds beyond a bare value. A formula's result is never stored: it is worked out when read. */
export interface Cell {
  value?: CellValue;
  /** With its leading `=`; then there is no value. */
  formula?: string;
  /** Index in the spreadsheet's `formats`. */
  format?: number;
  note?: string;
  validation?: JsonObject;
}

/** A place in a row: a bare value where that is all there is, so that 50,000 rows stay small. */
export type Slot = Cell | CellValue | null;
export type Row = Slot[];

export interface Dimension {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

/** One tab. Rows and columns not written yet are simply absent from `rows`. */
export interface Sheet {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  hidden: boolean;
  tabColor?: Color;
  rows: Row[];
  /** By zero-based index; only those that differ from Google's default. */
  rowProperties: Record<number, Dimension>;
  columnProperties: Record<number, Dimension>;
  merges: GridRange[];
  protectedRanges: ProtectedRange[];
  conditionalFormats: JsonObject[];
  basicFilter?: BasicFilter;
}

export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: string;
  location: {spreadsheet?: boolean; sheetId?: number};
}

export interface Spreadsheet {
  id: string;
  title: string;
  /** As Google spells it: `en_US`, `in_ID`. */
  locale: string;
  timeZone: string;
  /** In the order of the tabs. */
  sheets: Sheet[];
  namedRanges: NamedRange[];
  developerMetadata: DeveloperMetadata[];
  /** Every look a cell of this spreadsheet has or had; cells point here. */
  formats: CellFormat[];
}

/** Requests of one user in the current minute. */
export interface Minute {
  start: number;
  read: number;
  write: number;
}

export interface SheetsState {
  spreadsheets: Record<string, Spreadsheet>;
  minutes: Record<string, Minute>;
}

export function emptySheetsState(): SheetsState {
  return {spreadsheets: {}, minutes: {}};
}
