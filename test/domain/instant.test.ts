import fc from 'fast-check';
import {addDays, isCalendarDate} from '../../src/domain/instant';

describe('design 10 a day from outside', () => {
  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-11-2', '=1+1', ''])(
    '%j is no day of the calendar',
    text => expect(isCalendarDate(text)).toBe(false),
  );

  it('every day of a century is one', () => {
    fc.assert(fc.property(fc.nat(36_500), days => isCalendarDate(addDays('2000-01-01', days))));
  });
});
