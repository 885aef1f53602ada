import {TAB_HEAD_ROWS, type TabPlan} from '../domain/settings-tabs/plan';
import type {SettingsBook, TabContent} from '../workflow/ports';
import {textCell} from './ledger-requests';
import {spreadsheets, spreadsheetValues} from './services';

type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** Rows an office has room for at first. */
const ROWS = 200;

/** Text cells: what a person types stays as it is typed, also dates and numbers. */
const CELLS: CellFormat = {
  numberFormat: {type: 'TEXT'},
  wrapStrategy: 'WRAP',
  verticalAlignment: 'TOP',
};
const HINT: CellFormat = {wrapStrategy: 'OVERFLOW_CELL', textFormat: {italic: true}};
const HEAD: CellFormat = {
  backgroundColor: {red: 0.91, green: 0.94, blue: 1},
  textFormat: {bold: true},
};

/** The settings tabs of Buku Kerja. A tab is known by its sheet's id, so a person may rename or move it. */
export function settingsBook(workbookId: string): SettingsBook {
  function standingTabs(): Map<number, Properties> {
    const {sheets} = spreadsheets().get(workbookId, {fields: 'sheets.properties'});
    return new Map(sheets!.map(({properties}) => [properties!.sheetId ?? 0, properties!]));
  }

  return {
    read(plans) {
      const standing = standingTabs();
      const there = plans.filter(({sheetId}) => standing.has(sheetId));
      if (there.length === 0) return {};
      const ranges = there.map(
        ({sheetId}) => `'${standing.get(sheetId)!.title!.replace(/'/g, "''")}'`,
      );
      const {valueRanges} = spreadsheetValues().batchGet(workbookId, {ranges});
      return Object.fromEntries(
        there.map(({title}, index) => {
          const cells = (valueRanges![index]!.values ?? []) as unknown[][];
          return [title, cells.map(row => row.map(cell => String(cell)))];
        }),
      );
    },

    write(tabs) {
      if (tabs.length === 0) return;
      const standing = standingTabs();
      const requests = tabs.flatMap(tab => {
        const there = standing.get(tab.plan.sheetId);
        return there ? rewrite(tab, there) : create(tab);
      });
      spreadsheets().batchUpdate({requests}, workbookId);
    },
  };
}

function create(tab: TabContent): SheetsRequest[] {
  const {sheetId, title, columns} = tab.plan;
  const gridProperties = {
    rowCount: Math.max(ROWS, TAB_HEAD_ROWS + tab.rows.length),
    columnCount: columns.length,
    frozenRowCount: TAB_HEAD_ROWS,
  };
  return [
    {addSheet: {properties: {sheetId, title, gridProperties}}},
    formatRows(sheetId, CELLS, 0, gridProperties.rowCount),
    formatRows(sheetId, HINT, 0, 1),
    formatRows(sheetId, HEAD, TAB_HEAD_ROWS - 1, TAB_HEAD_ROWS),
    ...columns.flatMap((column, index) => columnRequests(tab.plan, index, column)),
    warnAboutHeads(sheetId),
    writeRows(tab),
  ];
}

/** Everything below the heads is emptied first: the new list may be shorter. */
function rewrite(tab: TabContent, there: Properties): SheetsRequest[] {
  const emptied = {
    updateCells: {range: {sheetId: tab.plan.sheetId}, fields: 'userEnteredValue'},
  };
  return [emptied, ...roomFor(tab, there), writeRows(tab)];
}

/** Sheets adds rows for a person who types, not for a request; and a hand may have taken out rows and columns. */
function roomFor({plan, rows}: TabContent, {gridProperties}: Properties): SheetsRequest[] {
  const {rowCount = 0, columnCount = 0} = gridProperties ?? {};
  const missing = [
    {dimension: 'ROWS', length: TAB_HEAD_ROWS + rows.length - rowCount},
    {dimension: 'COLUMNS', length: plan.columns.length - columnCount},
  ];
  return missing
    .filter(({length}) => length > 0)
    .map(one => ({appendDimension: {sheetId: plan.sheetId, ...one}}));
}

function writeRows({plan, rows}: TabContent): SheetsRequest {
  const all = [[plan.hint], plan.columns.map(({title}) => title), ...rows];
  return {
    updateCells: {
      start: {sheetId: plan.sheetId, rowIndex: 0, columnIndex: 0},
      rows: all.map(values => ({values: values.map(textCell)})),
      fields: 'userEnteredValue',
    },
  };
}

function columnRequests(
  {sheetId}: TabPlan,
  startIndex: number,
  {width, choices}: TabPlan['columns'][number],
): SheetsRequest[] {
  const range = {sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1};
  const requests: SheetsRequest[] = [
    {updateDimensionProperties: {range, properties: {pixelSize: width}, fields: 'pixelSize'}},
  ];
  if (!choices) return requests;
  const cells = {
    sheetId,
    startRowIndex: TAB_HEAD_ROWS,
    startColumnIndex: startIndex,
    endColumnIndex: startIndex + 1,
  };
  const condition = {
    type: 'ONE_OF_LIST',
    values: choices.map(userEnteredValue => ({userEnteredValue})),
  };
  // Not strict: a wrong word is named by the desk in a sentence, which says more than Google's refusal.
  const rule = {condition, showCustomUi: true, strict: false};
  return [...requests, {setDataValidation: {range: cells, rule}}];
}

function formatRows(
  sheetId: number,
  format: CellFormat,
  startRowIndex: number,
  endRowIndex: number,
): SheetsRequest {
  return {
    repeatCell: {
      range: {sheetId, startRowIndex, endRowIndex},
      cell: {userEnteredFormat: format},
      fields: `userEnteredFormat(${Object.keys(format).join(',')})`,
    },
  };
}

/** The one account that may edit is asked before it changes a head: a lost head stops its tab. */
function warnAboutHeads(sheetId: number): SheetsRequest {
  return {
    addProtectedRange: {
      protectedRange: {
        range: {sheetId, startRowIndex: 0, endRowIndex: TAB_HEAD_ROWS},
        description: 'Kepala kolom dibaca oleh meja',
        warningOnly: true,
      },
    },
  };
}
