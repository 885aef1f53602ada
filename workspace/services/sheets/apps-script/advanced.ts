import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';

type Api = GoogleAppsScript.Sheets;
type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Values = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Tabs = GoogleAppsScript.Sheets.Collection.Spreadsheets.SheetsCollection;

/** A method of the API: its arguments go over as they are, in Apps Script's order. */
const method =
  <T>(name: string) =>
  (...args: unknown[]): T =>
    call<T>(`Sheets.Spreadsheets.${name}`, ...args);

const values = emulateService<Values>('Sheets.Spreadsheets.Values', {
  append: method('Values.append'),
  batchClear: method('Values.batchClear'),
  batchGet: method('Values.batchGet'),
  batchUpdate: method('Values.batchUpdate'),
  clear: method('Values.clear'),
  get: method('Values.get'),
  update: method('Values.update'),
});

const spreadsheets = emulateService<Spreadsheets>('Sheets.Spreadsheets', {
  Sheets: emulateService<Tabs>('Sheets.Spreadsheets.Sheets', {copyTo: method('Sheets.copyTo')}),
  Values: values,
  batchUpdate: method('batchUpdate'),
  create: method('create'),
  get: method('get'),
});

/** `Sheets.newRowData()` and its like give empty objects to fill in. */
const MAKERS = [
  'newAddNamedRangeRequest',
  'newAddProtectedRangeRequest',
  'newAddSheetRequest',
  'newAppendCellsRequest',
  'newAppendDimensionRequest',
  'newBatchUpdateSpreadsheetRequest',
  'newBatchUpdateValuesRequest',
  'newCellData',
  'newCellFormat',
  'newExtendedValue',
  'newGridRange',
  'newRequest',
  'newRowData',
  'newSheetProperties',
  'newSpreadsheet',
  'newSpreadsheetProperties',
  'newUpdateCellsRequest',
  'newValueRange',
] as const satisfies readonly (keyof Api)[];

/** The advanced service (https://developers.google.com/apps-script/advanced/sheets). */
export const Sheets = emulateService<Api>('Sheets', {
  Spreadsheets: spreadsheets,
  ...Object.fromEntries(MAKERS.map(name => [name, () => ({})])),
});
