import {REGISTER_BOOK} from '../data/register-book';
import {textCell} from './ledger-requests';
import {spreadsheets, spreadsheetValues} from './services';

type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** The tab's own id, given at installation. */
export const REGISTER_SHEET = 9001;
/** Above the first complaint: the title with the time of the last copy, and the columns' heads. */
export const HEAD_ROWS = 2;
export const FIRST_ROWS = 2000;

/** Text cells, so that nothing a citizen wrote is ever interpreted. */
const CELLS: CellFormat = {
  numberFormat: {type: 'TEXT'},
  wrapStrategy: 'WRAP',
  verticalAlignment: 'TOP',
};
const TITLE: CellFormat = {
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {bold: true, fontSize: 12},
};
const HEAD: CellFormat = {
  backgroundColor: {red: 0.91, green: 0.94, blue: 1},
  textFormat: {bold: true},
};

/** One row of text from the first column on; rows count from 0. */
export function rowRequest(rowIndex: number, values: readonly string[]): SheetsRequest {
  return rowsRequest(rowIndex, [values]);
}

/** One cell of text; rows and columns count from 0. */
export function cellRequest(rowIndex: number, columnIndex: number, value: string): SheetsRequest {
  return rowsRequest(rowIndex, [[value]], columnIndex);
}

export function rowsRequest(
  rowIndex: number,
  rows: ReadonlyArray<readonly string[]>,
  columnIndex = 0,
): SheetsRequest {
  return {
    updateCells: {
      start: {sheetId: REGISTER_SHEET, rowIndex, columnIndex},
      rows: rows.map(values => ({values: values.map(textCell)})),
      fields: 'userEnteredValue',
    },
  };
}

/** The register tab as *Pasang* makes it: text cells, frozen heads, and only the office account may write. */
export function prepareRegisterTab(workbookId: string, officeEmail: string): void {
  const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
  if (sheets!.some(sheet => sheet.properties?.sheetId === REGISTER_SHEET)) return;
  makeRegisterTab(workbookId, officeEmail);
}

/** A new spreadsheet comes with one empty sheet, whose id is 0; nobody needs it beside the desk's tabs. */
export function dropEmptySheet(workbookId: string): void {
  const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
  const first = sheets!.find(sheet => sheet.properties?.sheetId === 0);
  if (!first || sheets!.length === 1) return;
  const {values} = spreadsheetValues().get(
    workbookId,
    `'${first.properties!.title!.replace(/'/g, "''")}'`,
  );
  if (values?.length) return;
  spreadsheets().batchUpdate({requests: [{deleteSheet: {sheetId: 0}}]}, workbookId);
}

/** Makes the register tab in Buku Kerja. One request. */
export function makeRegisterTab(workbookId: string, officeEmail: string): void {
  spreadsheets().batchUpdate({requests: registerTabRequests(officeEmail)}, workbookId);
}

/** The requests that make the tab, with its heads, formats and protection. */
export function registerTabRequests(officeEmail: string): SheetsRequest[] {
  const {title, columns} = REGISTER_BOOK;
  const gridProperties = {
    rowCount: FIRST_ROWS,
    columnCount: columns.length,
    frozenRowCount: HEAD_ROWS,
  };
  return [
    {addSheet: {properties: {sheetId: REGISTER_SHEET, title, index: 0, gridProperties}}},
    formatRows(CELLS, 0, FIRST_ROWS),
    formatRows(TITLE, 0, 1),
    formatRows(HEAD, 1, HEAD_ROWS),
    rowRequest(0, [title]),
    rowRequest(
      1,
      columns.map(column => column.title),
    ),
    ...columns.map(({width}, index) => columnWidth(index, width)),
    protectRegister(officeEmail),
  ];
}

function formatRows(format: CellFormat, startRowIndex: number, endRowIndex: number): SheetsRequest {
  return {
    repeatCell: {
      range: {sheetId: REGISTER_SHEET, startRowIndex, endRowIndex},
      cell: {userEnteredFormat: format},
      fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
    },
  };
}

function columnWidth(index: number, pixelSize: number): SheetsRequest {
  return {
    updateDimensionProperties: {
      range: {
        sheetId: REGISTER_SHEET,
        dimension: 'COLUMNS',
        startIndex: index,
        endIndex: index + 1,
      },
      properties: {pixelSize},
      fields: 'pixelSize',
    },
  };
}

/** Only the office account may write there. */
export function protectRegister(officeEmail: string): SheetsRequest {
  return {
    addProtectedRange: {
      protectedRange: {
        range: {sheetId: REGISTER_SHEET},
        description: 'Diisi oleh meja',
        editors: {users: [officeEmail]},
      },
    },
  };
}
