import {addDays, CalendarDate, weekdayOf} from '../instant';
import {oncePer} from '../once';
import {SERVICE_HOURS, ServiceHours, ServiceSpan} from './service-hours';

/** A day decreed closed. All kinds stop the clock unless the office says otherwise (design 10). */
export interface Holiday {
  date: CalendarDate;
  kind: 'nationalHoliday' | 'collectiveLeave' | 'localHoliday';
  name: string;
  decree: string;
}

export interface WorkCalendar {
  holidays: readonly Holiday[];
  /** True: collective leave (cuti bersama) is an ordinary working day. */
  collectiveLeaveCounts: boolean;
  /** Left out: `SERVICE_HOURS`. */
  hours?: ServiceHours;
  /** Stretches of days with other hours: Ramadan. Both ends count. */
  seasons?: ReadonlyArray<{from: CalendarDate; to: CalendarDate; hours: ServiceHours}>;
  /** Decreed days on which the office is open all the same. */
  openDays?: readonly CalendarDate[];
}

/** Why a day is not a working day. */
export type Closure =
  {date: CalendarDate; why: 'weekend'} | {date: CalendarDate; why: 'holiday'; holiday: Holiday};

export function closureOf(date: CalendarDate, calendar: WorkCalendar): Closure | undefined {
  if (usualSpans(date, calendar).length === 0) return {date, why: 'weekend'};
  if (calendar.openDays?.includes(date)) return undefined;
  const holiday = calendar.holidays.find(
    one => one.date === date && !(calendar.collectiveLeaveCounts && one.kind === 'collectiveLeave'),
  );
  return holiday && {date, why: 'holiday', holiday};
}

/** The service of a day, none on a closed one. */
export function spansOn(date: CalendarDate, calendar: WorkCalendar): readonly ServiceSpan[] {
  return closureOf(date, calendar) ? [] : usualSpans(date, calendar);
}

function usualSpans(date: CalendarDate, {hours = SERVICE_HOURS, seasons = []}: WorkCalendar) {
  const season = seasons.find(({from, to}) => from <= date && date <= to);
  return (season?.hours ?? hours)[weekdayOf(date)] ?? [];
}

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

/** Throws RangeError where no weekday has service: no working day would ever come. */
export function requireService({hours = SERVICE_HOURS}: WorkCalendar): void {
  if (hours.every(spans => spans.length === 0)) throw new RangeError('the calendar is never open');
}
