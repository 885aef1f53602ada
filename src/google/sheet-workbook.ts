import type {Workbook} from '../workflow/ports';
import {type BookPlaces, type BookRow, findPlaces, nameTab} from './register-places';
import {cellRequest, FIRST_ROWS, makeRegisterTab, REGISTER_SHEET, rowRequest} from './register-tab';
import {inspectBook, rewriteBook} from './restore-book';
import {spreadsheets} from './services';

type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;

/** Buku Kerja: a copy for people. The ledger never reads it back (design 3). */
export function sheetWorkbook(workbookId: string, officeEmail: () => string): Workbook {
  function write(requests: SheetsRequest[]): void {
    try {
      spreadsheets().batchUpdate({requests}, workbookId);
    } catch (error) {
      if (!/exceeds grid limits|after last row in grid/.test(String(error))) throw error;
      // The tab is full; that happens once in thousands of complaints, so asking first would cost more.
      spreadsheets().batchUpdate({requests: [moreRows(FIRST_ROWS), ...requests]}, workbookId);
    }
  }

  /** A hand has renamed or deleted the tab, or it is full: mended, then looked at again. */
  function places(rows: readonly BookRow[]): BookPlaces {
    try {
      return findPlaces(workbookId, rows);
    } catch (error) {
      if (/exceeds grid limits/.test(String(error))) {
        const last = Math.max(...rows.map(row => row.entry));
        spreadsheets().batchUpdate({requests: [moreRows(FIRST_ROWS + last)]}, workbookId);
      } else if (!/Unable to parse range/.test(String(error))) throw error;
      else if (!nameTab(workbookId)) makeRegisterTab(workbookId, officeEmail());
      return findPlaces(workbookId, rows);
    }
  }

  return {
    project({title, rows}) {
      const {columns, rowOf} = places(rows);
      const inOrder = columns.every((column, index) => column === index);
      write([
        rowRequest(0, [title]),
        ...rows.flatMap(row =>
          inOrder
            ? [rowRequest(rowOf(row), row.cells)]
            : row.cells.flatMap((cell, index) =>
                columns[index]! < 0 ? [] : [cellRequest(rowOf(row), columns[index]!, cell)],
              ),
        ),
      ]);
    },

    inspect: () => inspectBook(workbookId),
    rewrite: (page, first) => rewriteBook(workbookId, officeEmail(), page, first),
  };
}

function moreRows(length: number): SheetsRequest {
  return {appendDimension: {sheetId: REGISTER_SHEET, dimension: 'ROWS', length}};
}
