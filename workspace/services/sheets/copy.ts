import {copyPlain} from '../../plain';
import type {SheetsState, Spreadsheet} from './entities';

/** A copy to go on from. Rows are shared: whoever changes one copies it first (draft.ts), and most are never changed. */
export function copySheetsState({spreadsheets, ...rest}: SheetsState): SheetsState {
  return {
    ...copyPlain(rest),
    spreadsheets: Object.fromEntries(
      Object.entries(spreadsheets).map(([id, book]) => [id, copyBook(book)]),
    ),
  };
}

function copyBook({sheets, ...rest}: Spreadsheet): Spreadsheet {
  return {
    ...copyPlain(rest),
    sheets: sheets.map(({rows, ...sheet}) => ({...copyPlain(sheet), rows: rows.slice()})),
  };
}
