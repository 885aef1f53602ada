import {Refusal} from '../domain/result';
import type {ImportTab} from '../workflow/ports';
import {spreadsheetValues} from './services';

const TITLE = 'Impor';

/** The tab of Buku Kerja where the office pastes an old register; as it is shown, since dates are what people see. */
export function importTab(workbookId: string): ImportTab {
  return {
    read() {
      try {
        const {values = []} = spreadsheetValues().get(workbookId, `${TITLE}!A1:Z`);
        return (values as unknown[][]).map(row => row.map(cell => String(cell).trim()));
      } catch (error) {
        if (/Unable to parse range/.test(String(error))) throw new Refusal('no-import-tab');
        throw error;
      }
    },
  };
}
