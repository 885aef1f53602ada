import {LEDGER_TABS} from '../data/ledger-tabs';
import {emptyHead} from '../domain/ledger/head';
import {writeHead} from '../domain/ledger/head-text';
import type {Opening} from '../domain/ledger/volume';
import {limitFor} from '../domain/ledger/outbox';
import {printsOf} from '../domain/ledger/prints';
import {type CellWrite, writeDocument, writeHeadCells} from '../domain/ledger/rows';
import type {OfficeSettings} from '../domain/settings';
import {createTabs, fence, writeCells} from './ledger-requests';
import {spreadsheets} from './services';

/** A new volume of the ledger: its tabs, the first head with its fence, and the settings in force. Two requests. */
export function createSheetLedger(
  title: string,
  timeZone: string,
  settings: OfficeSettings,
  sign: (text: string) => string,
  opening?: Opening,
): string {
  const {spreadsheetId} = spreadsheets().create({
    properties: {title, locale: 'in_ID', timeZone},
    sheets: createTabs(),
  });
  const rows = Object.fromEntries(Object.entries(LEDGER_TABS).map(([tab, one]) => [tab, one.rows]));
  const head = {...emptyHead(rows, limitFor(settings)), ...opening?.head};
  const cells: CellWrite[] = [
    ...writeHeadCells(writeHead(head)),
    {tab: 'head', row: 1, column: 1, values: ['0']},
    writeDocument('settings', 1, 'berlaku', settings),
    ...(opening?.known ?? []),
  ];
  const requests = writeCells([...cells, ...printsOf(cells, sign)]);
  spreadsheets().batchUpdate({requests: [fence(head.commit), ...requests]}, spreadsheetId!);
  return spreadsheetId!;
}
