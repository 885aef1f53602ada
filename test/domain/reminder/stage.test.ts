import fc from 'fast-check';
import {HOLIDAYS} from '../../../src/data/holidays';
import {REMINDERS} from '../../../src/domain/reminder/settings';
import {reminderStage} from '../../../src/domain/reminder/stage';

const CALENDAR = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
const at = (time: string) => Date.parse(`${time}:00+07:00`);
const minutes = (from: string) =>
  fc.integer({min: 0, max: 60 * 24 * 60}).map(n => at(from) + n * 60_000);

describe('K7 how far reminding has come', () => {
  // Referred on Monday, 2 November, 10.00, with a working day.
  const ONE_DAY = {at: at('2026-11-02T10:00'), dueAt: at('2026-11-03T16:00')};
  // The same with five.
  const FIVE_DAYS = {at: at('2026-11-02T10:00'), dueAt: at('2026-11-09T16:00')};

  it.each([
    ['not on the day of the referral', ONE_DAY, '2026-11-02T15:59', 0],
    ['on the due date, at the opening', ONE_DAY, '2026-11-03T07:30', 2],
    ['not before the opening', ONE_DAY, '2026-11-03T07:29', 0],
    ['not late at the last minute', ONE_DAY, '2026-11-03T16:00', 2],
    ['late a minute after', ONE_DAY, '2026-11-03T16:01', 3],
    ['late again after five working days', ONE_DAY, '2026-11-10T07:30', 4],
    ['and after ten', ONE_DAY, '2026-11-17T07:30', 5],
    ['a working day before, over a weekend', FIVE_DAYS, '2026-11-06T07:30', 1],
    ['not two days before', FIVE_DAYS, '2026-11-05T16:00', 0],
  ])('%s', (_what, referral, now, stage) => {
    expect(reminderStage(referral, at(now), REMINDERS, CALENDAR, 'WIB')).toBe(stage);
  });

  it('only grows as time goes on', () => {
    fc.assert(
      fc.property(
        minutes('2026-11-02T00:00'),
        fc.integer({min: 1, max: 20_000}),
        minutes('2026-11-02T00:00'),
        minutes('2026-11-02T00:00'),
        (from, length, a, b) => {
          const referral = {at: from, dueAt: from + length * 60_000};
          const stage = (now: number) => reminderStage(referral, now, REMINDERS, CALENDAR, 'WIB');
          expect(stage(Math.min(a, b))).toBeLessThanOrEqual(stage(Math.max(a, b)));
        },
      ),
    );
  });
});
