import fc from 'fast-check';
import {holdsCells, readCells, writeCells} from '../../../workspace/runtime/long-cells';

const short = fc.oneof(fc.string({unit: 'binary'}), fc.integer(), fc.boolean(), fc.constant(''));
/** Documents, as a script keeps them in cells. */
const long = fc
  .string({unit: 'binary', minLength: 180, maxLength: 400})
  .map(text => JSON.stringify({text}));
const rows = fc.array(fc.array(fc.oneof(short, long), {maxLength: 4}), {maxLength: 4});

describe('cells on the bridge', () => {
  it('arrive as they left, whatever their length and letters', () => {
    const answers = fc.array(
      fc.record({range: fc.string(), values: rows}, {requiredKeys: ['range']}),
      {maxLength: 3},
    );
    fc.assert(
      fc.property(answers, valueRanges => {
        const answer = {spreadsheetId: 'x', valueRanges};
        expect(holdsCells(answer)).toBe(true);
        expect(readCells(writeCells(answer))).toEqual(answer);
      }),
    );
  });

  it('keep a long document as it is, without a stroke before its quotation marks', () => {
    const document = JSON.stringify({text: 'a'.repeat(300)});
    expect(writeCells({valueRanges: [{values: [[document]]}]})).toContain(document);
  });
});
