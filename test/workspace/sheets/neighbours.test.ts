import {execution} from './script';
import {oneSheet} from './world';

function open() {
  const {SpreadsheetApp} = execution(oneSheet());
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')!;
  sheet.getRange('B2:D4').setValues([
    ['a', 'b', ''],
    ['c', '', ''],
    ['', 'd', 'e'],
  ]);
  sheet.getRange('B6').setValue('f');
  return {SpreadsheetApp, sheet};
}

describe('the neighbours of a range', () => {
  // shows: Range.getNextDataCell, SpreadsheetApp.Direction; source: https://developers.google.com/apps-script/reference/spreadsheet/range#getNextDataCell(Direction)
  it.each([
    ['B2', 'DOWN', 'B3'],
    ['B3', 'DOWN', 'B6'],
    ['B6', 'DOWN', 'B20'],
    ['B20', 'UP', 'B6'],
    ['B6', 'UP', 'B3'],
    ['B2', 'UP', 'B1'],
    ['A2', 'NEXT', 'B2'],
    ['B2:D4', 'NEXT', 'C2'],
    ['D4', 'PREVIOUS', 'C4'],
    ['C4', 'PREVIOUS', 'A4'],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    const {SpreadsheetApp, sheet} = open();
    const found = sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction[direction]);
    expect(found.getA1Notation()).toBe(to);
  });

  // shows: Range.getDataRegion; source: https://developers.google.com/apps-script/reference/spreadsheet/range#getDataRegion()
  it.each([
    ['B2', undefined, 'B2:D4'],
    ['B2', 'ROWS', 'B2:B3'],
    ['B2', 'COLUMNS', 'B2:C2'],
    ['F8', undefined, 'F8'],
    ['B6', undefined, 'B6'],
  ] as const)('make the region of %s (%s) %s', (from, dimension, region) => {
    const {SpreadsheetApp, sheet} = open();
    const range = sheet.getRange(from);
    const found = dimension
      ? range.getDataRegion(SpreadsheetApp.Dimension[dimension])
      : range.getDataRegion();
    expect(found.getA1Notation()).toBe(region);
  });
});
