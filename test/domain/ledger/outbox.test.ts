import fc from 'fast-check';
import {emptyHead} from '../../../src/domain/ledger/head';
import {readHead, writeHead} from '../../../src/domain/ledger/head-text';
import {type LetterPlace, readRuns, writeRuns} from '../../../src/domain/ledger/letter-runs';
import {
  counted,
  dueLetters,
  emptyOutbox,
  historyBefore,
  nextSend,
  refused,
  roomFor,
  sentLately,
  wallOf,
  withHistory,
} from '../../../src/domain/ledger/outbox';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-11-02T12:00:00+07:00');
const full = (count: number, at = NOON) => counted(emptyOutbox(100), count, at);

describe('design 12 the desk’s own count', () => {
  it('never lets more than the limit go in any 24 hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({pause: fc.nat(5 * HOUR), wish: fc.nat(40)}), {maxLength: 60}),
        steps => {
          let outbox = emptyOutbox(100);
          let now = NOON;
          const sends: number[] = [];
          for (const {pause, wish} of steps) {
            now += pause;
            const count = Math.min(wish, roomFor(outbox, 'answer', now));
            outbox = counted(outbox, count, now);
            for (let n = 0; n < count; n += 1) sends.push(now);
            const day = sends.filter(at => at > now - 24 * HOUR);
            expect(day.length).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  it('keeps a reserve for answers behind receipts', () => {
    expect(roomFor(full(80), 'receipt', NOON)).toBe(0);
    expect(roomFor(full(80), 'answer', NOON)).toBe(15);
  });

  it('sends the most urgent kind first, each in the order it came', () => {
    const due = dueLetters(
      emptyOutbox(100),
      [
        [0, 1, 'office'],
        [7, 0, 'receipt'],
        [8, 1, 'referral'],
        [3, 2, 'answer'],
        [9, 0, 'receipt'],
      ],
      NOON,
      4,
    );
    expect(due.map(([entry]) => entry)).toEqual([3, 7, 9, 8]);
  });

  it('says when the first waiting letter can go', () => {
    const at = nextSend(full(95), [[1, 0, 'answer']], NOON + HOUR)!;
    expect(roomFor(full(95), 'answer', at - 1)).toBe(0);
    expect(roomFor(full(95), 'answer', at)).toBeGreaterThan(0);
    expect(nextSend(full(95), [], NOON)).toBeNull();
  });

  it.each([
    ['Exception: Service invoked too many times for one day: email.', 'day'],
    ['Quota exceeded for quota metric and limit ‘Queries per minute per user’', 'minute'],
    ['We’re sorry, a server error occurred.', null],
  ])('reads "%s" as the wall %s', (message, wall) => {
    expect(wallOf(message)).toBe(wall);
  });

  it('learns from a refusal that the account is a consumer’s, and rests', () => {
    const after = refused(counted(emptyOutbox(1500), 101, NOON), 'day', 1, NOON);
    expect(after.limit).toBe(100);
    expect(sentLately(after, NOON)).toBe(100);
    expect(roomFor(counted(emptyOutbox(1500), 1, NOON), 'answer', NOON)).toBeGreaterThan(0);
    expect(roomFor(after, 'answer', NOON + HOUR / 2)).toBe(0);
  });

  it('remembers where the history stood before the oldest open claim', () => {
    const first = withHistory(emptyOutbox(), [[1, 0, 100]], 100, 'a');
    const second = withHistory(first, [[1, 0, 100]], 200, 'b');
    expect(historyBefore(second, 100)).toBe('a');
    expect(historyBefore(second, 250)).toBe('b');
    const third = withHistory(second, [[2, 0, 250]], 300, 'c');
    expect(third.history.map(([, id]) => id)).toEqual(['b', 'c']);
  });
});

describe('design 12 the head with many letters', () => {
  const letters = fc.array(fc.tuple(fc.integer({min: 1, max: 3000}), fc.nat(11)), {maxLength: 200});

  it('is read as it was written', () => {
    fc.assert(
      fc.property(letters, places => {
        expect(readRuns(writeRuns(places))).toEqual(places);
      }),
    );
    const head = {
      ...emptyHead({}),
      sending: [[1, 0, 100] as [number, number, number], [2, 0, 100, 1] as never],
      waiting: [[3, 0, 'receipt'] as never],
    };
    expect(readHead(writeHead(head))).toEqual(head);
  });

  it('takes under 100 characters for a minute of 1,000 receipts, and under 10,000 if no two are neighbours', () => {
    const storm = Array.from({length: 1000}, (_, n): LetterPlace => [n + 1, 0]);
    const scattered = storm.map(([entry], n): LetterPlace => [38_000 + 2 * entry, n % 12]);
    expect(writeRuns(storm).length).toBeLessThan(100);
    expect(writeRuns(scattered).length).toBeLessThan(10_000);
  });
});
