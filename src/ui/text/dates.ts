import {MONTH_NAMES, WEEKDAY_NAMES} from '../../data/months';
import {
  type CalendarDate,
  dateOf,
  type Instant,
  instantOf,
  wallClock,
  type Zone,
} from '../../domain/instant';

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1]!;
}

/** `Rabu, 25 Maret 2026`. */
export function longDate(at: Instant, zone: Zone): string {
  const {weekday, day, month, year} = wallClock(at, zone);
  return `${WEEKDAY_NAMES[weekday]}, ${day} ${monthName(month)} ${year}`;
}

/** `25 Maret 2026`, as in a letter. */
export function letterDate(at: Instant, zone: Zone): string {
  const {day, month, year} = wallClock(at, zone);
  return `${day} ${monthName(month)} ${year}`;
}

/** `Jumat, 6 November 2026`, of a day of the calendar. */
export function dayDate(date: CalendarDate): string {
  return longDate(instantOf(date, 0, 'WIB'), 'WIB');
}

/** `15.30 WIB`: EYD writes the hour with a dot. */
export function clockTime(at: Instant, zone: Zone): string {
  const {hour, minute} = wallClock(at, zone);
  return `${two(hour)}.${two(minute)} ${zone}`;
}

/** `Rabu, 25 Maret 2026 pukul 15.30 WIB`. */
export function longDateTime(at: Instant, zone: Zone): string {
  return `${longDate(at, zone)} pukul ${clockTime(at, zone)}`;
}

/** `Rabu, 25 Maret, 15.30 WIB`: on the screen, where the year is plain. */
export function shortDateTime(at: Instant, zone: Zone): string {
  const {weekday, day, month} = wallClock(at, zone);
  return `${WEEKDAY_NAMES[weekday]}, ${day} ${monthName(month)}, ${clockTime(at, zone)}`;
}

/** `2026-03-25 15.30`, for columns that must sort. */
export function sortableDateTime(at: Instant, zone: Zone): string {
  const {hour, minute} = wallClock(at, zone);
  return `${dateOf(at, zone)} ${two(hour)}.${two(minute)}`;
}

/** A length of time in the largest units that matter: `2 hari 3 jam`, `5 menit`. */
export function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), 'hari'],
    [Math.floor((minutes % 1440) / 60), 'jam'],
    [minutes % 60, 'menit'],
  ] as const;
  const told = parts.filter(([amount]) => amount > 0).slice(0, 2);
  return told.length === 0
    ? 'kurang dari 1 menit'
    : told.map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2026-12-01 06.05.10`: tells two revisions of a file apart. */
export function stampWords(at: Instant, zone: Zone): string {
  const seconds = Math.floor(at / 1000) % 60;
  return `${sortableDateTime(at, zone)}.${two(seconds)}`;
}
