import fc from 'fast-check';
import {
  moveReference,
  shiftReference,
  shiftSpan,
} from '../../../workspace/services/sheets/formula/move';
import {mapReferences, tokens} from '../../../workspace/services/sheets/formula/tokens';
import {oneSheet} from './world';

describe('formulas', () => {
  const rows = [
    [1, 'baru', true],
    [2, 'selesai', false],
    ['', 'Baru', ''],
  ];
  it.each<[string, unknown]>([
    ['=1+2*3^2', 19],
    ['=-2+5%', -1.95],
    ['=(1+2)*3', 9],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=A1+A2', 3],
    ['=SUM(A1:A3,10)', 13],
    ['=SUM(A:A)', 3],
    ['=COUNT(A1:B3)', 2],
    ['=COUNTA(A1:A3)', 2],
    ['=COUNTIF(B1:B3,"baru")', 2],
    ['=COUNTIF(B1:B3,"sel*")', 1],
    ['=COUNTIF(A1:A3,">=2")', 1],
    ['=COUNTIF(B1:B3;"<>baru")', 1],
    ['=AVERAGE(A1:A3)', 1.5],
    ['=AVERAGE(D1:D3)', '#DIV/0!'],
    ['=IF(A1>1,"ya","tidak")', 'tidak'],
    ['=IF(C1,VLOOKUP(1,2,3),0)', Error],
    ['=IF(C2,VLOOKUP(1,2,3),0)', 0],
    ['=CONCATENATE(A1:B1,"!")', '1baru!'],
    ['=HYPERLINK("https://example.com","buka")', 'buka'],
    ['=TODAY()', 46098],
    ['=NOW()-TODAY()', 10 / 24],
    ['=ROW()', 9],
    ['=ROW(B7)', 7],
    ['=A3', 0],
    ['=1/0', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['=A1=1', true],
    ['="a"<"B"', true],
    ['=Nothing!A1', '#REF!'],
    ['=nothing', '#NAME?'],
    ['=E9', '#REF!'],
    ['=1+', '#ERROR!'],
    ['=A99', '#REF!'],
    ['=QUERY(A1:C3,"select A")', Error],
    ['={1,2}', Error],
  ])('%s', (formula, result) => {
    const {type, read} = oneSheet();
    type('A1', rows);
    type('E9', formula);
    const value = () => read('E9')[0]?.[0];
    if (result === Error) expect(value).toThrow(`not emulated: formula ${formula}`);
    else if (typeof result === 'number') expect(value()).toBeCloseTo(result, 9);
    else expect(value()).toBe(result);
  });

  it.each([
    ['B2', 'row', 1, 2, 'B4'],
    ['B2', 'row', 2, 2, 'B2'],
    ['$B$2:C5', 'row', 3, 1, '$B$2:C6'],
    ['B2:B5', 'row', 1, -2, 'B2:B3'],
    ['B2', 'row', 1, -1, '#REF!'],
    ['B2:C5', 'column', 1, -1, 'B2:B5'],
    ["'Buku Kerja'!A:C", 'column', 1, 1, "'Buku Kerja'!A:D"],
    ['2:5', 'row', 0, 3, '5:8'],
    ['A:C', 'row', 0, 3, 'A:C'],
  ] as const)('%s, %ss at %d by %d, becomes %s', (reference, line, at, count, shifted) => {
    const span = (start: number, end: number) => shiftSpan(start, end, at, count);
    expect(shiftReference(reference, line, span)).toBe(shifted);
  });

  it.each([
    ['B2', 1, 1, 'C3'],
    ['$B2', 1, 1, '$B3'],
    ['B$2:$C$3', 5, 1, 'C$2:$C$3'],
    ['A1', -1, 0, '#REF!'],
    ['$3:$3', 2, 2, '$3:$3'],
  ])('%s copied %d down and %d right is %s', (reference, rows_, columns, moved) => {
    expect(moveReference(reference, rows_, columns)).toBe(moved);
  });

  it('leaves text and names alone when references move', () => {
    const down = (reference: string) => moveReference(reference, 1, 0);
    expect(mapReferences('=IF(A1="B2",LOG10(3),Data!C3&A_1)', down)).toBe(
      '=IF(A2="B2",LOG10(3),Data!C4&A_1)',
    );
  });

  it('keeps every sign of a formula', () => {
    const word = fc.constantFrom(
      'A1',
      '$B$2',
      "'a b'!C3:D4",
      ' ',
      '+',
      'SUM(',
      ')',
      '"x""y"',
      '12.5',
      ',',
      'nama',
      '<=',
      'A:B',
    );
    fc.assert(
      fc.property(fc.array(word, {minLength: 1}), words => {
        const formula = `=${words.join(' ')}`;
        expect(
          `=${tokens(formula)
            .map(token => token.text)
            .join('')}`,
        ).toBe(formula);
      }),
    );
  });
});
