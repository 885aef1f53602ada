import fc from 'fast-check';
import {HOLIDAYS} from '../../../src/data/holidays';
import {workingMinutesBetween} from '../../../src/domain/calendar/between';
import {deadlineOf, TimeLimit} from '../../../src/domain/calendar/deadline';
import {type ExplainedDay, explainDays} from '../../../src/domain/calendar/explain';
import {addWorkingDays} from '../../../src/domain/calendar/add-working-days';
import {closureOf, spansOn} from '../../../src/domain/calendar/working-day';
import {addWorkingMinutes} from '../../../src/domain/calendar/working-time';
import {addDays, DAY, dateOf, MINUTE, type Zone} from '../../../src/domain/instant';
import {closureWords} from '../../../src/ui/text/closures';

const calendar = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
const at = (text: string) => Date.parse(`${text}+07:00`);
const wib = (instant: number) => new Date(instant + 7 * 60 * MINUTE).toISOString().slice(0, 16);

describe('K8 working minutes', () => {
  it.each<[string, string, number, string]>([
    ['within a day', '2026-11-23T10:00', 90, '2026-11-23T11:30'],
    ['over the night', '2026-11-23T15:30', 60, '2026-11-24T08:00'],
    ['over a weekend, after the longer Friday', '2026-11-20T16:00', 60, '2026-11-23T08:00'],
    ['to the closing', '2026-11-23T15:30', 30, '2026-11-23T16:00'],
    ['from before the opening', '2026-11-23T05:00', 10, '2026-11-23T07:40'],
    ['from after hours', '2026-11-23T19:00', 10, '2026-11-24T07:40'],
    ['from a Sunday', '2026-11-22T10:00', 10, '2026-11-23T07:40'],
    ['over Nyepi and Idulfitri', '2026-03-17T15:30', 60, '2026-03-25T08:00'],
    ['none, within service', '2026-11-23T10:00', 0, '2026-11-23T10:00'],
    ['none, from a closed day', '2026-11-22T10:00', 0, '2026-11-23T07:30'],
  ])('%s', (_name, from, minutes, due) => {
    expect(wib(addWorkingMinutes(at(from), minutes, calendar, 'WIB').at)).toBe(due);
  });

  it('take breaks out where the office has two spans', () => {
    const spans = [
      {opens: 450, closes: 720},
      {opens: 780, closes: 960},
    ];
    const withBreak = {...calendar, hours: [[], spans, spans, spans, spans, spans, []]};
    expect(wib(addWorkingMinutes(at('2026-11-23T11:30'), 60, withBreak, 'WIB').at)).toBe(
      '2026-11-23T13:30',
    );
  });

  it('are refused by a calendar that is never open', () => {
    const never = {...calendar, hours: [[], [], [], [], [], [], []]};
    expect(() => addWorkingMinutes(0, 1, never, 'WIB')).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-23', 1, never)).toThrow(RangeError);
  });
});

const instant = fc
  .integer({min: 0, max: 3 * 365 * 24 * 60})
  .map(minutes => Date.parse('2025-01-01T00:00:00+07:00') + minutes * MINUTE);
const unit = fc.constantFrom<TimeLimit['unit']>(
  'workingDays',
  'calendarDays',
  'workingMinutes',
  'minutes',
);
const amount = fc.integer({min: 1, max: 400});

describe('K8 properties of every deadline', () => {
  it('a later receipt or a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(instant, amount, unit, fc.nat(5000), fc.nat(50), (from, n, of, later, more) => {
        const due = deadlineOf(from, {amount: n, unit: of}, calendar, 'WIB').at;
        const dueLater = deadlineOf(from + later * MINUTE, {amount: n, unit: of}, calendar, 'WIB');
        const dueLonger = deadlineOf(from, {amount: n + more, unit: of}, calendar, 'WIB');
        expect(dueLater.at).toBeGreaterThanOrEqual(due);
        expect(dueLonger.at).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it('two limits after one another are their sum', () => {
    fc.assert(
      fc.property(instant, amount, amount, unit, (from, a, b, of) => {
        const first = deadlineOf(from, {amount: a, unit: of}, calendar, 'WIB').at;
        expect(deadlineOf(first, {amount: b, unit: of}, calendar, 'WIB').at).toBe(
          deadlineOf(from, {amount: a + b, unit: of}, calendar, 'WIB').at,
        );
      }),
    );
  });

  it('working time never ends while the office is closed', () => {
    fc.assert(
      fc.property(
        instant,
        fc.nat(400),
        fc.constantFrom('workingDays', 'workingMinutes'),
        (from, n, of) => {
          const due = deadlineOf(
            from,
            {amount: n, unit: of as TimeLimit['unit']},
            calendar,
            'WIB',
          ).at;
          const minutes = Math.round((due + 7 * 60 * MINUTE) % DAY) / MINUTE;
          const spans = spansOn(dateOf(due, 'WIB'), calendar);
          expect(spans.some(({opens, closes}) => opens <= minutes && minutes <= closes)).toBe(true);
        },
      ),
    );
  });

  it('nothing to do, received on a closed day, is due on the next working day', () => {
    const {date, skipped} = addWorkingDays('2026-03-21', 0, calendar);
    expect(date).toBe('2026-03-25');
    expect(skipped.map(one => one.date)).toEqual([0, 1, 2, 3].map(n => addDays('2026-03-21', n)));
  });
});

const BREAK = [
  {opens: 450, closes: 720},
  {opens: 780, closes: 960},
];
/** Offices unlike each other: with cuti bersama or without, with a break, on Saturdays, in the three zones. */
const office = fc.record({
  calendar: fc.record(
    {
      holidays: fc.constant(HOLIDAYS),
      collectiveLeaveCounts: fc.boolean(),
      hours: fc.constantFrom(
        [[], BREAK, BREAK, BREAK, BREAK, BREAK, []],
        [[], ...Array.from({length: 6}, () => [{opens: 480, closes: 900}])],
      ),
    },
    {requiredKeys: ['holidays', 'collectiveLeaveCounts']},
  ),
  zone: fc.constantFrom<Zone>('WIB', 'WITA', 'WIT'),
});

describe('K8 an explanation sums up', () => {
  const daysBetween = (from: number, to: number, zone: Zone) =>
    (Date.parse(dateOf(to, zone)) - Date.parse(dateOf(from, zone))) / DAY;
  const counted = (days: ExplainedDay[]) => days.filter(day => 'count' in day).length;

  it.each<[string, TimeLimit['unit']]>([
    ['working days', 'workingDays'],
    ['working minutes', 'workingMinutes'],
    ['calendar days', 'calendarDays'],
    ['minutes', 'minutes'],
  ])('to the limit that was given, in %s', (_name, of) => {
    fc.assert(
      fc.property(office, instant, amount, ({calendar, zone}, from, n) => {
        const due = deadlineOf(from, {amount: n, unit: of}, calendar, zone).at;
        const days = explainDays(from, due, calendar, zone);
        const sum = {
          workingDays: () => counted(days),
          workingMinutes: () => workingMinutesBetween(from, due, calendar, zone),
          calendarDays: () => days.length,
          minutes: () => (due - from) / MINUTE,
        }[of]();
        expect(sum).toBe(n);
      }),
    );
  });

  it('day by day: each day on the way once, open days counted on, closed ones with their reason', () => {
    fc.assert(
      fc.property(office, instant, amount, unit, ({calendar, zone}, from, n, of) => {
        const due = deadlineOf(from, {amount: n, unit: of}, calendar, zone).at;
        const days = explainDays(from, due, calendar, zone);
        const first = dateOf(from, zone);
        expect(days.map(({date}) => date)).toEqual(
          Array.from({length: daysBetween(from, due, zone)}, (_, day) => addDays(first, day + 1)),
        );
        const counts = days.flatMap(day => ('count' in day ? [day.count] : []));
        expect(counts).toEqual(counts.map((_, index) => index + 1));
        for (const day of days)
          expect('closure' in day ? day.closure : undefined).toEqual(closureOf(day.date, calendar));
      }),
    );
  });

  it('in working time: the closed days passed over are those between, each once', () => {
    fc.assert(
      fc.property(
        office,
        instant,
        amount,
        fc.constantFrom<TimeLimit['unit']>('workingDays', 'workingMinutes'),
        ({calendar, zone}, from, n, of) => {
          const {at: due, skipped} = deadlineOf(from, {amount: n, unit: of}, calendar, zone);
          // The day of receipt is day 0 of a limit in days; of one in minutes it may be a closed day too.
          const begun = of === 'workingDays' ? addDays(dateOf(from, zone), 1) : dateOf(from, zone);
          const through = Array.from(
            {length: (Date.parse(dateOf(due, zone)) - Date.parse(begun)) / DAY + 1},
            (_, day) => addDays(begun, day),
          );
          expect(skipped).toEqual(through.flatMap(date => closureOf(date, calendar) ?? []));
        },
      ),
    );
  });
});

describe('K8 years without a decree', () => {
  it('make a deadline in working time provisional', () => {
    const of = (unit: TimeLimit['unit']) =>
      deadlineOf(at('2027-12-30T10:00'), {amount: 5, unit}, calendar, 'WIB').undecreedYears;
    expect(of('workingDays')).toEqual([2028]);
    expect(of('calendarDays')).toEqual([]);
  });

  it('are not filled by an office’s own holidays', () => {
    const local = {...HOLIDAYS[0]!, kind: 'collectiveLeave' as const, date: '2028-01-03'};
    const own = {...calendar, holidays: [...HOLIDAYS, local]};
    const limit = {amount: 5, unit: 'workingDays'} as const;
    expect(deadlineOf(at('2027-12-30T10:00'), limit, own, 'WIB').undecreedYears).toEqual([2028]);
  });
});

describe('K8 the words of an explanation', () => {
  it('name the day, and the decree where there is one', () => {
    const {skipped} = addWorkingDays('2026-03-17', 1, calendar);
    const words = skipped.map(closureWords);
    expect(words[1]).toMatch(/^Hari Suci Nyepi \(libur nasional, SKB /);
    expect(words[3]).toBe('Sabtu, tidak ada pelayanan');
  });
});
