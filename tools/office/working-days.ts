import {HOLIDAYS} from '../../src/data/holidays';
import {closureOf} from '../../src/domain/calendar/working-day';
import {addDays, type CalendarDate} from '../../src/domain/instant';

const CALENDAR = {holidays: HOLIDAYS, collectiveLeaveCounts: false};

/** The days from `first` (included) to `end` (not included) on which an office is open. */
export function workingDays(first: CalendarDate, end: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = first; date < end; date = addDays(date, 1)) {
    if (!closureOf(date, CALENDAR)) days.push(date);
  }
  return days;
}
