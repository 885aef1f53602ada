import fc from 'fast-check';
import {
  DEFAULT_FORMAT,
  entryOf,
  formatRegisterNumber,
  sequenceOf,
  type Series,
} from '../../src/domain/register-number';

describe('R1 register number', () => {
  it.each([
    [{year: 2026, number: 1}, DEFAULT_FORMAT, 'ADU-2026-0001'],
    [{year: 2026, number: 12345}, DEFAULT_FORMAT, 'ADU-2026-12345'],
    [{year: 2027, number: 7}, {pattern: '{number}/PPID/{year}', width: 3}, '007/PPID/2027'],
  ])('%j is written as the office writes it', (sequence, format, written) => {
    expect(formatRegisterNumber(sequence, format)).toBe(written);
  });

  const series: Series[] = [
    {year: 2026, first: 1, entry: 1},
    {year: 2027, first: 1, entry: 41},
  ];

  it('starts again at 1 in January, at the next free place of the ledger', () => {
    expect(sequenceOf(40, series)).toEqual({year: 2026, number: 40});
    expect(sequenceOf(41, series)).toEqual({year: 2027, number: 1});
  });

  it('finds the place of every number by arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 50_000}),
        entry => entryOf(sequenceOf(entry, series)!, series) === entry,
      ),
    );
  });

  it('knows no place for a year that is not in this ledger', () => {
    expect(entryOf({year: 2025, number: 1}, series)).toBeUndefined();
  });
});
