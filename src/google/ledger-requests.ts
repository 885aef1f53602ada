import {LEDGER_TABS, LedgerTab} from '../data/ledger-tabs';
import type {Commit} from '../domain/ledger/draft';
import type {TabRepair} from '../domain/ledger/repair-places';
import type {CellWrite} from '../domain/ledger/rows';

type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;

const TABS = Object.keys(LEDGER_TABS) as LedgerTab[];

/** Each tab's sheet id is given at birth, so that no request has to look it up. */
function sheetId(tab: LedgerTab): number {
  return 101 + TABS.indexOf(tab);
}

/** The tabs of a new volume with their heads. */
export function createTabs(): GoogleAppsScript.Sheets.Schema.Sheet[] {
  return TABS.map((tab, index) => {
    const {title, columns, rows} = LEDGER_TABS[tab];
    const gridProperties = {rowCount: rows, columnCount: columns.length, frozenRowCount: 1};
    const head = {values: columns.map(name => ({userEnteredValue: {stringValue: name}}))};
    return {
      properties: {sheetId: sheetId(tab), title, index, gridProperties},
      data: [{startRow: 0, startColumn: 0, rowData: [head]}],
    };
  });
}

/** The named range that stands for a commit. */
export function fence(commit: number): SheetsRequest {
  return {
    addNamedRange: {
      namedRange: {
        namedRangeId: fenceId(commit),
        name: `commit_${commit}`,
        range: {
          sheetId: sheetId('head'),
          startRowIndex: 1,
          endRowIndex: 2,
          startColumnIndex: 0,
          endColumnIndex: 1,
        },
      },
    },
  };
}

/**
 * Makes the batch a compare-and-swap (design 5): Sheets refuses to delete a named range that is gone and to add
 * one that exists, and a batch is all or nothing.
 */
export function moveFence(from: number, to: number): SheetsRequest[] {
  return [{deleteNamedRange: {namedRangeId: fenceId(from)}}, fence(to)];
}

function fenceId(commit: number): string {
  return `aduan-commit-${commit}`;
}

/** Rows at the end of tabs that have become too short. */
export function appendRows(growth: Commit['growth']): SheetsRequest[] {
  return growth.map(({tab, rows}) => ({
    appendDimension: {sheetId: sheetId(tab), dimension: 'ROWS', length: rows},
  }));
}

/** R9: takes out what does not belong there, and makes room for what is missing. */
export function moveRows({tab, moves}: TabRepair): SheetsRequest[] {
  return moves.map(({do: what, row}) => {
    const range = {
      sheetId: sheetId(tab),
      dimension: 'ROWS',
      startIndex: row,
      endIndex: row + 1,
    };
    return what === 'insert' ? {insertDimension: {range}} : {deleteDimension: {range}};
  });
}

/** Values go as text into the cells of their address, so that nothing is ever interpreted (design 2). */
export function writeCells(cells: readonly CellWrite[]): SheetsRequest[] {
  return cells.map(({tab, row, column, values}) => ({
    updateCells: {
      start: {sheetId: sheetId(tab), rowIndex: row, columnIndex: column},
      rows: [{values: values.map(textCell)}],
      fields: 'userEnteredValue',
    },
  }));
}

/** An empty text clears the cell. */
export function textCell(value: string): GoogleAppsScript.Sheets.Schema.CellData {
  return value === '' ? {} : {userEnteredValue: {stringValue: value}};
}
