/** A point in time: milliseconds since 1970 (UTC). Always given, never asked of the machine. */
export type Instant = number;

/** A day of a calendar, `2026-11-23`. */
export type CalendarDate = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Indonesia's three zones. None has daylight saving time, so each is a constant offset. */
export const ZONES = {
  WIB: {name: 'Asia/Jakarta', offset: 7 * HOUR},
  WITA: {name: 'Asia/Makassar', offset: 8 * HOUR},
  WIT: {name: 'Asia/Jayapura', offset: 9 * HOUR},
} as const;

export type Zone = keyof typeof ZONES;

/** The parts of an instant on the wall clock of a zone. `weekday` 0 is Sunday. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

export function wallClock(at: Instant, zone: Zone): WallClock {
  const shifted = new Date(at + ZONES[zone].offset);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

export function dateOf(at: Instant, zone: Zone): CalendarDate {
  return new Date(at + ZONES[zone].offset).toISOString().slice(0, 10);
}

/** Whether a text from outside is a day that exists: engines read the thirty-first of February as a day of March. */
export function isCalendarDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The instant of a wall-clock time (minutes after midnight) on a date. */
export function instantOf(date: CalendarDate, minutes: number, zone: Zone): Instant {
  return Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE - ZONES[zone].offset;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The Monday of an instant's week. */
export function weekOf(at: Instant, zone: Zone): CalendarDate {
  const date = dateOf(at, zone);
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** The month before a date's own, `2026-10` for any day of November. */
export function monthBefore(date: CalendarDate): string {
  return addDays(`${date.slice(0, 7)}-01`, -1).slice(0, 7);
}
