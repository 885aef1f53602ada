import {Refusal} from '../../../src/domain/result';
import {
  endsTick,
  givesWay,
  lasting,
  lately,
  type TickFailures,
  withFailures,
} from '../../../src/domain/health/tick-failures';

const NOW = Date.parse('2026-11-02T09:00:00+07:00');
const TURN = 10 * 60_000;
const HOUR = 60 * 60_000;

function failing(times: number): TickFailures {
  return Array.from({length: times}, (_, turn) => NOW + turn * TURN).reduce<TickFailures>(
    (was, at) => withFailures(was, ['night'], at),
    {},
  );
}

describe('O2 parts of the tick that fail', () => {
  it('last from the third time on, and are forgotten a day after the last', () => {
    expect(lasting(failing(2))).toEqual([]);
    expect(lasting(failing(3))).toEqual(['night']);
    expect(lately(failing(3), NOW + 2 * TURN + 25 * HOUR)).toEqual({});
    expect(withFailures(failing(3), ['mail'], NOW + 26 * HOUR)).toEqual({
      mail: {times: 1, at: NOW + 26 * HOUR},
    });
  });

  it('give way to others for an hour once they last', () => {
    expect(givesWay(failing(2), 'night', NOW + 2 * TURN)).toBe(false);
    expect(givesWay(failing(3), 'night', NOW + 3 * TURN)).toBe(true);
    expect(givesWay(failing(3), 'night', NOW + 2 * TURN + HOUR)).toBe(false);
    expect(givesWay(failing(3), 'morning', NOW + 3 * TURN)).toBe(false);
  });

  it.each([
    ['Service invoked too many times for one day: gmail.', true],
    ["Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute'", true],
    ['Service using too much computer time for one day', true],
    ['Exceeded maximum execution time', true],
    ['Unexpected token x in JSON at position 0', false],
    ['Internal error encountered.', false],
  ])('"%s" ends the tick: %s', (message, ends) => {
    expect(endsTick(new Error(message))).toBe(ends);
  });

  it.each([
    ['busy', true],
    ['older-schema', true],
    ['newer-schema', true],
    ['wrong-status', false],
  ] as const)('a refusal "%s" ends the tick: %s', (code, ends) => {
    expect(endsTick(new Refusal(code))).toBe(ends);
  });
});
