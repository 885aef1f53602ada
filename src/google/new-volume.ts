import {LEDGER_TABS} from '../data/ledger-tabs';
import {emptyHead} from '../domain/ledger/head';
import {writeHead} from '../domain/ledger/head-text';
import type {Opening} from '../domain/ledger/volume';
import {limitFor} from '../domain/ledger/outbox';
import {printsOf} from '../domain/ledger/prints';
import {type CellWrite, writeDocument, writeHeadCells} from '../domain/ledger/rows';
import type {OfficeSettings} from '../domain/settings';
import {createTabs, fence, writeCells} from './ledger-requests';
import {spreadsheets, spreadsheetValues} from './services';
import {writtenRange} from './written-reads';

/** A new volume's spreadsheet with its tabs, still without a head. One request. */
export function createSpreadsheet(title: string, timeZone: string): string {
  const {spreadsheetId} = spreadsheets().create({
    properties: {title, locale: 'in_ID', timeZone},
    sheets: createTabs(),
  });
  return spreadsheetId!;
}

/** The first head with its fence, the settings in force, and what the volume before hands over. One request. */
export function fillLedger(
  ledgerId: string,
  settings: OfficeSettings,
  sign: (text: string) => string,
  opening?: Opening,
): void {
  const rows = Object.fromEntries(Object.entries(LEDGER_TABS).map(([tab, one]) => [tab, one.rows]));
  const head = {...emptyHead(rows, limitFor(settings)), ...opening?.head};
  const cells: CellWrite[] = [
    ...writeHeadCells(writeHead(head)),
    {tab: 'head', row: 1, column: 1, values: ['0']},
    writeDocument('settings', 1, 'berlaku', settings),
    ...(opening?.known ?? []),
  ];
  const requests = writeCells([...cells, ...printsOf(cells, sign)]);
  spreadsheets().batchUpdate({requests: [fence(head.commit), ...requests]}, ledgerId);
}

/** Whether its maker died before it wrote the head. */
export function isEmptyLedger(ledgerId: string): boolean {
  const {values} = spreadsheetValues().get(ledgerId, writtenRange('head', 1, 1));
  return !values;
}
