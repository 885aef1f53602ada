import fc from 'fast-check';
import {oneSheet, OWNER} from './world';
import {copySheetsState} from '../../../workspace/services/sheets/copy';

const text = (stringValue: string) => ({userEnteredValue: {stringValue}});

describe('spreadsheets.batchUpdate', () => {
  it('writes cells where the start says and reads them back', () => {
    const {batch, read} = oneSheet();
    batch({
      updateCells: {
        start: {sheetId: 0, rowIndex: 1, columnIndex: 1},
        rows: [{values: [text('=1+1'), {userEnteredValue: {numberValue: 7}}]}],
        fields: 'userEnteredValue',
      },
    });
    expect(read('Data')).toEqual([[], ['', '=1+1', 7]]);
  });

  it('clears what the rows leave out of a range', () => {
    const {batch, read, type} = oneSheet();
    type('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    batch({
      updateCells: {
        range: {
          sheetId: 0,
          startRowIndex: 0,
          endRowIndex: 2,
          startColumnIndex: 0,
          endColumnIndex: 2,
        },
        rows: [{values: [text('x')]}],
        fields: 'userEnteredValue',
      },
    });
    expect(read('Data')).toEqual([['x']]);
  });

  const named = (namedRangeId: string, name: string) => ({
    addNamedRange: {namedRange: {namedRangeId, name, range: {sheetId: 0, endRowIndex: 1}}},
  });

  it('swaps a fence: the id it read goes, the next comes', () => {
    const {batch, sheets, id} = oneSheet();
    batch(named('c1', 'commit_1'));
    batch({deleteNamedRange: {namedRangeId: 'c1'}}, named('c2', 'commit_2'));
    expect(sheets.getSpreadsheet(OWNER, id, {fields: 'namedRanges.namedRangeId'})).toEqual({
      namedRanges: [{namedRangeId: 'c2'}],
    });
  });

  it.each<[string, Record<string, object>[], string]>([
    [
      'a named range id that exists',
      [named('c1', 'other')],
      'Invalid requests[0].addNamedRange: A named range with id c1 already exists.',
    ],
    [
      'a named range name that exists',
      [named('c9', 'commit_1')],
      'Invalid requests[0].addNamedRange: Cannot add named range with name commit_1, a named range with that name already exists.',
    ],
    [
      'a named range id that is gone',
      [{deleteNamedRange: {namedRangeId: 'c0'}}],
      'Invalid requests[0].deleteNamedRange: No named range with id: c0',
    ],
    [
      'a second request',
      [named('c2', 'two'), {deleteProtectedRange: {protectedRangeId: 5}}],
      'Invalid requests[1].deleteProtectedRange: No protected range with id: 5',
    ],
    [
      'a sheet that does not exist',
      [{updateCells: {start: {sheetId: 9}, fields: '*'}}],
      'Invalid requests[0].updateCells: No grid with id: 9',
    ],
    [
      'a sheet title that exists',
      [{addSheet: {properties: {title: 'data'}}}],
      'Invalid requests[0].addSheet: A sheet with the name "data" already exists. Please enter another name.',
    ],
    [
      'the last sheet',
      [{deleteSheet: {sheetId: 0}}],
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    ],
    [
      'a cell past the last row',
      [{updateCells: {start: {rowIndex: 20}, rows: [{values: [text('x')]}], fields: '*'}}],
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[20] is after last row in grid[19]',
    ],
    [
      'rows past the last row',
      [{updateCells: {start: {rowIndex: 19}, rows: [{}, {}], fields: '*'}}],
      'Invalid requests[0].updateCells: Attempting to write row: 20, beyond the last requested row of: 19',
    ],
    [
      'columns past the last',
      [
        {
          updateCells: {
            start: {columnIndex: 5},
            rows: [{values: [text('x'), text('y')]}],
            fields: '*',
          },
        },
      ],
      'Invalid requests[0].updateCells: Attempting to write column: 6, beyond the last requested column of: 5',
    ],
    [
      'a range past the grid',
      [
        {
          repeatCell: {
            range: {startRowIndex: 20, startColumnIndex: 0, endColumnIndex: 2},
            fields: 'note',
          },
        },
      ],
      'Invalid requests[0].repeatCell: Range (Data!A21:B) exceeds grid limits. Max rows: 20, max columns: 6',
    ],
    [
      'no fields',
      [{repeatCell: {range: {}}}],
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a text longer than a cell holds',
      [{updateCells: {start: {}, rows: [{values: [text('x'.repeat(50_001))]}], fields: '*'}}],
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'more cells than a spreadsheet holds',
      [{appendDimension: {dimension: 'ROWS', length: 2_000_000}}],
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'an unknown request',
      [{writeCells: {}}],
      'Invalid JSON payload received. Unknown name "writeCells" at \'requests[0]\': Cannot find field.',
    ],
    ['nothing asked', [], 'Must specify at least one request.'],
  ])('refuses %s in the words of Google', (_what, requests, message) => {
    const {batch} = oneSheet();
    batch(named('c1', 'commit_1'));
    expect(() => batch(...requests)).toThrow(message);
  });

  const cell = fc.record({rowIndex: fc.nat(19), columnIndex: fc.nat(5)});
  const request = fc.oneof(
    cell.map(start => ({
      updateCells: {
        start: {sheetId: 0, ...start},
        rows: [{values: [text('x')]}],
        fields: 'userEnteredValue',
      },
    })),
    cell.map(({rowIndex}) => ({
      repeatCell: {
        range: {startRowIndex: rowIndex, endRowIndex: rowIndex + 2},
        cell: {userEnteredFormat: {textFormat: {bold: true}}, note: 'n'},
        fields: 'userEnteredFormat.textFormat.bold,note',
      },
    })),
    cell.map(({rowIndex}) => ({
      insertDimension: {range: {dimension: 'ROWS', startIndex: rowIndex, endIndex: rowIndex + 2}},
    })),
    cell.map(({columnIndex}) => ({
      deleteDimension: {
        range: {dimension: 'COLUMNS', startIndex: columnIndex % 2, endIndex: (columnIndex % 2) + 1},
      },
    })),
    fc.constant({
      sortRange: {
        range: {startRowIndex: 0},
        sortSpecs: [{dimensionIndex: 0, sortOrder: 'DESCENDING'}],
      },
    }),
    fc.constant({addProtectedRange: {protectedRange: {range: {startRowIndex: 0, endRowIndex: 3}}}}),
    fc.constant({
      mergeCells: {
        range: {startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2},
      },
    }),
    fc.constant({
      updateSheetProperties: {
        properties: {title: 'Lain', gridProperties: {frozenRowCount: 1}},
        fields: 'title,gridProperties.frozenRowCount',
      },
    }),
    fc.constant({addSheet: {}}),
    fc.constant({findReplace: {find: 'a', replacement: 'b', allSheets: true}}),
    fc.constant({updateSpreadsheetProperties: {properties: {title: 'Baru'}, fields: 'title'}}),
  );
  // Columns go one by one in the requests above; five are left to lose.
  const requests = fc.array(request, {maxLength: 4});

  it('does all or nothing: a refused request anywhere leaves no trace', () => {
    fc.assert(
      fc.property(requests, requests, (before, after) => {
        const {batch, state, drive, type, id} = oneSheet(20, 26);
        type('A1', [
          ['a', '=B1', 3],
          ['b', 'c', '=SUM(A1:A2)'],
        ]);
        batch(named('c1', 'commit_1'));
        const kept = structuredClone(state.spreadsheets);
        const name = drive.find(id)!.name;
        expect(() => batch(...before, named('c1', 'again'), ...after)).toThrow(
          `requests[${before.length}]`,
        );
        expect(state.spreadsheets).toEqual(kept);
        expect(drive.find(id)!.name).toBe(name);
      }),
    );
  });

  it('is the same after saving and loading', () => {
    fc.assert(
      fc.property(requests, requests, (first, second) => {
        const {batch, state} = oneSheet(20, 26);
        if (first.length > 0) batch(...first);
        const saved = JSON.stringify(state);
        expect(JSON.parse(saved)).toEqual(state);
        Object.assign(state, JSON.parse(saved));
        if (second.length > 0) batch(...second);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it('leaves a copy of the world as it was, though rows are shared', () => {
    fc.assert(
      fc.property(requests, requests, (first, second) => {
        const {batch, state} = oneSheet(20, 26);
        if (first.length > 0) batch(...first);
        const copy = copySheetsState(state);
        const kept = structuredClone(copy);
        expect(copy).toEqual(state);
        if (second.length > 0) batch(...second);
        expect(copy).toEqual(kept);
      }),
    );
  });
});
