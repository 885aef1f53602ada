import {OFFICER, oneSheet, OWNER} from './world';

describe('a person at a spreadsheet', () => {
  it('types into cells, and the edit is told with its old and new value', () => {
    const {sheets, id, events, read, type} = oneSheet();
    type('Data!B2', '12');
    type('B2', 'dua belas');
    type('B2', '');
    expect(read('Data')).toEqual([]);
    const edit = {
      type: 'spreadsheetEdited',
      spreadsheetId: id,
      sheetId: 0,
      range: 'B2',
      user: OWNER,
    };
    expect(events).toEqual([
      {...edit, value: '12'},
      {...edit, value: 'dua belas', oldValue: '12'},
      {...edit, oldValue: 'dua belas'},
    ]);
    expect(sheets.get(id).sheets).toHaveLength(1);
  });

  it('pastes a block; no values are told then', () => {
    const {events, type, read} = oneSheet();
    type('B2', [
      ['a', '2'],
      ['=C2*2', 'true'],
    ]);
    expect(read('B2:C3')).toEqual([
      ['a', 2],
      [4, true],
    ]);
    expect(events).toEqual([expect.objectContaining({range: 'B2:C3'})]);
    expect(events[0]).not.toHaveProperty('value');
  });

  it('may not type where a protection keeps others out, and nothing is told', () => {
    const {sheets, id, batch, share, events} = oneSheet();
    share(id, OFFICER, 'writer');
    const range = {startRowIndex: 0, endRowIndex: 5};
    const unprotectedRanges = [{startColumnIndex: 2, endColumnIndex: 3}];
    batch({addProtectedRange: {protectedRange: {range, unprotectedRanges, editors: {users: []}}}});
    expect(() => sheets.edit(OFFICER, id, 'B5', 'x')).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() => sheets.edit(OFFICER, id, 'C5:D5', [['x', 'y']])).toThrow('protected');
    expect(events).toEqual([]);
    sheets.edit(OFFICER, id, 'C5', 'x');
    sheets.edit(OFFICER, id, 'B6', 'x');
    sheets.edit(OWNER, id, 'B5', 'x');
    expect(events).toHaveLength(3);
    // Lines that hold protected cells cannot be deleted either.
    const lines = {sheetId: 0, dimension: 'ROWS' as const, start: 4, count: 1};
    expect(() => sheets.deleteLines(OFFICER, id, lines)).toThrow('protected');
  });

  it('is only warned by a protection that is a warning', () => {
    const {sheets, id, batch, share, read} = oneSheet();
    share(id, OFFICER, 'writer');
    batch({addProtectedRange: {protectedRange: {range: {}, warningOnly: true}}});
    sheets.edit(OFFICER, id, 'A1', 'x');
    expect(read('A1')).toEqual([['x']]);
  });

  it('sorts a range, with empty cells last either way', () => {
    const {sheets, id, type, read} = oneSheet();
    type('A1', [
      ['b', 1],
      ['', 2],
      ['A', 3],
      [10, 4],
      ['a', 5],
    ]);
    sheets.sort(OWNER, id, 'A1:B5', 'A');
    expect(read('A1:B5')).toEqual([
      [10, 4],
      ['A', 3],
      ['a', 5],
      ['b', 1],
      ['', 2],
    ]);
    sheets.sort(OWNER, id, 'A1:B5', 'A', true);
    expect(read('A1:A5')).toEqual([['b'], ['A'], ['a'], [10]]);
  });

  it('filters: hidden rows stay in the sheet', () => {
    const {sheets, id, type, read} = oneSheet();
    type('A1', [['Status'], ['baru'], ['selesai'], ['baru']]);
    sheets.filter(OWNER, id, 'Data!A1:B10', {A: ['selesai']});
    const answer = sheets.getSpreadsheet(OWNER, id, {
      fields: 'sheets.data.rowMetadata.hiddenByFilter',
    }) as {
      sheets: {data: {rowMetadata: object[]}[]}[];
    };
    const rows = answer.sheets[0]!.data[0]!.rowMetadata;
    expect(rows.flatMap((row, at) => ('hiddenByFilter' in row ? at : []))).toEqual([2]);
    expect(read('A1:A4')).toHaveLength(4);
  });

  it('gets a tab as CSV, quoted where needed', () => {
    const {sheets, id, type} = oneSheet();
    type('A1', [
      ['No', 'Isi'],
      [1, 'jalan, "rusak"'],
    ]);
    type('B3', [['baris\nbaru']]);
    expect(sheets.csv(id, 0)).toBe('No,Isi\r\n1,"jalan, ""rusak"""\r\n,"baris\nbaru"\r\n');
  });
});
