import {OFTEN, type Probe} from './probe';

/** The Sheets API on a spreadsheet with a tab `Data`, id `sheetId`. */
export function sheetsProbes(spreadsheetId: string, sheetId: number): Probe[] {
  const {Spreadsheets} = Sheets!;
  const cell = (turn: number) => ({
    updateCells: {
      start: {sheetId, rowIndex: turn % 20, columnIndex: 0},
      rows: [{values: [{userEnteredValue: {stringValue: `nilai ${turn}`}}]}],
      fields: 'userEnteredValue',
    },
  });
  const ranges = ['Data!A1:D20', 'Data!A1:B1'];
  return [
    {
      member: 'Sheets.Spreadsheets.batchUpdate',
      times: OFTEN,
      call: turn => Spreadsheets.batchUpdate({requests: [cell(turn)]}, spreadsheetId),
    },
    {
      member: 'Sheets.Spreadsheets.Values.get',
      times: OFTEN,
      call: () => Spreadsheets.Values.get(spreadsheetId, ranges[0]!),
    },
    {
      member: 'Sheets.Spreadsheets.Values.batchGet',
      times: OFTEN,
      call: () => Spreadsheets.Values.batchGet(spreadsheetId, {ranges}),
    },
    {
      member: 'Sheets.Spreadsheets.get',
      times: OFTEN,
      call: () => Spreadsheets.get(spreadsheetId),
    },
  ];
}

/** The built-in service, on a spreadsheet of its own: never both on one file in one execution. */
export function spreadsheetProbes(spreadsheetId: string): Probe[] {
  const tab = () => SpreadsheetApp.openById(spreadsheetId).getSheetByName('Data')!;
  const range = tab().getRange(1, 1, 20, 4);
  const values = range.getValues();
  return [
    {
      member: 'SpreadsheetApp.openById',
      times: OFTEN,
      call: () => SpreadsheetApp.openById(spreadsheetId).getName(),
    },
    {member: 'Range.setValues', times: OFTEN, call: () => range.setValues(values)},
    {
      member: 'SpreadsheetApp.flush',
      times: OFTEN,
      before: () => void range.setValues(values),
      call: () => SpreadsheetApp.flush(),
    },
    {member: 'Range.getValues', times: OFTEN, call: () => range.getValues()},
    {member: 'Sheet.appendRow', times: OFTEN, call: turn => tab().appendRow([turn])},
  ];
}
