import fc from 'fast-check';
import {
  DEFAULT_FORMAT,
  entryOf,
  formatFlaws,
  formatRegisterNumber,
  type NumberFormat,
  parseRegisterNumber,
  sequenceOf,
  type Series,
} from '../../src/domain/register-number';

const ROMAN: NumberFormat = {pattern: '{number}/{unit}/{month}/{year}', width: 3, unit: 'PPID'};

describe('R1 register number', () => {
  it.each([
    [{year: 2026, number: 1}, DEFAULT_FORMAT, 'ADU-2026-0001'],
    [{year: 2026, number: 12345}, DEFAULT_FORMAT, 'ADU-2026-12345'],
    [{year: 2027, number: 7}, ROMAN, '007/PPID/XI/2027'],
  ])('%j is written as the office writes it', (sequence, format, written) => {
    expect(formatRegisterNumber(sequence, format, 11)).toBe(written);
  });

  it.each([
    [{pattern: 'ADU-{year}', width: 4, unit: ''}, ['noNumber']],
    [{pattern: 'ADU-{number}', width: 4, unit: ''}, ['noYear']],
    [{pattern: '{number}-{number}-{year}', width: 4, unit: ''}, ['repeatedPart']],
    [{pattern: '[{number}] {year}', width: 4, unit: ''}, ['badSign']],
    [{pattern: '{number}/{year}', width: 0, unit: ''}, ['badWidth']],
    [{pattern: '{number}/{unit}/{year}', width: 3, unit: ' '}, ['noUnit']],
    [{pattern: `${'A'.repeat(40)}{number}/{year}`, width: 3, unit: ''}, ['tooLong']],
    [DEFAULT_FORMAT, []],
    [ROMAN, []],
  ])('%j is checked before it comes into force', (format, flaws) => {
    expect(formatFlaws(format)).toEqual(flaws);
  });

  const formats = fc.constantFrom(DEFAULT_FORMAT, ROMAN, {
    pattern: 'X.{year}.{number}',
    width: 1,
    unit: '',
  });
  const sequences = fc.record({
    year: fc.integer({min: 2020, max: 2099}),
    number: fc.integer({min: 1, max: 99_999}),
  });

  it('is read back from what was written', () => {
    fc.assert(
      fc.property(formats, sequences, fc.integer({min: 1, max: 12}), (format, sequence, month) => {
        const written = formatRegisterNumber(sequence, format, month);
        expect(parseRegisterNumber(written, format)).toEqual(sequence);
      }),
    );
  });

  it.each(['', 'ADU-2026-', 'ADU-26-0001', 'XADU-2026-0001', 'ADU.2026.0001'])(
    '%j is no number',
    text => {
      expect(parseRegisterNumber(text, DEFAULT_FORMAT)).toBeNull();
    },
  );

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
