import fc from 'fast-check';
import {HOLIDAYS} from '../../../src/data/holidays';
import {dueAt} from '../../../src/domain/calendar/deadline';
import {addWorkingDays} from '../../../src/domain/calendar/add-working-days';
import {closureOf} from '../../../src/domain/calendar/working-day';
import {weekdayOf} from '../../../src/domain/instant';

const calendar = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
const lenient = {holidays: HOLIDAYS, collectiveLeaveCounts: true};

describe('K8 working days', () => {
  it.each([
    ['2025-03-27', 3, '2025-04-10'],
    ['2025-08-15', 1, '2025-08-19'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2026-03-17', 5, '2026-03-31'],
    ['2026-05-26', 5, '2026-06-05'],
    ['2026-12-23', 14, '2027-01-18'],
    ['2027-03-05', 5, '2027-03-22'],
  ])('%s plus %i working days is %s', (from, amount, due) => {
    expect(addWorkingDays(from, amount, calendar).date).toBe(due);
  });

  it('counts collective leave as work where the office says so', () => {
    expect(addWorkingDays('2026-03-17', 1, lenient).date).toBe('2026-03-18');
  });

  it('names every day it skipped with its decree', () => {
    const {skipped} = addWorkingDays('2026-03-17', 1, calendar);
    expect(skipped.map(one => one.date)).toEqual([
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
    ]);
    expect(
      skipped.filter(one => one.why === 'holiday').every(one => /SKB/.test(JSON.stringify(one))),
    ).toBe(true);
  });

  const day = fc
    .integer({min: 0, max: 1000})
    .map(n => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

  it('never falls on a closed day, and adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({min: 1, max: 20}),
        fc.integer({min: 1, max: 20}),
        (from, a, b) => {
          const once = addWorkingDays(from, a + b, calendar).date;
          expect(closureOf(once, calendar)).toBeUndefined();
          expect(addWorkingDays(addWorkingDays(from, a, calendar).date, b, calendar).date).toBe(
            once,
          );
        },
      ),
    );
  });
});

describe('the decreed holidays', () => {
  it('has the numbers of days the decrees say', () => {
    const count = (year: string, kind: string) =>
      HOLIDAYS.filter(one => one.date.startsWith(year) && one.kind === kind).length;
    expect(['2025', '2026', '2027'].map(year => count(year, 'nationalHoliday'))).toEqual([
      17, 17, 18,
    ]);
    expect(['2025', '2026', '2027'].map(year => count(year, 'collectiveLeave'))).toEqual([
      11, 8, 8,
    ]);
  });
});

describe('SOP A4 deadline', () => {
  const referred = Date.parse('2026-03-17T10:00:00+07:00');

  it('is the end of service of the working day', () => {
    const due = dueAt(referred, {amount: 1, unit: 'workingDays'}, calendar, 'WIB');
    expect(new Date(due).toISOString()).toBe('2026-03-25T09:00:00.000Z');
  });

  it('is half an hour later on a Friday', () => {
    const due = dueAt(
      Date.parse('2026-11-19T10:00:00+07:00'),
      {amount: 1, unit: 'workingDays'},
      calendar,
      'WIB',
    );
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(new Date(due).toISOString()).toBe('2026-11-20T09:30:00.000Z');
  });
});
