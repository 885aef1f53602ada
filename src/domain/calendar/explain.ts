import {addDays, type CalendarDate, dateOf, type Instant, type Zone} from '../instant';
import type {Closure, WorkCalendar} from './working-day';
import {closureOf} from './working-day';

/** One day on the way to a deadline: the how many-th working day it is, or why it is none. */
export type ExplainedDay = {date: CalendarDate} & ({count: number} | {closure: Closure});

/**
 * Every day after the one of receipt up to the deadline's own, so that anyone can count along (design 10). The last
 * count is the number of working days that were given.
 */
export function explainDays(
  from: Instant,
  to: Instant,
  calendar: WorkCalendar,
  zone: Zone,
): ExplainedDay[] {
  const days: ExplainedDay[] = [];
  let count = 0;
  for (
    let date = addDays(dateOf(from, zone), 1);
    date <= dateOf(to, zone);
    date = addDays(date, 1)
  ) {
    const closure = closureOf(date, calendar);
    days.push(closure ? {date, closure} : {date, count: (count += 1)});
  }
  return days;
}
