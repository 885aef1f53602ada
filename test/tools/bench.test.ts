import {rowText, spreadOf} from '../../tools/bench/measure';
import {timingOf} from '../../selftest/calibration/statistics';
import {workingDays} from '../../tools/office/working-days';

describe('a measurement', () => {
  it('is the least, the middle and the greatest, in whatever order they came', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({min: 1, median: 3, max: 5});
    expect(spreadOf([7])).toEqual({min: 7, median: 7, max: 7});
  });

  it.each([
    [2.9, 'within 3.00'],
    [3, 'within 3.00'],
    [3.1, 'OVER 3.00'],
  ])('with a median of %d says %s', (median, verdict) => {
    const spread = {min: 1, median, max: 9};
    expect(rowText({what: 'a start', unit: 'ms', spread, limit: 3})).toContain(verdict);
  });

  it('without a limit gives no verdict', () => {
    const text = rowText({what: 'Code.js', unit: 'kB', spread: spreadOf([123])});
    expect(text).toMatch(/123 +123 +123 kB$/);
  });
});

describe('a calibrated call', () => {
  it('has the median and the 95th of a hundred', () => {
    const samples = Array.from({length: 100}, (_, index) => 100 - index);
    expect(timingOf(samples)).toEqual({min: 1, median: 51, p95: 96});
  });
});

describe('the working days of a year that people live through', () => {
  it('leave out weekends and what was decreed', () => {
    expect(workingDays('2026-12-23', '2026-12-30')).toEqual([
      '2026-12-23',
      '2026-12-28',
      '2026-12-29',
    ]);
  });
});
