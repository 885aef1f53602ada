import {execution} from './script';
import {oneSheet} from './world';
import {Charts} from '../../../workspace/services/charts/apps-script';

// shows: Sheet.insertChart, Sheet.addDeveloperMetadata, DeveloperMetadataFinder.find; source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder

function open() {
  const world = oneSheet();
  const script = execution(world);
  const sheet = script.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')!;
  return {...world, ...script, sheet};
}

describe('charts', () => {
  it('are kept as described, changed, and removed', () => {
    const {sheet} = open();
    const built = sheet
      .newChart()
      .setChartType(Charts.ChartType.PIE)
      .addRange(sheet.getRange('A1:B5'))
      .setPosition(2, 4, 10, 20)
      .setOption('title', 'Aduan per kanal')
      .build();
    sheet.insertChart(built);
    const [held] = sheet.getCharts();
    expect(held!.getRanges().map(one => one.getA1Notation())).toEqual(['A1:B5']);
    expect(held!.getContainerInfo().getAnchorColumn()).toBe(4);
    expect(String(held!.modify().getChartType())).toBe('PIE');
    sheet.updateChart(held!.modify().setPosition(7, 1, 0, 0).build());
    expect(sheet.getCharts()[0]!.getContainerInfo().getAnchorRow()).toBe(7);
    sheet.removeChart(held!);
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.removeChart(held!)).toThrow('does not exist');
  });
});

describe('developer metadata', () => {
  it('stand with the spreadsheet, a tab or a line, and are found there', () => {
    const {SpreadsheetApp, sheet} = open();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const {PROJECT} = SpreadsheetApp.DeveloperMetadataVisibility;
    book.addDeveloperMetadata('versi', '3');
    sheet.addDeveloperMetadata('tanggal', '["2026-03-17"]', PROJECT);
    sheet.getRange('4:4').addDeveloperMetadata('nomor', '0123');
    expect(book.getDeveloperMetadata().map(one => [one.getKey(), one.getValue()])).toEqual([
      ['versi', '3'],
    ]);
    expect(sheet.getDeveloperMetadata().map(one => one.getVisibility())).toEqual([PROJECT]);
    const keys = () =>
      book
        .createDeveloperMetadataFinder()
        .find()
        .map(one => one.getKey());
    expect(keys()).toEqual(['versi', 'tanggal', 'nomor']);
    const [row] = sheet.createDeveloperMetadataFinder().withKey('nomor').find();
    expect(row!.getLocation().getRow()!.getRow()).toBe(4);
    row!.setValue('0124').moveToColumn(sheet.getRange('B:B'));
    const [moved] = sheet.getRange('B:C').getDeveloperMetadata();
    expect([moved!.getValue(), String(moved!.getLocation().getLocationType())]).toEqual([
      '0124',
      'COLUMN',
    ]);
    moved!.remove();
    expect(keys()).toEqual(['versi', 'tanggal']);
    expect(() => sheet.getRange('A1').addDeveloperMetadata('x')).toThrow('arbitrary ranges');
  });
});

describe('how a spreadsheet calculates', () => {
  it('is kept as a script sets it', () => {
    const {SpreadsheetApp} = open();
    const book = SpreadsheetApp.getActiveSpreadsheet();
    expect([book.isIterativeCalculationEnabled(), book.getRecalculationInterval()]).toEqual([
      false,
      SpreadsheetApp.RecalculationInterval.ON_CHANGE,
    ]);
    book.setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7);
    book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
    expect([
      book.isIterativeCalculationEnabled(),
      book.getMaxIterativeCalculationCycles(),
      book.getIterativeCalculationConvergenceThreshold(),
      String(book.getRecalculationInterval()),
    ]).toEqual([true, 7, 0.05, 'HOUR']);
    book.setIterativeCalculationEnabled(false);
    expect(book.isIterativeCalculationEnabled()).toBe(false);
  });
});
