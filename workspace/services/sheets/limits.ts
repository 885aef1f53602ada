/** Source: https://support.google.com/drive/answer/37603 (files you can store, spreadsheets). */
export const MAX_CELLS = 10_000_000;

/** Source: https://support.google.com/drive/answer/37603; the error text names the figure too. */
export const MAX_CELL_CHARACTERS = 50_000;

/** Source: https://developers.google.com/workspace/sheets/api/limits (per minute, user and project). */
export const READS_PER_MINUTE_AND_USER = 60;
export const WRITES_PER_MINUTE_AND_USER = 60;

/** What `create` and `addSheet` give unless told; seen in every answer of spreadsheets.create. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** Pixels. Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet (getColumnWidth, getRowHeight). */
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** Google's own refusal: "The sheet name cannot be greater than 100 characters." */
export const MAX_TITLE_CHARACTERS = 100;
