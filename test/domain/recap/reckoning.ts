import {HOLIDAYS} from '../../../src/data/holidays';
import type {ComplaintEvent} from '../../../src/domain/complaint/event';
import type {Written} from './year';

/**
 * The recap counted a second time and by other means: straight from the journal's lines, without `apply`, without the
 * stopwatch and without the calendar's code. Service is a row of minutes, each marked open or closed.
 */

const MINUTE = 60_000;
const JAKARTA = 7 * 60;
const BEGIN = Date.parse('2025-12-31T17:00:00Z');
const DAYS = 500;
const SERVED = servedUntil();

type Of<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, {type: T}>;

/** How many minutes of service lie before each minute since `BEGIN`. */
function servedUntil(): Uint32Array {
  const closed = new Set(HOLIDAYS.map(one => one.date));
  const served = new Uint32Array(DAYS * 1440 + 1);
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(BEGIN + JAKARTA * MINUTE + day * 86_400_000);
    const weekday = date.getUTCDay();
    const isOpen = weekday !== 0 && weekday !== 6 && !closed.has(date.toISOString().slice(0, 10));
    const closes = weekday === 5 ? 990 : 960;
    for (let minute = 0; minute < 1440; minute += 1) {
      const at = day * 1440 + minute;
      served[at + 1] = served[at]! + (isOpen && minute >= 450 && minute < closes ? 1 : 0);
    }
  }
  return served;
}

const place = (at: number) => Math.round((at - BEGIN) / MINUTE);
/** Minutes of service between two instants. */
export const served = (from: number, to: number): number =>
  to <= from ? 0 : SERVED[place(to)]! - SERVED[place(from)]!;

/** The first minute at which so much service has passed. */
function after(from: number, minutes: number): number {
  let at = place(from);
  const goal = SERVED[at]! + minutes;
  while (SERVED[at]! < goal) at += 1;
  return BEGIN + at * MINUTE;
}

/** The close of service on the so-many-th day of service after a day. */
function closeOfDay(from: number, days: number): number {
  let day = Math.floor(place(from) / 1440);
  for (let left = days; left > 0;) {
    day += 1;
    if (SERVED[(day + 1) * 1440]! > SERVED[day * 1440]!) left -= 1;
  }
  let at = (day + 1) * 1440;
  while (SERVED[at] === SERVED[at - 1]) at -= 1;
  return BEGIN + at * MINUTE;
}

interface Step {
  key: string;
  ready: number;
  begun: number | null;
  done: number | null;
  due: number | null;
}

export interface Reckoned {
  status: string;
  firstAnswer: number | null;
  received: number;
  steps: Step[];
  waiting: Record<string, number>;
  handling: Record<string, number>;
  verdicts: Record<string, 'onTime' | 'late' | 'overdue' | 'running'>;
  promises: string[];
}

const STATUS: Partial<Record<ComplaintEvent['type'], string>> = {
  registered: 'received',
  classified: 'classified',
  referred: 'referred',
  answerDrafted: 'drafted',
  answered: 'answered',
  reopened: 'reopened',
  closed: 'closed',
  dismissed: 'dismissed',
  voided: 'voided',
};

/** One complaint from its lines alone. */
export function reckon({events}: Written, now: number): Reckoned {
  const all = <T extends ComplaintEvent['type']>(type: T) =>
    events.filter((one): one is Of<T> & ComplaintEvent => one.type === type);
  const at = (type: ComplaintEvent['type']) => events.find(one => one.type === type)?.at ?? null;
  const registered = all('registered')[0]!;
  const owed = all('referred').length;
  const responses = all('responseRecorded');
  let status = '';
  for (const one of events) {
    const answers = responses.filter(response => response.at <= one.at).length;
    if (one.type === 'responseRecorded') status = answers === owed ? 'responded' : status;
    else status = STATUS[one.type] ?? status;
  }
  const answers = all('answered');
  const reopened = all('reopened');
  // A reopened complaint has no answer until it is answered again.
  const lastAnswer = answers[answers.length - 1]?.at ?? null;
  const isOpenAgain = reopened.length > 0 && (lastAnswer ?? 0) < reopened[0]!.at;
  const standing = isOpenAgain ? null : lastAnswer;
  const end = at('closed') ?? standing;
  // What nobody answered before the complaint ended is asked no more.
  const left = (asked: number) =>
    reopened.length > 0 && asked < reopened[0]!.at ? answers[0]!.at : undefined;
  const pauses = all('asked').map((one, index) => ({
    from: one.at,
    to:
      all('citizenWrote').find(reply => reply.question === index)?.at ?? left(one.at) ?? end ?? now,
  }));
  const paused = (from: number, to: number) =>
    pauses.reduce(
      (sum, pause) => sum + served(Math.max(from, pause.from), Math.min(to, pause.to)),
      0,
    );
  const begun = (step: number) => all('stepBegun').find(one => one.step === step)?.since ?? null;
  const received = registered.receivedAt;
  const isForm = registered.responseId !== null;
  const interim = all('interimAnswered').find(one => one.at >= (reopened[0]?.at ?? 0))?.at ?? null;
  const coordinated =
    owed > 0 && responses.length === owed ? Math.max(...responses.map(one => one.at)) : null;
  const drafts = all('answerDrafted');
  const answer = {
    done: interim ?? standing,
    begun: begun(5) ?? (isOpenAgain ? null : (drafts[drafts.length - 1]?.at ?? null)),
    minutes: 10,
  };
  const path =
    registered.procedure === 'sop-a@1'
      ? [
          {no: 1, done: received, begun: received, minutes: 5},
          {no: 2, done: registered.at, begun: isForm ? received : registered.at, minutes: 5},
          {no: 3, done: at('classified'), begun: begun(3) ?? at('classified'), minutes: 10},
          {no: 4, done: coordinated, begun: at('referred'), days: 1},
          {no: 5, ...answer},
        ]
      : [
          {no: 2, done: registered.at, begun: registered.at, minutes: 60},
          {no: 3, done: at('enteredOutside'), begun: at('enteredOutside'), days: 1},
          {
            no: 4,
            done: answer.done,
            begun: drafts.length && !isOpenAgain ? drafts[drafts.length - 1]!.at : null,
            minutes: 60,
          },
          {no: 5, done: at('published'), begun: begun(5) ?? at('published'), days: 1},
        ];
  const [kind] = all('classified').slice(-1);
  const isRequest = kind?.classification.kind === 'informationRequest';
  const isOff = status === 'dismissed' || status === 'voided';
  const last = path.reduce((best, step, index) => (step.done === null ? best : index), -1);
  const result: Reckoned = {
    status,
    received,
    firstAnswer: answers[0]?.at ?? null,
    steps: [],
    waiting: {},
    handling: {},
    verdicts: {},
    promises: promisesOf(events, now),
  };
  path.forEach((step, index) => {
    const comes = step.done !== null || (index === last + 1 && !isOff);
    if (!comes) return;
    const before = path.slice(0, index).flatMap(one => (one.done === null ? [] : [one.done]));
    const isAnswer = registered.procedure === 'sop-a@1' ? step.no === 5 : step.no === 4;
    const again = isAnswer ? (reopened[0]?.at ?? 0) : 0;
    const ready = Math.max(before[before.length - 1] ?? received, again);
    const isStale = isAnswer && step.begun !== null && step.begun < ready && step.done === null;
    const from = step.begun === null || isStale ? null : Math.max(step.begun, ready);
    const until = step.done ?? now;
    const key = `${registered.procedure} ${step.no}`;
    if (step.done !== null) {
      const wait = served(ready, from ?? until) - paused(ready, from ?? until);
      result.waiting[key] = Math.max(0, wait);
      result.handling[key] =
        from === null ? 0 : Math.max(0, served(from, until) - paused(from, until));
    }
    // The SOP times complaints; a request for information has the law's own days.
    if (isRequest) return;
    if (from === null) {
      result.verdicts[key] = step.done === null ? 'running' : 'onTime';
      return;
    }
    const plain = 'days' in step ? closeOfDay(from, step.days!) : after(from, step.minutes!);
    const pause = paused(from, until);
    const due = pause > 0 ? after(plain, pause) : plain;
    const isLate = until > due;
    const running = isLate ? 'overdue' : 'running';
    result.verdicts[key] = step.done === null ? running : isLate ? 'late' : 'onTime';
  });
  return result;
}

function promisesOf(events: readonly ComplaintEvent[], now: number): string[] {
  const day = (at: number) => new Date(at + JAKARTA * MINUTE).toISOString().slice(0, 10);
  const fate = (date: string, kept: number | null) => {
    if (kept !== null) return day(kept) <= date ? 'kept' : 'keptLate';
    return day(now) <= date ? 'open' : 'broken';
  };
  const kept = events.find(one => one.type === 'pledgeKept')?.at ?? null;
  return events.flatMap(one => {
    if (one.type === 'answered') return (one.pledges ?? []).map(date => fate(date, kept));
    if (one.type === 'interimAnswered') {
      const whole = events.find(later => later.type === 'answered' && later.at > one.at);
      return [fate(one.until, whole?.at ?? null)];
    }
    return [];
  });
}
