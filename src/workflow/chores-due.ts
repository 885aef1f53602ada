import {isServiceTime} from '../domain/calendar/is-service-time';
import {closureOf} from '../domain/calendar/working-day';
import {
  addDays,
  type CalendarDate,
  dateOf,
  monthBefore,
  wallClock,
  weekOf,
} from '../domain/instant';
import {isOwed} from '../domain/ledger/chore';
import type {LedgerHead} from '../domain/ledger/head';
import {calendarOf, type OfficeSettings} from '../domain/settings';
import type {Desk} from './ports';

/** Nobody is at work, and Google's nightly quiet is over. */
const NIGHT_HOUR = 1;
/** C3: after the night's comparison, before anybody comes. */
const LEARNING_HOURS = {from: 2, to: 5};
/** Nobody waits for it before the office opens. */
const MORNING_HOUR = 6;

/** Whether this night's comparison has not been made yet. */
export function nightIsDue(desk: Desk, {chores}: LedgerHead, {office}: OfficeSettings): boolean {
  const now = desk.now();
  const isNight = wallClock(now, office.zone).hour >= NIGHT_HOUR;
  return isNight && isOwed(chores.night, dateOf(now, office.zone), now);
}

/** C3: whether what officers decided has not been learned from tonight. */
export function learningIsDue(desk: Desk, {chores}: LedgerHead, {office}: OfficeSettings): boolean {
  const now = desk.now();
  const {hour} = wallClock(now, office.zone);
  const isNight = hour >= LEARNING_HOURS.from && hour <= LEARNING_HOURS.to;
  return isNight && isOwed(chores.learn, dateOf(now, office.zone), now);
}

/** K10: whether this working day's mails have not been sent, and the office is open. */
export function morningIsDue(desk: Desk, {chores}: LedgerHead, settings: OfficeSettings): boolean {
  const now = desk.now();
  const {zone} = settings.office;
  return (
    isOwed(chores.morning, dateOf(now, zone), now) && isServiceTime(now, calendarOf(settings), zone)
  );
}

/**
 * The month whose minutes or recap are owed: the last one, from the first working day of this one on. A month in which no
 * complaint came has its recap too, once the desk has made one: an office reports *nihil*.
 */
export function monthlyDue(
  desk: Desk,
  {chores, months}: LedgerHead,
  settings: OfficeSettings,
  what: 'minutes' | 'recap',
): string | null {
  const now = desk.now();
  const {zone} = settings.office;
  const date = dateOf(now, zone);
  const month = monthBefore(date);
  if (what === 'recap' && !months[month] && !chores.recap) return null;
  if (!isOwed(chores[what], month, now) || wallClock(now, zone).hour < MORNING_HOUR) return null;
  return date >= firstWorkingDay(date, settings) ? month : null;
}

function firstWorkingDay(date: CalendarDate, settings: OfficeSettings): CalendarDate {
  const calendar = calendarOf(settings);
  let day = `${date.slice(0, 7)}-01`;
  while (day < date && closureOf(day, calendar)) day = addDays(day, 1);
  return closureOf(day, calendar) ? addDays(day, 1) : day;
}

/** O2: whether this week's examination has not been made yet, and the office is open. */
export function healthIsDue(desk: Desk, {chores}: LedgerHead, settings: OfficeSettings): boolean {
  const now = desk.now();
  const {zone} = settings.office;
  return (
    isOwed(chores.health, weekOf(now, zone), now) && isServiceTime(now, calendarOf(settings), zone)
  );
}
