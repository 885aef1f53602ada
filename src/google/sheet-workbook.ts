import {REGISTER_BOOK} from '../data/register-book';
import type {Workbook} from '../workflow/ports';
import {textCell} from './ledger-requests';
import {spreadsheets} from './services';

type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;

/** The tab's own id, given at installation. */
const SHEET = 9001;
/** Above the first complaint: the title with the time of the last copy, and the columns' heads. */
const HEAD_ROWS = 2;
const FIRST_ROWS = 2000;

/** Buku Kerja: a copy for people. The ledger never reads it back (decision 3). */
export function sheetWorkbook(workbookId: string): Workbook {
  return {
    project({title, rows}) {
      const requests = [
        rowRequest(0, [title]),
        ...rows.map(({entry, cells}) => rowRequest(HEAD_ROWS + entry - 1, cells)),
      ];
      try {
        spreadsheets().batchUpdate({requests}, workbookId);
      } catch (error) {
        if (!/exceeds grid limits/.test(String(error))) throw error;
        // The tab is full; that happens once in thousands of complaints, so asking first would cost more.
        const more = {appendDimension: {sheetId: SHEET, dimension: 'ROWS', length: FIRST_ROWS}};
        spreadsheets().batchUpdate({requests: [more, ...requests]}, workbookId);
      }
    },
  };
}

function rowRequest(rowIndex: number, values: readonly string[]): SheetsRequest {
  return {
    updateCells: {
      start: {sheetId: SHEET, rowIndex, columnIndex: 0},
      rows: [{values: values.map(textCell)}],
      fields: 'userEnteredValue',
    },
  };
}

/** The register tab as *Pasang* makes it: text cells, frozen head, and only the office account may write. */
export function prepareRegisterTab(workbookId: string, officeEmail: string): void {
  const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
  if (sheets!.some(sheet => sheet.properties?.sheetId === SHEET)) return;
  const {title, columns} = REGISTER_BOOK;
  const whole = {sheetId: SHEET};
  const gridProperties = {
    rowCount: FIRST_ROWS,
    columnCount: columns.length,
    frozenRowCount: HEAD_ROWS,
  };
  const bold = {userEnteredFormat: {textFormat: {bold: true}}};
  const requests: SheetsRequest[] = [
    {addSheet: {properties: {sheetId: SHEET, title, index: 0, gridProperties}}},
    {
      repeatCell: {
        range: whole,
        cell: {
          userEnteredFormat: {
            numberFormat: {type: 'TEXT'},
            wrapStrategy: 'WRAP',
            verticalAlignment: 'TOP',
          },
        },
        fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
      },
    },
    rowRequest(
      1,
      columns.map(column => column.title),
    ),
    {
      repeatCell: {
        range: {...whole, startRowIndex: 0, endRowIndex: HEAD_ROWS},
        cell: bold,
        fields: 'userEnteredFormat.textFormat',
      },
    },
    ...columns.map(({width}, index) => ({
      updateDimensionProperties: {
        range: {sheetId: SHEET, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1},
        properties: {pixelSize: width},
        fields: 'pixelSize',
      },
    })),
    {
      addProtectedRange: {
        protectedRange: {
          range: whole,
          description: 'Diisi oleh meja',
          editors: {users: [officeEmail]},
        },
      },
    },
  ];
  spreadsheets().batchUpdate({requests}, workbookId);
}
