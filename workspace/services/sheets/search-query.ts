/** What a TextFinder looks for; ids and indexes as in GridRange. */
export interface Search {
  text: string;
  sheetId?: number;
  range?: {top: number; left: number; bottom: number; right: number};
  matchCase: boolean;
  matchEntireCell: boolean;
  useRegularExpression: boolean;
  matchFormulaText: boolean;
}

export interface Hit {
  sheetId: number;
  row: number;
  column: number;
}
