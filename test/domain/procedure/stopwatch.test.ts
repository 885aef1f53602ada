import {SOP_A} from '../../../src/data/sop-a';
import {fold} from '../../../src/domain/complaint/apply';
import type {Complaint} from '../../../src/domain/complaint/complaint';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import {nextPledge} from '../../../src/domain/complaint/pledge';
import {MINUTE} from '../../../src/domain/instant';
import {type Procedure, stepsInOrder} from '../../../src/domain/procedure/procedure';
import {stopwatch, type StepClock} from '../../../src/domain/procedure/stopwatch';
import {stepTimes} from '../../../src/domain/procedure/step-times';
import {promiseFigures} from '../../../src/domain/recap/promises';
import type {OfficeSettings} from '../../../src/domain/settings';
import {officeSettings} from '../../office-settings';

const at = (text: string) => Date.parse(`2026-11-${text}:00+07:00`);
/** Monday, 2 November 2026. */
const NINE = at('02T09:00');

const REGISTERED: ComplaintEvent = {
  type: 'registered',
  at: NINE + MINUTE,
  by: 'meja',
  register: 'ADU-2026-0001',
  channel: 'webForm',
  responseId: 'r1',
  receivedAt: NINE,
  procedure: 'sop-a@1',
  reachableByMail: true,
  contentHash: 'c',
  identityHash: 'i',
};
const CLASSIFICATION = {
  kind: 'nonSupervisoryComplaint',
  category: 'Lainnya',
  urgency: 'medium',
  complete: true,
  clear: true,
} as const;

const classified = (when: number): ComplaintEvent => ({
  type: 'classified',
  at: when,
  by: 'bagus@example.com',
  classification: CLASSIFICATION,
});
const referred = (when: number): ComplaintEvent => ({
  type: 'referred',
  at: when,
  by: 'bagus@example.com',
  unit: 'Seksi A',
  ppid: 'ppid@example.com',
  dueAt: when,
});
const responded = (when: number): ComplaintEvent => ({
  type: 'responseRecorded',
  at: when,
  by: 'meja',
  referral: 0,
  messageId: 'm',
  materialHash: 'h',
});
const answered = (when: number): ComplaintEvent[] => [
  {type: 'answerDrafted', at: when - MINUTE, by: 'ayu@example.com', draftHash: 'd'},
  {type: 'answered', at: when, by: 'camat@example.com', answerHash: 'd', self: false},
];

interface Given {
  events: ComplaintEvent[];
  settings?: Partial<OfficeSettings>;
  procedure?: Procedure;
  now?: number;
}

function clocks({events, settings, procedure = SOP_A, now = NINE}: Given): StepClock[] {
  const complaint = fold([REGISTERED, ...events]) as Complaint;
  return stopwatch(complaint, procedure, {settings: officeSettings(settings), now});
}

const step = (no: number, given: Given) => clocks(given).find(one => one.step.no === no)!;
const minutes = ({waiting, handling}: StepClock) => [waiting.working, handling.working];

describe('K9 the stopwatch', () => {
  it('leaves nothing to do of what was closed because nobody answered the question (K6)', () => {
    const closed: ComplaintEvent = {type: 'closed', at: at('02T11:00'), by: 'meja', why: 'noReply'};
    expect(step(3, {events: []}).readyAt).not.toBeNull();
    expect(clocks({events: [closed]}).filter(one => one.readyAt !== null && !one.doneAt)).toEqual(
      [],
    );
  });

  it('tells waiting from handling: the officer came after an hour and took seven minutes', () => {
    const begun: ComplaintEvent = {
      type: 'stepBegun',
      at: at('02T10:08'),
      by: 'bagus@example.com',
      step: 3,
      since: at('02T10:01'),
    };
    const three = step(3, {events: [begun, classified(at('02T10:08'))]});
    expect(minutes(three)).toEqual([60, 7]);
    expect(three.verdict).toBe('onTime');
  });

  it('counts waiting too where the office says so, and then asks why it was late', () => {
    const three = step(3, {events: [classified(at('02T10:08'))], settings: {judged: 'whole'}});
    expect([three.verdict, three.owesReason]).toEqual(['late', true]);
  });

  it('asks no more once somebody has said why', () => {
    const explained: ComplaintEvent = {
      type: 'lateExplained',
      at: at('02T10:09'),
      by: 'bagus@example.com',
      step: 3,
      reasonHash: 'h',
    };
    const events = [classified(at('02T10:08')), explained];
    expect(step(3, {events, settings: {judged: 'whole'}}).owesReason).toBe(false);
  });

  it('handles from the referral on where the actor works by mail', () => {
    const events = [
      classified(at('02T09:11')),
      referred(at('02T11:11')),
      responded(at('03T15:59')),
    ];
    const four = step(4, {events});
    expect(minutes(four)).toEqual([120, 4 * 60 + 49 + (8 * 60 + 29)]);
    expect(four.handling.wall).toBe(at('03T15:59') - at('02T11:11'));
    expect([four.verdict, four.dueAt]).toEqual(['onTime', at('03T16:00')]);
  });

  it('is late a minute after the last day of service has ended', () => {
    const events = [
      classified(at('02T09:11')),
      referred(at('02T11:11')),
      responded(at('03T16:01')),
    ];
    expect(step(4, {events}).verdict).toBe('late');
  });

  it('stands still while the citizen is awaited', () => {
    const asked: ComplaintEvent = {
      type: 'asked',
      at: at('02T12:00'),
      by: 'bagus@example.com',
      questionHash: 'h',
      until: at('16T16:00'),
    };
    const wrote: ComplaintEvent = {
      type: 'citizenWrote',
      at: at('03T12:00'),
      by: 'pelapor',
      question: 0,
      how: 'email',
      textHash: 'h',
    };
    const before = [classified(at('02T09:11')), referred(at('02T11:11'))];
    const four = step(4, {events: [...before, asked, wrote, responded(at('04T15:00'))]});
    expect(four.verdict).toBe('onTime');
    // 8.5 hours of service were awaited: from Tuesday's end to Wednesday's.
    expect(four.dueAt).toBe(at('04T16:00'));
    expect(four.handling.working).toBe(4 * 60 + 49 + 8.5 * 60 + 7.5 * 60 - 8.5 * 60);
  });

  it('excuses what was late on days that were declared not to be normal', () => {
    const abnormal = [{from: '2026-11-03', to: '2026-11-03', what: 'Banjir', basis: 'SK 1/2026'}];
    const events = [
      classified(at('02T09:11')),
      referred(at('02T11:11')),
      responded(at('05T10:00')),
    ];
    expect(step(4, {events, settings: {abnormal}}).verdict).toBe('excused');
    expect(step(4, {events, settings: {abnormal}}).owesReason).toBe(false);
  });

  it('runs, is overdue, and does not judge what has not begun', () => {
    const events = [classified(at('02T09:11')), referred(at('02T11:11'))];
    const verdicts = (now: number) => clocks({events, now}).map(one => one.verdict);
    expect(verdicts(at('02T12:00'))).toEqual(['onTime', 'onTime', 'onTime', 'running', 'ahead']);
    expect(verdicts(at('04T12:00'))[3]).toBe('overdue');
  });

  it('says of a step that was gone past that it was', () => {
    const events = [classified(at('02T09:11')), ...answered(at('02T09:30'))];
    expect(step(4, {events}).verdict).toBe('skipped');
    expect(minutes(step(5, {events}))).toEqual([18, 1]);
  });

  it('follows the order of the office’s own SOP', () => {
    const [one, two, three, four, five] = SOP_A.steps;
    const check = {...three!, no: 6, name: 'Memeriksa lapangan', act: 'tick' as const};
    const procedure = {...SOP_A, steps: stepsInOrder([one!, two!, three!, check, four!, five!])};
    const events = [classified(at('02T09:11'))];
    expect(clocks({events, procedure}).map(({verdict}) => verdict)).toEqual([
      'onTime',
      'onTime',
      'onTime',
      'running',
      'ahead',
      'ahead',
    ]);
    const ticked: ComplaintEvent = {type: 'stepDone', at: at('02T09:20'), by: 'a', step: 6};
    expect(clocks({events: [...events, ticked], procedure})[4]!.readyAt).toBe(at('02T09:20'));
  });

  it('begins the answer anew with a reopening, for another officer', () => {
    const reopened: ComplaintEvent = {
      type: 'reopened',
      at: at('03T10:00'),
      by: 'pelapor',
      how: 'email',
      reasonHash: 'h',
    };
    const first = [
      classified(at('02T09:11')),
      referred(at('02T09:12')),
      responded(at('02T09:20')),
      ...answered(at('02T09:30')),
    ];
    const five = step(5, {events: [...first, reopened], now: at('03T10:30')});
    expect([five.readyAt, five.begunAt, five.doneAt]).toEqual([at('03T10:00'), null, null]);
    const again = step(5, {events: [...first, reopened, ...answered(at('03T11:00'))]});
    expect(minutes(again)).toEqual([59, 1]);
  });
});

describe('J2, J8 an interim answer before the complaint was opened again', () => {
  const interim: ComplaintEvent = {
    type: 'interimAnswered',
    at: at('02T12:00'),
    by: 'ayu@example.com',
    answerHash: 'h',
    until: '2026-11-04',
    verdict: {} as never,
  };
  const reopened: ComplaintEvent = {
    type: 'reopened',
    at: at('09T09:00'),
    by: 'pelapor',
    how: 'email',
    reasonHash: 'r',
  };
  const before = [REGISTERED, classified(NINE + 60 * MINUTE), interim];
  const whole = answered(at('03T09:00'));

  it('is what stops the clock and promises a day until the whole answer has come', () => {
    const complaint = fold([...before])!;
    expect(nextPledge(complaint)).toBe('2026-11-04');
    expect(stepTimes(complaint, SOP_A).find(one => one.step.no === 5)!.doneAt).toBe(interim.at);
  });

  it('neither answers the reopened complaint nor promises anything any more', () => {
    const complaint = fold([...before, ...whole, reopened])!;
    expect(nextPledge(complaint)).toBeNull();
    const answering = stepTimes(complaint, SOP_A).find(one => one.step.no === 5)!;
    expect(answering.doneAt).toBeNull();
    const again = {...interim, at: at('10T09:00'), until: '2026-11-20'};
    expect(nextPledge(fold([again], complaint)!)).toBe('2026-11-20');
  });

  it('has kept its promise by the answer that did not settle the matter', () => {
    const complaint = fold([...before, ...whole, reopened])!;
    const figures = promiseFigures([complaint], at('12T09:00'), 'WIB');
    expect(figures).toEqual({made: 1, kept: 1, keptLate: 0, broken: 0, open: 0});
  });
});

describe('C2 an information request', () => {
  it('is measured, and not held against the times the SOP sets for complaints', () => {
    const asked: ComplaintEvent = {
      type: 'classified',
      at: NINE + 3 * 60 * MINUTE,
      by: 'bagus@example.com',
      classification: {...CLASSIFICATION, kind: 'informationRequest'},
    };
    const all = clocks({events: [REGISTERED, asked], now: at('30T09:00')});
    expect(new Set(all.map(({verdict}) => verdict))).toEqual(new Set(['unmeasured', 'ahead']));
    expect(all.some(({owesReason, dueAt}) => owesReason || dueAt !== null)).toBe(false);
    expect(Math.max(...all.map(({waiting}) => waiting.working))).toBeGreaterThan(0);
  });
});
