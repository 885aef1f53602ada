import {exception} from '../../../runtime/exception';
import type {When} from '../entities';

/** Google's text where a text or nothing comes for a date, a common slip of scripts. */
export function requireDates(member: string, args: unknown[], ...dates: unknown[]): void {
  if (dates.every(one => one instanceof Date)) return;
  const types = args.map(one => {
    if (typeof one === 'string') return 'String';
    if (typeof one === 'number') return 'number';
    return one === null || one === undefined ? 'null' : '(class)';
  });
  throw exception(
    `The parameters (${types.join(',')}) don't match the method signature for ${member}.`,
  );
}

const two = (value: number) => String(value).padStart(2, '0');

/** The day of the script's zone; "only the day is used; the time is ignored" (calendar#createAllDayEvent). */
export const dayText = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Midnight of a day in the script's zone (calendar-event#getStartTime()). */
export function midnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

export function nextDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
}

export const timesOf = (start: Date, end: Date): When => ({
  start: start.getTime(),
  end: end.getTime(),
});

export const daysOf = (first: Date, after: Date): When => ({
  firstDay: dayText(first),
  dayAfter: dayText(after),
});

export const startOf = (when: When): Date =>
  'start' in when ? new Date(when.start) : midnight(when.firstDay);

export const endOf = (when: When): Date =>
  'end' in when ? new Date(when.end) : midnight(when.dayAfter);
