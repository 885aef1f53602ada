import {LEDGER_TABS, type LedgerTab, RECENT_KEPT} from '../../src/data/ledger-tabs';
import type {Remembered} from '../../src/domain/classification/alike';
import {readHead, writeHead} from '../../src/domain/ledger/head-text';
import {readHeadCells} from '../../src/domain/ledger/rows';
import {openLedger} from '../../tools/office/register';
import type {TestOffice} from './office';

/** The tabs whose rows follow the number of complaints. */
const GROWING: readonly LedgerTab[] = ['register', 'identity', 'texts', 'mail', 'sent', 'journal'];

/**
 * Makes a ledger look as old as `complaints` make it: settled copies of its first complaint behind that one, written
 * straight into the sheet's state, since 40,000 drains would take hours.
 */
export function growLedger(office: TestOffice, complaints: number): void {
  const {id} = openLedger(office.world);
  const {sheets} = office.world.services.sheets.state.spreadsheets[id]!;
  const sheetOf = (tab: LedgerTab) => sheets.find(sheet => sheet.title === LEDGER_TABS[tab].title)!;
  for (const tab of GROWING) {
    const sheet = sheetOf(tab);
    const first = sheet.rows[1] ?? [];
    for (let place = 2; place <= complaints; place += 1) {
      const row = [...first];
      if (row.length > 0) row[0] = String(place);
      if (tab === 'register') {
        row[1] = `ADU-2026-${String(place).padStart(4, '0')}`;
        row[6] = `lama-${place}`;
        row[7] = '';
      }
      sheet.rows[place] = row;
    }
    sheet.rowCount = Math.max(sheet.rowCount, complaints + 1000);
  }
  fillRecent(sheetOf('recent').rows, complaints);
  const cells = sheetOf('head').rows[1]!;
  const head = readHead(readHeadCells(cells.map(String)));
  const rows = Object.fromEntries(
    Object.keys(LEDGER_TABS).map(tab => [tab, sheetOf(tab as LedgerTab).rowCount]),
  );
  cells[0] = writeHead({
    ...head,
    entries: complaints,
    journal: {...head.journal, lines: complaints},
    months: {'2026-11': [1, complaints]},
    sending: [],
    unprojected: [],
    rows,
  });
  const book = office.world.services.sheets.state.spreadsheets[office.workbookId]!.sheets.find(
    sheet => sheet.title === 'Register Aduan',
  )!;
  for (let place = 2; place <= complaints; place += 1)
    book.rows[place + 1] = [`ADU-2026-${String(place).padStart(4, '0')}`];
  book.rowCount = Math.max(book.rowCount, complaints + 1000);
}

/** C5: the last thousand are all of the first one's matter, and each has its fingerprint. */
function fillRecent(rows: Array<unknown[] | undefined>, complaints: number): void {
  const first = rows[1 + (1 % RECENT_KEPT)];
  if (!first) return;
  const print = JSON.parse(String(first[4])) as Remembered;
  for (let entry = Math.max(2, complaints - RECENT_KEPT + 1); entry <= complaints; entry += 1) {
    const register = `ADU-2026-${String(entry).padStart(4, '0')}`;
    const remembered = JSON.stringify({...print, entry, register});
    rows[1 + (entry % RECENT_KEPT)] = [String(entry), `lama-${entry}`, first[2], '', remembered];
  }
}
