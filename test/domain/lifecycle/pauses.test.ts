import fc from 'fast-check';
import {HOLIDAYS} from '../../../src/data/holidays';
import {workingMinutesBetween} from '../../../src/domain/calendar/between';
import {addWorkingMinutes} from '../../../src/domain/calendar/working-time';
import {fold} from '../../../src/domain/complaint/apply';
import type {Referral} from '../../../src/domain/complaint/complaint';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {dueAfterPause, openQuestion, pausesOf} from '../../../src/domain/lifecycle/pauses';
import {ratingOf} from '../../../src/domain/lifecycle/rating';
import {onlyThanks} from '../../../src/domain/lifecycle/thanks';
import {ANSWERED, DRAFTED, REGISTERED} from '../../ui/desk/fixtures';

const CALENDAR = {holidays: HOLIDAYS, collectiveLeaveCounts: false};
const at = (time: string) => Date.parse(`${time}:00+07:00`);
/** Any minute of 2026. */
const instants = fc
  .integer({min: 0, max: 365 * 24 * 60})
  .map(n => at('2026-01-01T00:00') + n * 60_000);

function referral(values: Partial<Referral>): Referral {
  return {unit: 'Seksi', ppid: 'p@example.com', at: 0, dueAt: 0, respondedAt: null, ...values};
}

describe('K6 working time between two instants', () => {
  it('is what addWorkingMinutes adds', () => {
    fc.assert(
      fc.property(instants, fc.integer({min: 0, max: 5000}), (from, minutes) => {
        const {at: to} = addWorkingMinutes(from, minutes, CALENDAR, 'WIB');
        expect(workingMinutesBetween(from, to, CALENDAR, 'WIB')).toBe(minutes);
      }),
    );
  });

  it('is the sum of its parts, and none backwards', () => {
    fc.assert(
      fc.property(instants, instants, instants, (...moments) => {
        const [a, b, c] = moments.sort((x, y) => x - y) as [number, number, number];
        const minutes = (from: number, to: number) =>
          workingMinutesBetween(from, to, CALENDAR, 'WIB');
        expect(minutes(a, c)).toBeCloseTo(minutes(a, b) + minutes(b, c), 6);
        expect(minutes(c, a) > 0).toBe(false);
      }),
    );
  });
});

describe('K6 a deadline after the citizen was awaited', () => {
  it.each([
    [
      'leaves what was left',
      '2026-11-02T10:00',
      '2026-11-04T10:00',
      '2026-11-03T16:00',
      '2026-11-05T16:00',
    ],
    [
      'over a weekend',
      '2026-11-06T15:30',
      '2026-11-09T07:30',
      '2026-11-06T16:30',
      '2026-11-09T08:30',
    ],
    [
      'asked and answered at night',
      '2026-11-02T20:00',
      '2026-11-02T22:00',
      '2026-11-03T16:00',
      '2026-11-03T16:00',
    ],
  ])('%s', (_what, from, to, was, is) => {
    const due = dueAfterPause(
      {referrals: [referral({at: at('2026-11-02T08:00'), dueAt: at(was)})]},
      {from: at(from), to: at(to)},
      CALENDAR,
      'WIB',
    );
    expect(due).toEqual([[0, at(is)]]);
  });

  it('never comes earlier, and stays where the unit was late or has answered', () => {
    const dueAt = at('2026-11-03T16:00');
    fc.assert(
      fc.property(instants, instants, (from, to) => {
        const referrals = [
          referral({at: at('2026-11-02T08:00'), dueAt}),
          referral({at: at('2026-11-02T08:00'), dueAt, respondedAt: at('2026-11-02T09:00')}),
        ];
        const moved = dueAfterPause({referrals}, {from, to}, CALENDAR, 'WIB');
        expect(moved.every(([index, due]) => index === 0 && due >= dueAt)).toBe(true);
        if (from >= dueAt) expect(moved).toEqual([]);
      }),
    );
  });
});

describe('K6 a question that nobody answered before the complaint ended', () => {
  const asked = at('2026-11-24T09:00');
  const ended = at('2026-11-25T09:00');
  const reopenedAt = at('2026-12-14T09:00');
  const question: ComplaintEvent = {
    type: 'asked',
    at: asked,
    by: 'rina@example.com',
    questionHash: '',
    until: at('2026-12-08T16:00'),
  };
  const reopened: ComplaintEvent = {
    type: 'reopened',
    at: reopenedAt,
    by: 'pelapor',
    how: 'webForm',
    reasonHash: '',
  };
  const closed: ComplaintEvent = {type: 'closed', at: ended, by: 'meja', why: 'noReply'};

  it.each<[string, ComplaintEvent[]]>([
    ['answered all the same', [DRAFTED, {...ANSWERED, at: ended}]],
    ['closed', [closed]],
  ])('is not open again with a complaint that was %s', (_how, ending) => {
    const complaint = fold([REGISTERED, question, ...ending, reopened])!;
    expect(openQuestion(complaint)).toBeNull();
    expect(pausesOf(complaint)).toEqual([{from: asked, to: ended}]);
  });

  it('leaves room for another one', () => {
    const again = {...question, at: reopenedAt + 1};
    const complaint = fold([REGISTERED, question, closed, reopened, again])!;
    expect(openQuestion(complaint)).toMatchObject({place: 1, at: again.at});
  });
});

describe('J8 a mail that only thanks', () => {
  it.each([
    ['Terima kasih banyak atas tanggapannya, Pak.', true],
    ['Matur nuwun nggih', false],
    ['Alhamdulillah, terima kasih. Semoga sukses selalu!', true],
    ['Terima kasih, tetapi lampunya masih padam.', false],
    ['Terima kasih. Kapan diperbaiki?', false],
    ['Baik', false],
    ['Belum selesai', false],
  ])('%s', (text, isThanks) => {
    expect(onlyThanks(text)).toBe(isThanks);
  });
});

describe('J9 the first words of a reply to an answer', () => {
  it.each([
    ['PUAS', {satisfied: true, words: ''}],
    ['Puas, terima kasih', {satisfied: true, words: 'terima kasih'}],
    ['Tidak puas. Masih padam.', {satisfied: false, words: 'Masih padam.'}],
    ['Kurang puas', {satisfied: false, words: ''}],
    ['Saya puas', null],
    ['Puasa', null],
  ])('%s', (reply, rating) => {
    expect(ratingOf(reply)).toEqual(rating);
  });
});
