import {addDays, type CalendarDate} from '../instant';
import {oncePer} from '../once';
import {type Closure, closureOf, requireService, type WorkCalendar} from './working-day';

/**
 * The day `amount` working days after `from` (which is day 0), with every day that was skipped. None after a closed
 * day is the next working day: nothing falls due while the office is closed.
 */
export function addWorkingDays(
  from: CalendarDate,
  amount: number,
  calendar: WorkCalendar,
): {date: CalendarDate; skipped: Closure[]} {
  requireService(calendar);
  const skipped: Closure[] = [];
  let date = from;
  const startsClosed = amount === 0 && closureOf(from, calendar);
  if (startsClosed) skipped.push(startsClosed);
  for (let left = startsClosed ? 1 : amount; left > 0;) {
    const next = dayAfter(date, calendar);
    date = next.date;
    if (next.closure) skipped.push(next.closure);
    else left -= 1;
  }
  return {date, skipped};
}

interface Day {
  date: CalendarDate;
  closure: ReturnType<typeof closureOf>;
}

const walkedIn = oncePer((_calendar: WorkCalendar) => new Map<CalendarDate, Day>());

/** Every open deadline walks over the same days of a calendar, at every tick: each is worked out once. */
function dayAfter(before: CalendarDate, calendar: WorkCalendar): Day {
  const walked = walkedIn(calendar);
  const known = walked.get(before);
  if (known) return known;
  const date = addDays(before, 1);
  const day = {date, closure: closureOf(date, calendar)};
  walked.set(before, day);
  return day;
}
