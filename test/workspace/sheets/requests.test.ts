import {execution} from './script';
import {OFFICER, oneSheet, OWNER} from './world';

const rows = (startRowIndex: number, endRowIndex: number) => ({startRowIndex, endRowIndex});

describe('requests that move cells', () => {
  it('inserts and deletes lines; ranges, merges and formulas follow', () => {
    const {batch, sheets, id, type, read} = oneSheet();
    type('A1', [
      ['=B3', ''],
      ['', ''],
      ['', 5],
    ]);
    batch(
      {addNamedRange: {namedRange: {name: 'lima', range: {...rows(2, 4), endColumnIndex: 2}}}},
      {addProtectedRange: {protectedRange: {range: rows(2, 3)}}},
      {mergeCells: {range: {...rows(4, 6), startColumnIndex: 0, endColumnIndex: 2}}},
    );
    const range = {dimension: 'ROWS', startIndex: 1, endIndex: 3};
    batch({insertDimension: {range}});
    expect(read('A1', 'FORMULA')).toEqual([['=B5']]);
    expect(read('A1')).toEqual([[5]]);
    const [sheet] = sheets.get(id).sheets;
    expect(sheet!.rowCount).toBe(22);
    expect(sheets.get(id).namedRanges[0]!.range).toMatchObject(rows(4, 6));
    expect(sheet!.protectedRanges[0]!.range).toEqual(rows(4, 5));
    expect(sheet!.merges[0]).toMatchObject(rows(6, 8));
    batch({deleteDimension: {range: {...range, endIndex: 5}}});
    expect(read('A1', 'FORMULA')).toEqual([['=#REF!']]);
    expect(sheets.get(id).namedRanges[0]!.range).toMatchObject(rows(1, 2));
    expect(sheets.get(id).sheets[0]!.protectedRanges).toEqual([]);
  });

  it('gives new rows the look of their neighbour', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [['2026-03-17'], [5]]);
    const range = {dimension: 'ROWS', startIndex: 1, endIndex: 2};
    batch({insertDimension: {range, inheritFromBefore: true}}, {insertDimension: {range}});
    type('A2', [['1'], ['1']]);
    expect(read('A2:A3', 'FORMATTED_VALUE')).toEqual([['1899-12-31'], ['1899-12-31']]);
  });

  it.each([
    [{startIndex: 0, endIndex: 20}, "You can't delete all the rows on the sheet."],
    [{startIndex: 1, endIndex: 20}, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      {startIndex: 20, endIndex: 21},
      "Cannot delete a row that doesn't exist. Tried to delete row index 20 but there are only 20 rows.",
    ],
  ])('does not delete rows %o', (lines, message) => {
    const {batch} = oneSheet();
    const properties = {gridProperties: {frozenRowCount: 1}};
    batch({updateSheetProperties: {properties, fields: 'gridProperties.frozenRowCount'}});
    const deleteDimension = {range: {dimension: 'ROWS', ...lines}};
    expect(() => batch({deleteDimension})).toThrow(message);
  });

  it('inserts past the last row only with the look of the row before', () => {
    const {batch} = oneSheet();
    const range = {dimension: 'ROWS', startIndex: 20, endIndex: 22};
    expect(() => batch({insertDimension: {range}})).toThrow(
      'range.startIndex must be less than the grid size (20) if inheritFromBefore is false.',
    );
    expect(() => batch({insertDimension: {range, inheritFromBefore: true}})).not.toThrow();
  });

  it('cuts a block out and lets what is below move up', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    batch({
      deleteRange: {
        range: {...rows(0, 1), startColumnIndex: 0, endColumnIndex: 1},
        shiftDimension: 'ROWS',
      },
    });
    expect(read('A1:B3')).toEqual([
      ['b', 1],
      ['c', 2],
      ['', 3],
    ]);
  });

  it('fills a destination with copies of the source', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [['x', '=A1']]);
    batch({
      copyPaste: {
        source: {...rows(0, 1), startColumnIndex: 0, endColumnIndex: 2},
        destination: {...rows(1, 3), startColumnIndex: 0, endColumnIndex: 2},
      },
    });
    expect(read('A3:B3', 'FORMULA')).toEqual([['x', '=A3']]);
  });
});

describe('requests on cells', () => {
  it('changes only the named fields of a look', () => {
    const {batch, sheets, id} = oneSheet();
    const write = (fields: string, cell: object) =>
      batch({repeatCell: {range: {...rows(0, 1), endColumnIndex: 1}, cell, fields}});
    write('userEnteredFormat', {
      userEnteredFormat: {textFormat: {bold: true, italic: true}, wrapStrategy: 'WRAP'},
    });
    write('userEnteredFormat(backgroundColorStyle,textFormat.italic)', {
      userEnteredFormat: {backgroundColorStyle: {rgbColor: {red: 1}}},
    });
    expect(sheets.get(id).formats.at(-1)).toEqual({
      textFormat: {bold: true},
      wrapStrategy: 'WRAP',
      backgroundColor: {red: 1},
    });
    const fields = 'sheets.data.rowData.values(userEnteredFormat.backgroundColorStyle,note)';
    expect(sheets.getSpreadsheet(OWNER, id, {fields, ranges: ['A1']})).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {values: [{userEnteredFormat: {backgroundColorStyle: {rgbColor: {red: 1}}}}]},
              ],
            },
          ],
        },
      ],
    });
  });

  it('answers cells as the API does', () => {
    const {sheets, id, type} = oneSheet();
    type('A1', [['=1+1', '2026-03-17', 'x', 'true']]);
    const answer = sheets.getSpreadsheet(OWNER, id, {ranges: ['A1:D1'], includeGridData: true}) as {
      sheets: {data: {rowData: {values: object[]}[]}[]}[];
    };
    const numberFormat = {type: 'DATE', pattern: 'yyyy-mm-dd'};
    expect(answer.sheets[0]!.data[0]!.rowData).toEqual([
      {
        values: [
          {
            userEnteredValue: {formulaValue: '=1+1'},
            effectiveValue: {numberValue: 2},
            formattedValue: '2',
          },
          {
            userEnteredValue: {numberValue: 46098},
            effectiveValue: {numberValue: 46098},
            formattedValue: '2026-03-17',
            userEnteredFormat: {numberFormat},
            effectiveFormat: {numberFormat},
          },
          {
            userEnteredValue: {stringValue: 'x'},
            effectiveValue: {stringValue: 'x'},
            formattedValue: 'x',
          },
          {
            userEnteredValue: {boolValue: true},
            effectiveValue: {boolValue: true},
            formattedValue: 'TRUE',
          },
        ],
      },
    ]);
  });

  it('appends cells below the last row with content and grows the grid', () => {
    const {batch, type, read, sheets, id} = oneSheet(2, 6);
    type('B2', 'x');
    const row = {values: [{userEnteredValue: {stringValue: '=y'}}]};
    batch({appendCells: {sheetId: 0, rows: [row, row], fields: 'userEnteredValue'}});
    expect(read('A1:B4')).toEqual([[], ['', 'x'], ['=y'], ['=y']]);
    expect(sheets.get(id).sheets[0]!.rowCount).toBe(4);
  });

  it('keeps only the first cell of a merge', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = {...rows(0, 2), startColumnIndex: 0, endColumnIndex: 2};
    batch({mergeCells: {range, mergeType: 'MERGE_ROWS'}});
    expect(read('A1:B2')).toEqual([['a'], ['c']]);
  });

  it('replaces text and tells how much', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [['jalan jalan', 'JALAN', '="jalan"', 5]]);
    const {replies} = batch({findReplace: {find: 'jalan', replacement: '7', sheetId: 0}});
    expect(replies).toEqual([
      {findReplace: {valuesChanged: 2, occurrencesChanged: 3, rowsChanged: 1, sheetsChanged: 1}},
    ]);
    expect(read('A1:D1')).toEqual([['7 7', 7, 'jalan', 5]]);
  });

  it('refuses a field that cells do not have', () => {
    const {batch} = oneSheet();
    expect(() => batch({repeatCell: {range: {}, fields: 'value'}})).toThrow('Invalid field: value');
  });
});

describe('requests on sheets', () => {
  it('adds one with what is asked and answers all of it', () => {
    const {batch} = oneSheet();
    const {replies} = batch({
      addSheet: {
        properties: {
          sheetId: 5,
          title: 'Jurnal',
          index: 0,
          gridProperties: {rowCount: 3, frozenRowCount: 1},
        },
      },
    });
    expect(replies).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: 5,
            title: 'Jurnal',
            index: 0,
            sheetType: 'GRID',
            gridProperties: {rowCount: 3, columnCount: 26, frozenRowCount: 1},
          },
        },
      },
    ]);
    expect(() => batch({addSheet: {properties: {sheetId: 5}}})).toThrow(
      'Invalid requests[0].addSheet: Sheet with id 5 already exists.',
    );
  });

  it('loses what lies outside when it gets smaller', () => {
    const {batch, type, read} = oneSheet();
    type('A1', [['a', 'b', 'c']]);
    const gridProperties = {columnCount: 2};
    batch({
      updateSheetProperties: {
        properties: {sheetId: 0, gridProperties},
        fields: 'gridProperties.columnCount',
      },
    });
    expect(read('Data')).toEqual([['a', 'b']]);
    expect(() => read('C1')).toThrow('exceeds grid limits. Max rows: 20, max columns: 2');
  });

  it('never hides the last one that shows', () => {
    const {batch} = oneSheet();
    const properties = {sheetId: 0, hidden: true};
    expect(() => batch({updateSheetProperties: {properties, fields: 'hidden'}})).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('copies one to another spreadsheet with its looks', () => {
    const {sheets, id, type, world} = oneSheet();
    type('A1', '2026-03-17');
    const other = sheets.create({title: 'Lain', owner: OWNER}).spreadsheetId;
    const copyTo = sheets.operations['Sheets.Spreadsheets.Sheets.copyTo']!;
    const caller = {user: OWNER, activeUser: OWNER};
    const copy = copyTo(world, caller, ...([{destinationSpreadsheetId: other}, id, 0] as never[]));
    expect(copy).toMatchObject({title: 'Copy of Data', index: 1});
    expect(sheets.valuesGet(OWNER, other, "'Copy of Data'!A1").values).toEqual([['2026-03-17']]);
  });

  it('takes its title from the file in Drive, and renames the file', () => {
    const {batch, drive, sheets, id} = oneSheet();
    drive.find(id)!.name = 'Nama Lain';
    expect(sheets.get(id).title).toBe('Nama Lain');
    batch({updateSpreadsheetProperties: {properties: {title: 'Buku'}, fields: 'title'}});
    expect(drive.find(id)!.name).toBe('Buku');
  });
});

describe('protected ranges', () => {
  function guarded() {
    const world = oneSheet();
    world.share(world.id, OFFICER, 'writer');
    world.batch({
      addProtectedRange: {
        protectedRange: {protectedRangeId: 9, range: {sheetId: 0}, editors: {users: []}},
      },
    });
    const theirs = (...requests: Record<string, object>[]) =>
      world.sheets.batchUpdate(OFFICER, world.id, {requests});
    return {...world, theirs};
  }

  it.each<[string, Record<string, object>]>([
    ['writing', {updateCells: {start: {}, rows: [{values: [{}]}], fields: 'note'}}],
    ['renaming the sheet', {updateSheetProperties: {properties: {title: 'x'}, fields: 'title'}}],
    ['deleting rows', {deleteDimension: {range: {dimension: 'ROWS', startIndex: 1, endIndex: 2}}}],
    ['sorting', {sortRange: {range: rows(0, 3), sortSpecs: []}}],
    ['lifting the protection', {deleteProtectedRange: {protectedRangeId: 9}}],
    [
      'joining the editors',
      {updateProtectedRange: {protectedRange: {protectedRangeId: 9}, fields: 'editors'}},
    ],
  ])('keep others from %s', (_what, request) => {
    const {theirs} = guarded();
    expect(() => theirs(request)).toThrow(
      /^Invalid requests\[0\]\.\w+: You are trying to edit a protected cell or object\./,
    );
  });

  it('count against the person whose script runs, not against the file owner', () => {
    const world = guarded();
    const {Sheets} = execution(world, OFFICER);
    const requests = [{updateCells: {start: {}, rows: [{values: [{}]}], fields: 'note'}}];
    expect(() => Sheets.Spreadsheets!.batchUpdate({requests}, world.id)).toThrow('protected cell');
    expect(() => world.batch(...requests)).not.toThrow();
  });

  it('tell their editors only to those who may edit them', () => {
    const {sheets, id} = guarded();
    const fields = 'sheets.protectedRanges(editors,requestingUserCanEdit)';
    const seen = (user: string) => sheets.getSpreadsheet(user, id, {fields});
    expect(seen(OFFICER)).toEqual({sheets: [{protectedRanges: [{}]}]});
    expect(seen(OWNER)).toEqual({
      sheets: [{protectedRanges: [{editors: {users: [OWNER]}, requestingUserCanEdit: true}]}],
    });
  });
});
