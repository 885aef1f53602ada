import {holidays} from '../../src/data/holidays';
import {closureOf} from '../../src/domain/calendar/working-day';
import {addDays, type CalendarDate, instantOf} from '../../src/domain/instant';

/** The days from `first` (included) to `end` (not included) on which an office in Java is open. */
export function workingDays(first: CalendarDate, end: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  const calendar = {holidays: holidays(), collectiveLeaveCounts: false};
  for (let date = first; date < end; date = addDays(date, 1)) {
    if (!closureOf(date, calendar)) days.push(date);
  }
  return days;
}

/** A time of day in Jakarta, in minutes after midnight, as the world's clock has it. */
export function inJakarta(date: CalendarDate, minutes: number): number {
  return instantOf(date, minutes, 'WIB');
}
