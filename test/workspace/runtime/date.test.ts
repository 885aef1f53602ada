import fc from 'fast-check';
import {instantOf, localTime, offsetOf} from '../../../workspace/runtime/zone';
import {START_COST} from '../../../workspace/costs';
import {evaluate} from '../script';

const NOW = Date.UTC(2026, 2, 2, 1);

describe('Date in a script', () => {
  it.each([
    ['Date.now()', NOW],
    ['new Date().getTime()', NOW],
    ['new Date(2026, 0, 1, 5).toISOString()', '2025-12-31T22:00:00.000Z'],
    ['new Date("2026-03-02").toISOString()', '2026-03-02T00:00:00.000Z'],
    ['new Date("2026-03-02T10:00").toISOString()', '2026-03-02T03:00:00.000Z'],
    ['new Date("03/02/2026").toISOString()', '2026-03-01T17:00:00.000Z'],
    ['new Date("March 2, 2026 10:00 GMT+0900").toISOString()', '2026-03-02T01:00:00.000Z'],
    ['Date.parse("2026-03-02T10:00:00Z")', Date.UTC(2026, 2, 2, 10)],
    ['[new Date().getHours(), new Date().getDay(), new Date().getTimezoneOffset()]', [8, 1, -420]],
    ['(d => (d.setHours(0, 0, 0, 0), d.toISOString()))(new Date())', '2026-03-01T17:00:00.000Z'],
    ['(d => (d.setMonth(12), d.getFullYear()))(new Date())', 2027],
    ['String(new Date(2026, 0, 1))', 'Thu Jan 01 2026 00:00:00 GMT+0700 (Western Indonesia Time)'],
    ['new Date(2026, 0, 1).toDateString()', 'Thu Jan 01 2026'],
    ['new Date(2026, 0, 1, 13).toLocaleString()', '1/1/2026, 1:00:00 PM'],
    ['new Date(2026, 0, 1, 13).toLocaleDateString("id-ID", {weekday: "long"})', 'Kamis'],
    ['new Intl.DateTimeFormat("id-ID", {timeStyle: "short"}).format(new Date())', '08.00'],
    ['Intl.DateTimeFormat().resolvedOptions().timeZone', 'Asia/Jakarta'],
    ['String(new Date(NaN))', 'Invalid Date'],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    [
      'Utilities.formatDate(new Date(0), "GMT", "yyyy") + new Date(0).toJSON()',
      '19701970-01-01T00:00:00.000Z',
    ],
    ['new Date(1980, 0, 1).toISOString()', '1979-12-31T17:00:00.000Z'],
    ['new (class extends Date {})(0).getTime()', 0],
    ['typeof Date()', 'string'],
    [
      '[Date.name, new Date(0).constructor === Date, Object.prototype.toString.call(new Date())]',
      ['Date', true, '[object Date]'],
    ],
  ])('%s', (expression, value) => {
    // An editor's run starts a cold machine first.
    expect(evaluate(expression, {now: NOW - START_COST.editor})).toEqual(value);
  });

  it('comes to an end for a script that waits by looking at it', () => {
    expect(
      evaluate(
        '(() => { const end = Date.now() + 500; while (Date.now() < end); return Date.now() - end; })()',
      ),
    ).toBe(0);
  });

  it('has a chance that repeats from the seed', () => {
    const draw = (seed: number) => evaluate<number>('Math.random()', {seed});
    expect(draw(4)).toBe(draw(4));
    expect(draw(4)).not.toBe(draw(5));
  });
});

describe('time zones', () => {
  it.each([
    'Asia/Jakarta',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
    'GMT+05:30',
  ])(
    'of %s: an instant is found again from what its clocks show, but in the hour shown twice',
    zone => {
      const offset = offsetOf(zone);
      fc.assert(
        fc.property(fc.integer({min: 0, max: 4e12}), instant => {
          const found = instantOf(instant + offset(instant), offset);
          expect(found + offset(found)).toBe(instant + offset(instant));
        }),
      );
    },
  );

  it('goes on after a gap, and takes the first of an hour shown twice', () => {
    const offset = offsetOf('America/New_York');
    // 8 March 2026, 2.30 is skipped; 1 November 2026, 1.30 comes twice.
    expect(localTime(instantOf(Date.UTC(2026, 2, 8, 2, 30), offset), 'America/New_York').hour).toBe(
      3,
    );
    expect(instantOf(Date.UTC(2026, 10, 1, 1, 30), offset)).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it.each(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'])(
    'of %s: the hours are those of the zone database',
    timeZone => {
      const format = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'});
      const hours = (instant: number) =>
        format.formatToParts(instant).find(({type}) => type === 'timeZoneName')!.value;
      fc.assert(
        fc.property(fc.integer({min: 0, max: 4e12}), instant => {
          expect(hours(instant)).toBe(`GMT+0${offsetOf(timeZone)(instant) / 3_600_000}:00`);
        }),
      );
    },
  );

  it('refuses a zone that does not exist', () => {
    expect(() => offsetOf('Asia/Kota')(0)).toThrow(RangeError);
  });
});
