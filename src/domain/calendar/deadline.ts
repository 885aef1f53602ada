import {addDays, CalendarDate, dateOf, Instant, instantOf, MINUTE, Zone} from '../instant';
import {addWorkingDays} from './add-working-days';
import {Closure, spansOn, WorkCalendar} from './working-day';
import {addWorkingMinutes} from './working-time';

/** A time limit. Minutes and calendar days run on through closed days. */
export interface TimeLimit {
  amount: number;
  unit: 'workingDays' | 'calendarDays' | 'workingMinutes' | 'minutes';
}

/** A deadline that explains itself. */
export interface Deadline {
  at: Instant;
  /** Closed days that were passed over on the way. */
  skipped: Closure[];
  /** Years on the way for which no holidays are decreed yet: the deadline may still move. */
  undecreedYears: number[];
}

/**
 * When something that began at an instant is due. A limit in days ends with the service of its last day (design 10);
 * the day of receipt is day 0. Calendar days may end on a closed day, then at its last minute.
 */
export function deadlineOf(
  from: Instant,
  {amount, unit}: TimeLimit,
  calendar: WorkCalendar,
  zone: Zone,
): Deadline {
  const day = dateOf(from, zone);
  const plain = (at: Instant) => ({at, skipped: [], undecreedYears: []});
  if (unit === 'minutes') return plain(from + amount * MINUTE);
  if (unit === 'calendarDays') return plain(endOfDay(addDays(day, amount), calendar, zone));
  if (unit === 'workingMinutes') {
    const {at, skipped} = addWorkingMinutes(from, amount, calendar, zone);
    return {at, skipped, undecreedYears: undecreedYears(day, dateOf(at, zone), calendar)};
  }
  const {date, skipped} = addWorkingDays(day, amount, calendar);
  const at = endOfDay(date, calendar, zone);
  return {at, skipped, undecreedYears: undecreedYears(day, date, calendar)};
}

/** When a step that began at an instant is due. */
export function dueAt(
  from: Instant,
  limit: TimeLimit,
  calendar: WorkCalendar,
  zone: Zone,
): Instant {
  return deadlineOf(from, limit, calendar, zone).at;
}

const LAST_MINUTE = 24 * 60 - 1;

function endOfDay(date: CalendarDate, calendar: WorkCalendar, zone: Zone): Instant {
  const closes = spansOn(date, calendar).slice(-1)[0]?.closes ?? LAST_MINUTE;
  return instantOf(date, closes, zone);
}

/** Years from one day to another for which nobody has decreed national holidays yet. */
export function undecreedYears(
  from: CalendarDate,
  to: CalendarDate,
  {holidays}: WorkCalendar,
): number[] {
  const decreed = new Set(
    holidays.filter(one => one.kind === 'nationalHoliday').map(one => yearOf(one.date)),
  );
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (!decreed.has(year)) years.push(year);
  return years;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
