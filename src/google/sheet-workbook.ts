import type {Workbook} from '../workflow/ports';
import {FIRST_ROWS, HEAD_ROWS, REGISTER_SHEET, rowRequest} from './register-tab';
import {spreadsheets} from './services';

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
        const more = {
          appendDimension: {sheetId: REGISTER_SHEET, dimension: 'ROWS', length: FIRST_ROWS},
        };
        spreadsheets().batchUpdate({requests: [more, ...requests]}, workbookId);
      }
    },
  };
}
