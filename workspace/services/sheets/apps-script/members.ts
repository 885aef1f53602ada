/** Members of one of Google's classes, spread over files: what emulate() takes. */
export type Members<T, S> = {[K in keyof T]?: T[K]} & ThisType<T & {readonly $: S}>;

/** With the old names that Google still answers to. */
export interface Range extends GoogleAppsScript.Spreadsheet.Range {
  getColumnIndex(): number;
  setBackgroundColor(color: string | null): GoogleAppsScript.Spreadsheet.Range;
}

export type RangeType = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
