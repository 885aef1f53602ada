import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatA1,
  parseA1,
  quoteTitle,
} from '../../../workspace/services/sheets/a1';
import {oneSheet, OWNER} from './world';

const bounds = (top?: number, bottom?: number, left?: number, right?: number) => ({
  ...(top === undefined ? {} : {startRowIndex: top}),
  ...(bottom === undefined ? {} : {endRowIndex: bottom}),
  ...(left === undefined ? {} : {startColumnIndex: left}),
  ...(right === undefined ? {} : {endColumnIndex: right}),
});

describe('A1 notation', () => {
  it.each([
    ['B2', {bounds: bounds(1, 2, 1, 2)}],
    ['b2:a1', {bounds: bounds(0, 2, 0, 2)}],
    ['$B$3', {bounds: bounds(2, 3, 1, 2)}],
    ['A2:C', {bounds: bounds(1, undefined, 0, 3)}],
    ['A:C', {bounds: bounds(undefined, undefined, 0, 3)}],
    ['2:5', {bounds: bounds(1, 5)}],
    ['B3:5', {bounds: bounds(2, 5, 1)}],
    ['ZZZ10', {bounds: bounds(9, 10, 18277, 18278)}],
    ['Register!A1', {title: 'Register', bounds: bounds(0, 1, 0, 1)}],
    ["'Buku Kerja'!A2:C", {title: 'Buku Kerja', bounds: bounds(1, undefined, 0, 3)}],
    ["'It''s'!A1", {title: "It's", bounds: bounds(0, 1, 0, 1)}],
    ["'A1'", {title: 'A1', bounds: {}}],
    ["'a!b'!C3", {title: 'a!b', bounds: bounds(2, 3, 2, 3)}],
    ['Register', {title: 'Register', bounds: {}}],
  ])('reads %s', (text, range) => {
    expect(parseA1(text)).toEqual(range);
  });

  it.each(['Data!', 'Data!A0', 'Data!A1:B2:C3', 'Data!ABCD1', 'Nothing!A1', 'nothing'])(
    'cannot read %s',
    text => {
      const {sheets, id} = oneSheet();
      expect(() => sheets.valuesGet(OWNER, id, text)).toThrow(`Unable to parse range: ${text}`);
    },
  );

  it.each([
    ['Sales', 'Sales'],
    ['Sheet_1', 'Sheet_1'],
    ['TRUE', 'TRUE'],
    ['x.y', 'x.y'],
    ['Probe Tab', "'Probe Tab'"],
    ['A1', "'A1'"],
    ['ABC1234', "'ABC1234'"],
    ['R1C1', "'R1C1'"],
    ['2026', "'2026'"],
    ['a-b', "'a-b'"],
    ["It's", "'It''s'"],
  ])('writes the title %s as %s', (title, written) => {
    expect(quoteTitle(title)).toBe(written);
  });

  it('names every column and finds it again', () => {
    fc.assert(fc.property(fc.nat(18277), index => columnIndex(columnName(index)) === index));
    expect([0, 25, 26, 701, 702, 18277].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
  });

  it('reads what it writes', () => {
    const span = fc.tuple(fc.nat(500), fc.integer({min: 1, max: 50}));
    const range = fc.record({
      title: fc.string({minLength: 1}),
      rows: span,
      columns: span,
      openRows: fc.boolean(),
    });
    fc.assert(
      fc.property(range, ({title, rows, columns, openRows}) => {
        const one = bounds(
          rows[0],
          openRows ? undefined : rows[0] + rows[1],
          columns[0],
          columns[0] + columns[1],
        );
        expect(parseA1(formatA1(title, one))).toEqual({title, bounds: one});
      }),
    );
  });
});
