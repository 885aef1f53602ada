import {execution} from './script';
import {oneSheet} from './world';

// shows: Range.removeDuplicates, Range.autoFill, Range.splitTextToColumns, Sheet.moveRows, Group.collapse; source: https://developers.google.com/apps-script/reference/spreadsheet/range

function open() {
  const world = oneSheet();
  const script = execution(world);
  const sheet = script.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')!;
  return {...world, ...script, sheet};
}

const column = (...values: unknown[]) => values.map(value => [value]);

describe('cells arranged by a script', () => {
  it('lose rows that are there already, letter case aside, and say what is left', () => {
    const {sheet} = open();
    sheet.getRange('A1:B4').setValues([
      ['Sari', 1],
      ['sari', 1],
      ['Sari', 2],
      ['Tono', 1],
    ]);
    sheet.getRange('C2').setValue('bleibt');
    expect(sheet.getRange('A1:B4').removeDuplicates().getA1Notation()).toBe('A1:B3');
    expect(sheet.getRange('A1:C4').getValues()).toEqual([
      ['Sari', 1, ''],
      ['Sari', 2, 'bleibt'],
      ['Tono', 1, ''],
      ['', '', ''],
    ]);
    expect(sheet.getRange('A1:B3').removeDuplicates([2]).getA1Notation()).toBe('A1:B2');
  });

  it('go on as their first ones say', () => {
    const {SpreadsheetApp, sheet} = open();
    const {DEFAULT_SERIES, ALTERNATE_SERIES} = SpreadsheetApp.AutoFillSeries;
    sheet.getRange('A1:A2').setValues(column(2, 4));
    sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A5'), DEFAULT_SERIES);
    sheet.getRange('B1').setValue('Aduan 7');
    sheet.getRange('B1').autoFill(sheet.getRange('B1:B3'), DEFAULT_SERIES);
    sheet.getRange('C1').setFormula('=A1*2');
    sheet.getRange('C1').autoFillToNeighbor(DEFAULT_SERIES);
    sheet.getRange('D1:D2').setValues(column(1, 2));
    sheet.getRange('D1:D2').autoFill(sheet.getRange('D1:D4'), ALTERNATE_SERIES);
    expect(sheet.getRange('A1:D5').getValues()).toEqual([
      [2, 'Aduan 7', 4, 1],
      [4, 'Aduan 8', 8, 2],
      [6, 'Aduan 9', 12, 1],
      [8, '', '', 2],
      [10, '', '', ''],
    ]);
    expect(() => sheet.getRange('A1:A2').autoFill(sheet.getRange('B1:B4'), DEFAULT_SERIES)).toThrow(
      'destination',
    );
  });

  it('are split into columns by the delimiter given or found', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1:A2').setValues(column('Sari, 12', 'Tono'));
    sheet.getRange('A1:A2').splitTextToColumns();
    sheet.getRange('A3').setValue('a b');
    sheet.getRange('A3').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
    sheet.getRange('A4').setValue('x|y|z');
    sheet.getRange('A4').splitTextToColumns('|');
    expect(sheet.getRange('A1:C4').getValues()).toEqual([
      ['Sari', 12, ''],
      ['Tono', '', ''],
      ['a', 'b', ''],
      ['x', 'y', 'z'],
    ]);
    expect(() => sheet.getRange('A1:B2').splitTextToColumns()).toThrow('single column');
  });

  it('are copied by their values, or by their looks, to a place by its corners', () => {
    const {sheet} = open();
    sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000');
    sheet.getRange('A1').copyValuesToRange(sheet, 3, 3, 1, 2);
    sheet.getRange('A1').copyFormatToRange(sheet, 4, 4, 1, 1);
    expect(sheet.getRange('C1:D2').getValues()).toEqual([
      [2, ''],
      [2, ''],
    ]);
    expect(sheet.getRange('C1:D1').getFormulas()).toEqual([['', '']]);
    expect(sheet.getRange('C1:D1').getBackgrounds()).toEqual([['#ffffff', '#ff0000']]);
  });

  it('change places at random and lose nothing', () => {
    const {sheet} = open();
    const values = column(1, 2, 3, 4, 5, 6, 7, 8);
    sheet.getRange('A1:A8').setValues(values).randomize();
    const shuffled = sheet.getRange('A1:A8').getValues();
    expect(shuffled).not.toEqual(values);
    expect(shuffled.flat().sort()).toEqual(values.flat());
  });
});

describe('formulas in R1C1 notation', () => {
  it.each([
    ['=SUM(R[-2]C:R[-1]C)', '=SUM(B1:B2)', '=SUM(R[-2]C[0]:R[-1]C[0])'],
    ['=R1C1&"R1C1"', '=$A$1&"R1C1"', '=R1C1&"R1C1"'],
    ['=RC[-1]*2', '=A3*2', '=R[0]C[-1]*2'],
    ['=SUM(C1)', '=SUM($A:$A)', '=SUM(C1:C1)'],
  ])('%s in B3 is %s', (given, formula, read) => {
    const {sheet} = open();
    sheet.getRange('B3').setFormulaR1C1(given);
    expect(sheet.getRange('B3').getFormula()).toBe(formula);
    expect(sheet.getRange('B3').getFormulaR1C1()).toBe(read);
  });
});

describe('rows and columns moved', () => {
  it('go before the one now at their destination, formulas and ranges with them', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1:A5').setValues(column('a', 'b', 'c', 'd', 'e'));
    sheet.getRange('B1').setFormula('=A2');
    SpreadsheetApp.getActiveSpreadsheet().setNamedRange('Zeile', sheet.getRange('A4'));
    sheet.moveRows(sheet.getRange('A2:A3'), 5);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['a', 'd', 'b', 'c', 'e']);
    expect(sheet.getRange('B1').getFormula()).toBe('=A3');
    expect(sheet.getNamedRanges().map(one => one.getRange().getA1Notation())).toEqual(['A2']);
    sheet.moveColumns(sheet.getRange('B:B'), 1);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['b', 'a']]);
    sheet.moveRows(sheet.getRange('5:5'), 1);
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual(['e', 'a', 'd', 'b', 'c']);
    expect(() => sheet.moveRows(sheet.getRange('1:1'), 99)).toThrow('out of bounds');
  });
});

describe('groups of rows', () => {
  it('lie within one another, fold, and go', () => {
    const {sheet} = open();
    sheet.getRange('2:6').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    expect([1, 2, 3, 7].map(row => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 0]);
    const inner = sheet.getRowGroup(3, 2)!;
    inner.collapse();
    expect([sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(5)]).toEqual([true, false]);
    expect([inner.isCollapsed(), inner.getControlIndex(), inner.getRange().getRow()]).toEqual([
      true,
      5,
      3,
    ]);
    sheet.expandAllRowGroups();
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
    sheet.getRowGroup(2, 1)!.remove();
    expect([sheet.getRowGroupDepth(2), sheet.getRowGroupDepth(3)]).toEqual([0, 1]);
    expect(sheet.getRowGroup(2, 1)).toBeNull();
  });
});

describe('a filter’s criteria', () => {
  it('hide rows, are read back, and are taken away', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.getRange('A1:A4').setValues(column('Status', 'Baru', 'Selesai', 'Baru'));
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(
      1,
      SpreadsheetApp.newFilterCriteria().whenTextEqualTo('Baru').build(),
    );
    const hidden = () => [2, 3, 4].filter(row => sheet.isRowHiddenByFilter(row));
    expect(hidden()).toEqual([3]);
    const held = sheet.getFilter()!.getColumnFilterCriteria(1)!;
    expect([String(held.getCriteriaType()), held.getCriteriaValues()]).toEqual([
      'TEXT_EQUAL_TO',
      ['Baru'],
    ]);
    filter.setColumnFilterCriteria(
      1,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['Baru']).build(),
    );
    expect(hidden()).toEqual([2, 4]);
    filter.removeColumnFilterCriteria(1);
    expect(hidden()).toEqual([]);
    expect(() => filter.getColumnFilterCriteria(2)).toThrow('outside of the filter range');
  });
});

describe('a tab', () => {
  it('hides its lines, runs from the right, and tells of both', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.setHiddenGridlines(true).setRightToLeft(true);
    expect([sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getMaxRows()]).toEqual([
      true,
      true,
      20,
    ]);
    sheet.setRightToLeft(false);
    expect([sheet.hasHiddenGridlines(), sheet.isRightToLeft()]).toEqual([true, false]);
    sheet.hideRow(sheet.getRange('A2'));
    const book = SpreadsheetApp.getActiveSpreadsheet();
    expect(book.isRowHiddenByUser(2)).toBe(true);
    book.unhideRow(sheet.getRange('A2'));
    expect(book.isRowHiddenByUser(2)).toBe(false);
  });

  it('knows what is selected, of several ranges each', () => {
    const {SpreadsheetApp, sheet} = open();
    sheet.setActiveRangeList(sheet.getRangeList(['A1', 'B2:C3']));
    const told = () =>
      SpreadsheetApp.getSelection()
        .getActiveRangeList()!
        .getRanges()
        .map(one => one.getA1Notation());
    expect(told()).toEqual(['A1', 'B2:C3']);
    expect(SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B2:C3');
    SpreadsheetApp.setCurrentCell(sheet.getRange('D4'));
    expect(told()).toEqual(['D4']);
  });
});
