import {oneSheet, OFFICER, OWNER} from './world';

describe('spreadsheets.values reads', () => {
  it.each<[string, string, object]>([
    [
      'trailing empty cells and rows',
      'A1:F20',
      {range: 'Data!A1:F20', majorDimension: 'ROWS', values: [['a', '', 'c'], [], ['', 'x']]},
    ],
    [
      'an open end',
      'A2:C',
      {range: 'Data!A2:C20', majorDimension: 'ROWS', values: [[], ['', 'x']]},
    ],
    [
      'the whole sheet',
      'Data',
      {range: 'Data!A1:F20', majorDimension: 'ROWS', values: [['a', '', 'c'], [], ['', 'x']]},
    ],
    ['columns', 'B:B', {range: 'Data!B1:B20', majorDimension: 'ROWS', values: [[], [], ['x']]}],
    ['nothing at all', 'D4:E5', {range: 'Data!D4:E5', majorDimension: 'ROWS'}],
    [
      'more than the grid has',
      'data!a1:z99',
      {range: 'Data!A1:F20', majorDimension: 'ROWS', values: [['a', '', 'c'], [], ['', 'x']]},
    ],
    ['one cell', '$A$1', {range: 'Data!A1', majorDimension: 'ROWS', values: [['a']]}],
  ])('trims %s', (_what, range, answer) => {
    const {sheets, id, type} = oneSheet();
    type('A1', [
      ['a', '', 'c', ''],
      ['', '', '', ''],
      ['', 'x', '', ''],
    ]);
    expect(sheets.valuesGet(OWNER, id, range)).toEqual(answer);
  });

  it('turns columns into the major dimension', () => {
    const {sheets, id, type} = oneSheet();
    type('A1', [
      ['a', '', 'c'],
      ['', 'x', ''],
    ]);
    const {values} = sheets.valuesGet(OWNER, id, 'Data', {majorDimension: 'COLUMNS'});
    expect(values).toEqual([['a'], ['', 'x'], ['c']]);
  });

  it('reads several ranges in one request, a named one among them', () => {
    const {sheets, id, type, batch} = oneSheet();
    type('A1', [['a', 'b']]);
    batch({
      addNamedRange: {
        namedRange: {
          name: 'kedua',
          range: {startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2},
        },
      },
    });
    const {valueRanges} = sheets.valuesBatchGet(OWNER, id, {ranges: ['Data!A1', 'kedua']});
    expect(valueRanges.map(one => one.values)).toEqual([[['a']], [['b']]]);
  });

  it.each<[string, object, unknown[]]>([
    ['as shown', {}, ['3/17/2026', '12%', 'TRUE', '3.333333333', '5']],
    ['as kept', {valueRenderOption: 'UNFORMATTED_VALUE'}, [46098, 0.12, true, 10 / 3, 5]],
    [
      'with dates as text',
      {valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING'},
      ['3/17/2026', 0.12, true, 10 / 3, 5],
    ],
    ['as typed', {valueRenderOption: 'FORMULA'}, [46098, 0.12, true, '=10/3', '=SUM(5)']],
  ])('gives values %s', (_how, options, row) => {
    const {sheets, id, type} = oneSheet();
    type('A1', [['3/17/2026', '12%', 'true', '=10/3', '=SUM(5)']]);
    expect(sheets.valuesGet(OWNER, id, 'A1:F1', options).values).toEqual([row]);
  });

  it('says where a range leaves the grid', () => {
    const {sheets, id} = oneSheet();
    expect(() => sheets.valuesGet(OWNER, id, 'Data!A21')).toThrow(
      'Range (Data!A21) exceeds grid limits. Max rows: 20, max columns: 6',
    );
  });
});

describe('spreadsheets.values writes', () => {
  const caller = {user: OWNER, activeUser: OWNER};
  function ask(world: ReturnType<typeof oneSheet>, method: string, ...args: unknown[]) {
    const operation = world.sheets.operations[`Sheets.Spreadsheets.Values.${method}`]!;
    return operation(world.world, caller, ...(args as never[])) as Record<string, unknown>;
  }
  const RAW = {valueInputOption: 'RAW'};

  it('keeps cells given as null and empties those given as ""', () => {
    const world = oneSheet();
    world.type('A1', [['a', 'b', 'c']]);
    const answer = ask(world, 'update', {values: [[null, '', 'z']]}, world.id, 'Data!A1', RAW);
    expect(world.read('A1:C1')).toEqual([['a', '', 'z']]);
    expect(answer).toMatchObject({
      updatedRange: 'Data!A1:C1',
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 2,
    });
  });

  it.each([
    [
      'A1:B1',
      [['a', 'b', 'c']],
      'Requested writing within range [Data!A1:B1], but tried writing to column [C]',
    ],
    [
      'A1:B1',
      [['a'], ['b']],
      'Requested writing within range [Data!A1:B1], but tried writing to row [2]',
    ],
    [
      'A20',
      [['a'], ['b']],
      'Requested writing within range [Data!A20], but tried writing to row [21]',
    ],
    ['A21', [['a']], 'Range (Data!A21) exceeds grid limits. Max rows: 20, max columns: 6'],
  ])('refuses to write past %s', (range, values, message) => {
    const world = oneSheet();
    expect(() => ask(world, 'update', {values}, world.id, `Data!${range}`, RAW)).toThrow(
      `API call to sheets.spreadsheets.values.update failed with error: ${message}`,
    );
  });

  it('appends below the table that the range touches and grows the grid', () => {
    const world = oneSheet(3, 6);
    world.type('B1', [
      ['No', 'Nama'],
      [1, 'a'],
      [2, 'b'],
    ]);
    const answer = ask(world, 'append', {values: [['=1', 'c']]}, world.id, 'Data!A1:C1', RAW);
    expect(answer).toMatchObject({tableRange: 'Data!B1:C3', updates: {updatedRange: 'Data!B4:C4'}});
    expect(world.read('B4:C4')).toEqual([['=1', 'c']]);
  });

  it('writes all of several ranges or none', () => {
    const world = oneSheet();
    const data = [
      {range: 'Data!A1', values: [['a']]},
      {range: 'Data!A99', values: [['b']]},
    ];
    expect(() => ask(world, 'batchUpdate', {data, ...RAW}, world.id)).toThrow(
      'Invalid data[1]: Range (Data!A99)',
    );
    expect(world.read('Data')).toEqual([]);
  });

  it('clears content and keeps the look', () => {
    const world = oneSheet();
    world.type('A1', [['2026-03-17']]);
    ask(world, 'clear', {}, world.id, 'Data!A1:B2');
    world.type('A1', [['5']]);
    expect(world.read('A1', 'FORMATTED_VALUE')).toEqual([['1900-01-04']]);
  });

  it('counts 60 reads and 60 writes a minute for each user', () => {
    const world = oneSheet();
    const read = () => ask(world, 'get', world.id, 'Data!A1');
    for (let count = 0; count < 60; count++) read();
    expect(read).toThrow(
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
    );
    expect(() => ask(world, 'clear', {}, world.id, 'Data!A1')).not.toThrow();
    world.time.now += 60_000;
    expect(read).not.toThrow();
  });

  it('lets only writers write and tells strangers nothing', () => {
    const {sheets, id, share} = oneSheet();
    expect(() => sheets.valuesGet(OFFICER, id, 'Data')).toThrow('Requested entity was not found.');
    share(id, OFFICER, 'reader');
    expect(sheets.valuesGet(OFFICER, id, 'Data').range).toBe('Data!A1:F20');
    expect(() => sheets.edit(OFFICER, id, 'A1', 'x')).toThrow(
      'The caller does not have permission',
    );
  });
});
