import {workingMinutesBetween} from '../calendar/between';
import {addWorkingMinutes} from '../calendar/working-time';
import type {WorkCalendar} from '../calendar/working-day';
import {type Complaint, hasEnded} from '../complaint/complaint';
import {isOpen} from '../complaint/referral';
import type {Instant, Zone} from '../instant';
import type {Question} from './lifecycle';

/** A stretch in which the citizen was awaited; `to` is null while it lasts. */
export interface Pause {
  from: Instant;
  to: Instant | null;
}

/** K6: the question nobody has answered yet, with its place; null where the citizen is not awaited. */
export function openQuestion(
  complaint: Pick<Complaint, 'questions' | 'status'>,
): (Question & {place: number}) | null {
  if (hasEnded(complaint)) return null;
  const place = complaint.questions.length - 1;
  const last = complaint.questions[place];
  return last && isUnanswered(last) ? {...last, place} : null;
}

/** Neither answered nor left behind by a complaint that ended. */
export function isUnanswered({answeredAt, leftAt}: Question): boolean {
  return answeredAt === null && leftAt === undefined;
}

/** K6: when the clocks of a complaint stood still. A question left open ends with the complaint. */
export function pausesOf({questions, answeredAt, closure}: Complaint): Pause[] {
  const end = closure?.at ?? answeredAt;
  return questions.map(({at, answeredAt: heardAt, leftAt}) => ({
    from: at,
    to: heardAt ?? leftAt ?? end,
  }));
}

/**
 * K6: the deadlines of open referrals after a pause. What was left of the time when the citizen was asked is left again
 * when the answer comes, in working minutes; who was late already stays late.
 */
export function dueAfterPause(
  {referrals}: Pick<Complaint, 'referrals'>,
  {from, to}: {from: Instant; to: Instant},
  calendar: WorkCalendar,
  zone: Zone,
): Array<[referral: number, dueAt: Instant]> {
  return referrals.flatMap((referral, index): Array<[number, Instant]> => {
    const {at, dueAt} = referral;
    const begun = Math.max(from, at);
    if (!isOpen(referral) || dueAt <= begun || to <= begun) return [];
    const left = workingMinutesBetween(begun, dueAt, calendar, zone);
    return [[index, addWorkingMinutes(to, left, calendar, zone).at]];
  });
}
