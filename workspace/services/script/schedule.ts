import {instantAt, localTime, type LocalTime} from '../../runtime/zone';
import type {Schedule} from './entities';

const MINUTE = 60_000;
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The first instant after `last` at which a schedule fires; null where it never does again. `last` is the start or the last firing. */
export function nextFiring(schedule: Schedule, last: number): number | null {
  switch (schedule.every) {
    case 'minutes':
      return last + schedule.n * MINUTE;
    case 'hours':
      return last + schedule.n * 60 * MINUTE;
    case 'once':
      return schedule.at > last ? schedule.at : null;
    default:
      return nextDay(schedule, last);
  }
}

type Daily = Extract<Schedule, {timeZone: string}>;

/** Longer than any month, and than any count of weeks people choose. */
const SEARCHED_DAYS = 400;

function nextDay(schedule: Daily, last: number): number | null {
  const start = localTime(last, schedule.timeZone);
  for (let days = 0; days < SEARCHED_DAYS; days++) {
    const time = {
      ...start,
      day: start.day + days,
      hour: schedule.hour,
      minute: schedule.minute,
      second: 0,
    };
    const at = instantAt(time, schedule.timeZone);
    if (at > last && fits(schedule, start, days, time)) return at;
  }
  return null;
}

function fits(schedule: Daily, start: LocalTime, days: number, time: LocalTime): boolean {
  const date = noonOf(time);
  if (schedule.every === 'months') return date.getUTCDate() === schedule.monthDay;
  if (schedule.every === 'weeks') {
    // Weeks are counted from a firing; the first may come this very week.
    const fired =
      WEEK_DAYS[noonOf(start).getUTCDay()] === schedule.weekDay &&
      start.hour === schedule.hour &&
      start.minute === schedule.minute;
    return WEEK_DAYS[date.getUTCDay()] === schedule.weekDay && (!fired || days >= schedule.n * 7);
  }
  // The day of the last firing counts as day 0; the first firing may come that very day.
  return days === 0 || days >= schedule.n;
}

/** Noon, because only the day matters. */
const noonOf = ({year, month, day}: LocalTime) => new Date(Date.UTC(year, month - 1, day, 12));

/** The members of a time-driven event (https://developers.google.com/apps-script/guides/triggers/events#time-driven), in UTC. */
export function clockFields(at: number): Record<string, number | string> {
  const date = new Date(at);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.floor((at - start) / (7 * 24 * 60 * MINUTE)) + 1;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': week,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
