import type {
  BasicFilter,
  CellFormat,
  Color,
  GridRange,
  JsonObject,
  NamedRange,
  ProtectedRange,
  TextFormat,
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
  /** Looks of parts of a text, by where each begins: only the first one may begin at nought. */
  runs?: TextRun[];
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#textformatrun */
export interface TextRun {
  startIndex?: number;
  format?: TextFormat;
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
  bandings?: BandedRange[];
  rowGroups?: LineGroup[];
  columnGroups?: LineGroup[];
  /** The toggle of a group stands before its lines, not after them. */
  rowGroupControlBefore?: boolean;
  columnGroupControlBefore?: boolean;
  hideGridlines?: boolean;
  rightToLeft?: boolean;
  /** Charts and pictures over the grid, in the order they were put there. */
  objects?: SheetObject[];
}

export interface BandingColors {
  headerColor?: Color;
  firstBandColor?: Color;
  secondBandColor?: Color;
  footerColor?: Color;
}

/** Alternating colours (reference/rest/v4/spreadsheets/sheets#bandedrange). */
export interface BandedRange {
  bandedRangeId: number;
  range: GridRange;
  rowProperties?: BandingColors;
  columnProperties?: BandingColors;
}

/** Lines that can be folded away together; those within one another are deeper. */
export interface LineGroup {
  startIndex: number;
  endIndex: number;
  depth: number;
  collapsed?: boolean;
}

/** What lies over the grid, kept as the script described it. */
export interface SheetObject {
  objectId: number;
  kind: 'chart' | 'image';
  /** Zero-based. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  spec: JsonObject;
}

export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: string;
  location: {
    spreadsheet?: boolean;
    sheetId?: number;
    dimensionRange?: {sheetId: number; dimension: string; startIndex: number; endIndex: number};
  };
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
  /** Absent: formulas that run in a circle are an error. */
  iterativeCalculationSettings?: {maxIterations?: number; convergenceThreshold?: number};
  /** ON_CHANGE unless told. */
  autoRecalc?: string;
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
