import fs from 'node:fs';
import path from 'node:path';
import {createWorld} from '../../../workspace/world';
import {execution} from './script';
import {OFFICER, oneSheet, OWNER, TUESDAY} from './world';

function open() {
  const world = oneSheet();
  const script = execution(world);
  const sheet = script.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data')!;
  return {...world, ...script, sheet};
}

describe('SpreadsheetApp', () => {
  it('opens the bound file with one request and tells of it without another', () => {
    const {SpreadsheetApp, sheet, counted} = open();
    const book = SpreadsheetApp.getActive();
    expect([
      book.getName(),
      book.getSheets().length,
      sheet.getMaxRows(),
      sheet.getSheetId(),
    ]).toEqual(['Buku Kerja', 1, 20, 0]);
    expect(sheet.getRange('B2:C').getA1Notation()).toBe('B2:C20');
    expect(counted()).toEqual(['SpreadsheetApp.getActiveSpreadsheet']);
  });

  it('bundles writes until something is read', () => {
    const {sheet, counted} = open();
    counted();
    for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row).setFontWeight('bold');
    expect(counted()).toEqual([]);
    expect(sheet.getRange('A1:A5').getValues()).toEqual([[1], [2], [3], [4], [5]]);
    expect(counted()).toEqual(['SpreadsheetApp.flush', 'Range.getValues']);
  });

  it('sends what is pending at flush and at the end', () => {
    const {SpreadsheetApp, sheet, read, finish} = open();
    sheet.getRange('A1').setValue('a');
    expect(read('A1')).toEqual([]);
    SpreadsheetApp.flush();
    expect(read('A1')).toEqual([['a']]);
    sheet.getRange('A1').setValue('b');
    finish();
    expect(read('A1')).toEqual([['b']]);
  });

  it('reads texts as typed, and dates both ways', () => {
    const {sheet} = open();
    const at = new Date(TUESDAY);
    sheet.getRange('A1:F1').setValues([['=1+2', '007', at, true, null, 'teks']]);
    const [row] = sheet.getRange('A1:F1').getValues() as unknown[][];
    expect([row![0], row![1], row![3], row![4], row![5]]).toEqual([3, 7, true, '', 'teks']);
    expect((row![2] as Date).getTime()).toBe(TUESDAY);
    expect(sheet.getRange('C1').getDisplayValue()).toBe('3/17/2026 10:00:00');
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=1+2', '']]);
  });

  it('appends rows below the last one with content and grows the sheet', () => {
    const {sheet, counted} = open();
    sheet.getRange('B20').setValue('x');
    sheet.appendRow(['a', '+62 810', new Date(TUESDAY)]);
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows()]).toEqual([21, 3, 21]);
    expect(sheet.getRange(21, 2).getValue()).toBe('#ERROR!');
    expect(counted().filter(name => name === 'Sheet.appendRow')).toHaveLength(1);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void, string]>([
    [
      'a row past the last',
      sheet => sheet.getRange(21, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['row 0', sheet => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    [
      'no rows',
      sheet => sheet.getRange(1, 1, 0),
      'The number of rows in the range must be at least 1.',
    ],
    ['a text that is no range', sheet => sheet.getRange('x!'), 'Range not found'],
    [
      'too few rows of values',
      sheet => sheet.getRange('A1:A2').setValues([['a']]),
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'too many columns of values',
      sheet => sheet.getRange('A1').setValues([['a', 'b']]),
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    ['a row that is not there', sheet => sheet.deleteRow(21), 'Those rows are out of bounds.'],
    ['a member nobody wrote', sheet => sheet.getSlicers(), 'not emulated: Sheet.getSlicers'],
  ])('refuses %s', (_what, act, message) => {
    const {sheet} = open();
    expect(() => act(sheet)).toThrow(message);
  });

  it('does not make up the value of a formula it cannot work out', () => {
    const {sheet} = open();
    sheet.getRange('A1').setFormula('=VLOOKUP(1,B:C,2)');
    expect(sheet.getRange('A1').getFormula()).toBe('=VLOOKUP(1,B:C,2)');
    expect(() => sheet.getRange('A1').getValue() as unknown).toThrow(
      'not emulated: formula =VLOOKUP(1,B:C,2)',
    );
  });

  it('keeps looks and gives them back', () => {
    const {sheet} = open();
    sheet
      .getRange('A1:B1')
      .setBackground('#cfe2f3')
      .setFontColor('red')
      .setHorizontalAlignment('center')
      .setNumberFormat('0.00')
      .setWrap(true);
    sheet
      .getRange('A1:B1')
      .setFontWeights([['bold', 'normal']])
      .setBorder(true, null, true, null, null, null);
    const cell = sheet.getRange('A1');
    cell.setValue(2);
    expect([
      cell.getBackground(),
      cell.getFontColor(),
      cell.getFontWeight(),
      cell.getHorizontalAlignment(),
      cell.getDisplayValue(),
      cell.getWrap(),
    ]).toEqual(['#cfe2f3', '#ff0000', 'bold', 'center', '2.00', true]);
    expect(sheet.getRange('B1').clearFormat().getBackground()).toBe('#ffffff');
  });

  it('inserts, deletes and sorts lines; formulas follow', () => {
    const {sheet} = open();
    sheet.getRange('A1:B4').setValues([
      ['Nama', 'Jumlah'],
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ]);
    sheet.getRange('C1').setFormula('=SUM(B2:B4)');
    sheet.setFrozenRows(1);
    sheet.sort(1);
    sheet.insertRowBefore(2).insertColumnAfter(1);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([
      ['Nama', '', 'Jumlah', '6'],
      ['', '', '', ''],
      ['a', '', '1', ''],
      ['b', '', '2', ''],
      ['c', '', '3', ''],
    ]);
    expect(sheet.getRange('D1').getFormula()).toBe('=SUM(C3:C5)');
    sheet.deleteRows(2, 2);
    expect(sheet.getRange('D1').getValue()).toBe(5);
    expect(sheet.getFrozenRows()).toBe(1);
  });

  it('adds, copies, renames and deletes tabs', () => {
    const {SpreadsheetApp} = open();
    const book = SpreadsheetApp.getActive();
    const added = book.insertSheet('Rekap');
    added.getRange('A1').setValue('x');
    expect(book.getActiveSheet().getName()).toBe('Rekap');
    book.insertSheet('Salinan', 0, {template: added});
    expect(book.getSheets().map(sheet => sheet.getName())).toEqual(['Salinan', 'Data', 'Rekap']);
    expect(book.getRange('Salinan!A1').getValue()).toBe('x');
    expect(() => book.insertSheet('Data')).toThrow(
      'A sheet with the name "Data" already exists. Please enter another name.',
    );
    book.deleteSheet(added);
    book.getSheetByName('Salinan')!.setName('Lain');
    book.rename('Buku Lain');
    expect([book.getNumSheets(), book.getSheetByName('Rekap'), book.getName()]).toEqual([
      2,
      null,
      'Buku Lain',
    ]);
  });

  it('protects a range from all but those it names', () => {
    const world = oneSheet();
    world.share(world.id, OFFICER, 'writer');
    const {SpreadsheetApp} = execution(world);
    const protection = SpreadsheetApp.getActive()
      .getRange('Data!A1:A5')
      .protect()
      .setDescription('nomor');
    // Until persons are named, whoever edits the file edits the range.
    world.sheets.edit(OFFICER, world.id, 'A1', 'x');
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map(user => user.getEmail())).toEqual([OWNER]);
    const theirs = execution(world, OFFICER).SpreadsheetApp.getActive();
    const range = theirs.getRange('Data!A1:B1');
    expect(range.canEdit()).toBe(false);
    range.setValues([['a', 'b']]);
    expect(() => range.getValues()).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(theirs.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toHaveLength(1);
  });

  it('refuses what a strict rule forbids', () => {
    const {SpreadsheetApp, sheet} = open();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['Ya', 'Tidak'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B2').setDataValidation(rule);
    expect(sheet.getRange('B2').getDataValidation()!.getCriteriaType()).toBe(
      SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
    );
    sheet.getRange('B2').setValue('Mungkin');
    expect(() => SpreadsheetApp.flush()).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });

  it('finds and replaces', () => {
    const {sheet, SpreadsheetApp} = open();
    sheet.getRange('A1:A3').setValues([['jalan rusak'], ['Jalan'], ['lampu']]);
    const finder = SpreadsheetApp.getActive().createTextFinder('jalan');
    expect(finder.findAll().map(range => range.getA1Notation())).toEqual(['A1', 'A2']);
    expect(finder.matchEntireCell(true).findNext()!.getA1Notation()).toBe('A2');
    expect(sheet.createTextFinder('jalan').replaceAllWith('jl. $1')).toBe(2);
    expect(sheet.getRange('A1').getValue()).toBe('jl. $1 rusak');
  });

  it('copies cells with formulas that follow, or values alone', () => {
    const {sheet} = open();
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2'));
    sheet.getRange('B1').copyTo(sheet.getRange('C1'), {contentsOnly: true});
    expect(sheet.getRange('A2:B2').getFormulas()).toEqual([['', '=A2*2']]);
    expect(sheet.getRange('C1').getFormula() + sheet.getRange('C1').getValue()).toBe('4');
  });

  it('names ranges', () => {
    const {SpreadsheetApp, sheet} = open();
    const book = SpreadsheetApp.getActive();
    book.setNamedRange('nomor', sheet.getRange('B2:B3'));
    sheet.insertRowBefore(1);
    expect(book.getRangeByName('nomor')!.getA1Notation()).toBe('B3:B4');
    book.removeNamedRange('nomor');
    expect(book.getRangeByName('nomor')).toBeNull();
  });

  it('opens by id or address, and says what Google says where it may not', () => {
    const {SpreadsheetApp, sheets, id} = open();
    const other = sheets.create({title: 'Pribadi', owner: OFFICER}).spreadsheetId;
    expect(
      SpreadsheetApp.openByUrl(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`).getId(),
    ).toBe(id);
    expect(() => SpreadsheetApp.openById(other)).toThrow(
      'You do not have permission to access the requested document.',
    );
    expect(() => SpreadsheetApp.openById('x')).toThrow(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
    expect(SpreadsheetApp.create('Baru', 10, 3).getSheets()[0]!.getMaxColumns()).toBe(3);
  });

  it('has a served operation behind every member that crosses the bridge', () => {
    // Of the whole world: a toast is the business of the user interface.
    const {operations} = createWorld();
    const folder = path.join(__dirname, '../../../workspace/services/sheets/apps-script');
    const sources = fs
      .readdirSync(folder)
      .map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
    const asked = sources.flatMap(source =>
      [
        ...source.matchAll(
          /'((?:Spreadsheet|SpreadsheetApp|Sheet|Range|Protection|TextFinder)\.[a-z]\w+)'/g,
        ),
      ].map(found => found[1]!),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(name => !(name in operations))).toEqual([]);
  });
});

describe('the advanced service Sheets', () => {
  it('hands requests over as they are and words errors as Apps Script does', () => {
    const {Sheets, id, counted} = open();
    counted();
    const requests = [
      {
        updateCells: {
          start: {sheetId: 0, rowIndex: 0, columnIndex: 0},
          rows: [{values: [{userEnteredValue: {stringValue: '=x'}}]}],
          fields: 'userEnteredValue',
        },
      },
    ];
    Sheets.Spreadsheets!.batchUpdate({requests}, id);
    expect(
      Sheets.Spreadsheets!.Values!.batchGet(id, {ranges: ['Data!A1:B2']}).valueRanges![0]!.values,
    ).toEqual([['=x']]);
    expect(counted()).toEqual([
      'Sheets.Spreadsheets.batchUpdate',
      'Sheets.Spreadsheets.Values.batchGet',
    ]);
    expect(() =>
      Sheets.Spreadsheets!.batchUpdate({requests: [{deleteNamedRange: {namedRangeId: 'n'}}]}, id),
    ).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message:
          'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteNamedRange: No named range with id: n',
      }),
    );
  });

  it('answers only the fields asked for', () => {
    const {Sheets, id} = open();
    expect(Sheets.Spreadsheets!.get(id, {fields: 'sheets.properties(sheetId,title)'})).toEqual({
      sheets: [{properties: {sheetId: 0, title: 'Data'}}],
    });
    const made = Sheets.Spreadsheets!.create({
      properties: {title: 'Jilid 2027', timeZone: 'Asia/Makassar'},
    }) as {properties: object; sheets: object[]};
    expect(made.properties).toEqual({
      title: 'Jilid 2027',
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Asia/Makassar',
    });
    expect(made.sheets).toHaveLength(1);
  });
});
