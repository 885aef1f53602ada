import {addDays, CalendarDate, weekdayOf} from '../instant';

/** A day decreed closed. Both kinds stop the clock unless the office says otherwise (decision 10). */
export interface Holiday {
  date: CalendarDate;
  kind: 'nationalHoliday' | 'collectiveLeave';
  name: string;
  decree: string;
}

export interface WorkCalendar {
  holidays: readonly Holiday[];
  /** True: collective leave (cuti bersama) is an ordinary working day. */
  collectiveLeaveCounts: boolean;
}

/** Why a day is not a working day. */
export type Closure =
  {date: CalendarDate; why: 'weekend'} | {date: CalendarDate; why: 'holiday'; holiday: Holiday};

export function closureOf(date: CalendarDate, calendar: WorkCalendar): Closure | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return {date, why: 'weekend'};
  const holiday = calendar.holidays.find(
    one => one.date === date && !(calendar.collectiveLeaveCounts && one.kind === 'collectiveLeave'),
  );
  return holiday && {date, why: 'holiday', holiday};
}

/** The day `amount` working days after `from` (which is day 0), with every day that was skipped. */
export function addWorkingDays(
  from: CalendarDate,
  amount: number,
  calendar: WorkCalendar,
): {date: CalendarDate; skipped: Closure[]} {
  const skipped: Closure[] = [];
  let date = from;
  for (let left = amount; left > 0;) {
    date = addDays(date, 1);
    const closure = closureOf(date, calendar);
    if (closure) skipped.push(closure);
    else left -= 1;
  }
  return {date, skipped};
}
