import {REGISTER_BOOK} from '../data/register-book';
import type {BookPage, BookState} from '../workflow/ports';
import {
  HEAD_ROWS,
  makeRegisterTab,
  REGISTER_SHEET,
  registerTabRequests,
  rowRequest,
  rowsRequest,
} from './register-tab';
import {nameTab} from './register-places';
import {spreadsheets, spreadsheetValues} from './services';

/** The register tab as a hand may have left it. */
export function inspectBook(workbookId: string): BookState {
  const fields = 'sheets(properties,basicFilter)';
  const {sheets} = spreadsheets().get(workbookId, {fields});
  const own = sheets!.find(sheet => sheet.properties?.sheetId === REGISTER_SHEET);
  if (!own) return {title: null, isFiltered: false, heads: [], rows: []};
  const title = own.properties!.title!;
  const {valueRanges} = spreadsheetValues().batchGet(workbookId, {
    ranges: [`'${title.replace(/'/g, "''")}'!A${HEAD_ROWS}:AZ`],
  });
  const [heads = [], ...rows] = (valueRanges![0]!.values ?? []) as string[][];
  return {title, isFiltered: own.basicFilter !== undefined, heads, rows};
}

/** Rewrites rows at their places. The first page also puts name, columns and filter in order. */
export function rewriteBook(
  workbookId: string,
  officeEmail: string,
  {title, rows}: BookPage,
  isFirst: boolean,
): void {
  if (isFirst) putInOrder(workbookId, officeEmail);
  const last = rows[rows.length - 1];
  const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
  const grid = sheets!.find(sheet => sheet.properties?.sheetId === REGISTER_SHEET)?.properties
    ?.gridProperties;
  const missing = HEAD_ROWS + (last?.entry ?? 0) - (grid?.rowCount ?? 0);
  const requests = [
    ...(missing > 0
      ? [{appendDimension: {sheetId: REGISTER_SHEET, dimension: 'ROWS', length: missing}}]
      : []),
    rowRequest(0, [title]),
    ...(rows.length > 0
      ? [
          rowsRequest(
            HEAD_ROWS + rows[0]!.entry - 1,
            rows.map(row => row.cells),
          ),
        ]
      : []),
  ];
  spreadsheets().batchUpdate({requests}, workbookId);
}

/** A tab whose columns are not the book's is made anew; else its name and heads come back and its rows are emptied. */
function putInOrder(workbookId: string, officeEmail: string): void {
  if (!nameTab(workbookId)) {
    makeRegisterTab(workbookId, officeEmail);
    return;
  }
  const {heads} = inspectBook(workbookId);
  const titles = REGISTER_BOOK.columns.map(column => column.title);
  if (titles.join('\n') !== heads.join('\n')) {
    // Google keeps at least one sheet, so another stands in while the old one goes; all or nothing of it is done.
    const requests = [
      {addSheet: {properties: {sheetId: SPARE_SHEET, title: 'Sementara'}}},
      {deleteSheet: {sheetId: REGISTER_SHEET}},
      ...registerTabRequests(officeEmail),
      {deleteSheet: {sheetId: SPARE_SHEET}},
    ];
    spreadsheets().batchUpdate({requests}, workbookId);
    return;
  }
  const emptied = {
    updateCells: {
      range: {sheetId: REGISTER_SHEET, startRowIndex: HEAD_ROWS},
      fields: 'userEnteredValue',
    },
  };
  const requests = [{clearBasicFilter: {sheetId: REGISTER_SHEET}}, emptied];
  spreadsheets().batchUpdate({requests}, workbookId);
}

const SPARE_SHEET = 9002;
