import {CalendarDate, weekdayOf} from '../instant';
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

/** Throws RangeError where no weekday has service: no working day would ever come. */
export function requireService({hours = SERVICE_HOURS}: WorkCalendar): void {
  if (hours.every(spans => spans.length === 0)) throw new RangeError('the calendar is never open');
}
