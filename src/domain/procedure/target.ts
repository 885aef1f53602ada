import {type Deadline, deadlineOf, type TimeLimit} from '../calendar/deadline';
import type {Instant} from '../instant';
import type {Clock} from '../settings';
import type {Procedure, ProcedureStep} from './procedure';

/**
 * When the SOP is through for the citizen: the receipt plus the days of its steps, to the end of the last day's service
 * (design 9). Minutes of steps fall within those days; what follows the answer is the office's own work.
 */
export function targetDeadline(
  receivedAt: Instant,
  {steps}: Procedure,
  {calendar, zone}: Clock,
): Deadline {
  const counted = untilAnswered(steps);
  const calendarDays = sum(counted, 'calendarDays');
  const days = sum(counted, 'workingDays');
  const workingDays = days + calendarDays > 0 ? days : 1;
  const within = (from: Instant, limit: TimeLimit) => deadlineOf(from, limit, calendar, zone);
  if (workingDays === 0) return within(receivedAt, {amount: calendarDays, unit: 'calendarDays'});
  const worked = within(receivedAt, {amount: workingDays, unit: 'workingDays'});
  if (calendarDays === 0) return worked;
  return within(worked.at, {amount: calendarDays, unit: 'calendarDays'});
}

function untilAnswered(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
  const acts = steps.map(({act}) => act);
  const last = Math.max(acts.lastIndexOf('answer'), acts.lastIndexOf('publish'));
  return last < 0 ? steps : steps.slice(0, last + 1);
}

function sum(steps: readonly ProcedureStep[], unit: 'workingDays' | 'calendarDays'): number {
  return steps
    .map(({standard}) => (standard?.unit === unit ? standard.amount : 0))
    .reduce((all, amount) => all + amount, 0);
}
