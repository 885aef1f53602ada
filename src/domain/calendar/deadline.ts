import {dateOf, Instant, instantOf, MINUTE, weekdayOf, Zone} from '../instant';
import type {StandardTime} from '../procedure/procedure';
import {addWorkingDays, WorkCalendar} from './working-day';

/** Minutes after midnight at which the office closes: 16.00, on Friday 16.30 (decision 10). */
const CLOSES = 16 * 60;
const CLOSES_FRIDAY = 16 * 60 + 30;

/** When a step that began at an instant is due: the end of service of the last working day, or minutes later. */
export function dueAt(
  from: Instant,
  standard: StandardTime,
  calendar: WorkCalendar,
  zone: Zone,
): Instant {
  if (standard.unit === 'minutes') return from + standard.amount * MINUTE;
  const {date} = addWorkingDays(dateOf(from, zone), standard.amount, calendar);
  return instantOf(date, weekdayOf(date) === 5 ? CLOSES_FRIDAY : CLOSES, zone);
}
