import {REGISTER_BOOK} from '../../../src/data/register-book';
import type {Walk} from './walk';

const BOOK = 9001;

/** Somebody works in the register tab of Buku Kerja as in any sheet: it is a copy, and nothing is lost by it. */
export function handles(walk: Walk, a: number, b: number): void {
  const {world, email, workbookId} = walk.office;
  const {sheets} = world.services;
  const tab = sheets.state.spreadsheets[workbookId]!.sheets.find(({sheetId}) => sheetId === BOOK);
  if (!tab) return;
  walk.touched = true;
  const rows = {sheetId: BOOK, dimension: 'ROWS', startIndex: 2 + (b % 5), endIndex: 3 + (b % 5)};
  const range = {sheetId: BOOK, startRowIndex: 2};
  const column = b % REGISTER_BOOK.columns.length;
  const requests = [
    {sortRange: {range, sortSpecs: [{dimensionIndex: column, sortOrder: 'DESCENDING'}]}},
    {deleteDimension: {range: rows}},
    {insertDimension: {range: rows}},
    {
      insertDimension: {
        range: {sheetId: BOOK, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1},
      },
    },
    {
      updateSheetProperties: {
        properties: {sheetId: BOOK, title: `Daftar ${b}`},
        fields: 'title',
      },
    },
    {setBasicFilter: {filter: {range: {sheetId: BOOK, startRowIndex: 1}}}},
  ];
  sheets.batchUpdate(email, workbookId, {requests: [requests[a % requests.length]]} as never);
}
