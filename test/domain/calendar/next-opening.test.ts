import {HOLIDAYS} from '../../../src/data/holidays';
import {nextOpening} from '../../../src/domain/calendar/next-opening';

const CALENDAR = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
const at = (time: string) => Date.parse(`${time}:00+07:00`);

describe('I5 when a closed office works again', () => {
  it.each([
    ['before the opening', '2026-11-02T05:00', '2026-11-02T07:30'],
    ['by night', '2026-11-02T19:42', '2026-11-03T07:30'],
    ['on a Saturday', '2026-11-07T10:00', '2026-11-09T07:30'],
    ['over Christmas with its leave', '2026-12-24T02:00', '2026-12-28T07:30'],
    ['over Nyepi and Lebaran', '2026-03-17T17:00', '2026-03-25T07:30'],
    ['over New Year', '2026-12-31T18:00', '2027-01-04T07:30'],
  ])('%s', (_what, now, opens) => {
    expect(nextOpening(at(now), CALENDAR, 'WIB')).toBe(at(opens));
  });

  it.each([
    ['while it is open', '2026-11-02T09:00'],
    ['where the holidays of the next days are not decreed yet', '2031-11-02T05:00'],
  ])('is not said %s', (_what, now) => {
    expect(nextOpening(at(now), CALENDAR, 'WIB')).toBeNull();
  });

  it('is never for an office without service hours, which takes complaints all the same', () => {
    const hours = [[], [], [], [], [], [], []];
    expect(nextOpening(at('2026-11-02T09:00'), {...CALENDAR, hours}, 'WIB')).toBeNull();
  });
});
