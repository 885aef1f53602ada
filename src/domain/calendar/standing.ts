import {type CalendarDate, dateOf, type Instant, type Zone} from '../instant';
import {calendarOf, type OfficeSettings} from '../settings';
import {addWorkingMinutes} from './working-time';
import {deadlineOf} from './deadline';
import {explainDays} from './explain';
import {workingMinutesBetween} from './between';
import type {ServiceHours} from './service-hours';
import type {WorkCalendar} from './working-day';

/** The calendar under which the deadlines of open complaints stand: only what moves them, without names. */
export interface StandingCalendar {
  zone: Zone;
  /** Days closed by holiday. */
  closed: CalendarDate[];
  hours: ServiceHours | null;
  seasons: Array<{from: CalendarDate; to: CalendarDate; hours: ServiceHours}>;
}

/** How far the deadlines of open complaints have followed a changed calendar; kept with the settings. */
export interface Standing {
  calendar: StandingCalendar;
  /** While they follow: the calendar they are brought to, and the last complaint that was. */
  moving?: {to: StandingCalendar; after: number};
}

/** The calendar in force, as the settings keep it beside the deadlines that follow it. */
export function standingOf(
  settings: Pick<OfficeSettings, 'calendar' | 'office'>,
): StandingCalendar {
  const {
    holidays,
    collectiveLeaveCounts,
    openDays = [],
    hours,
    seasons = [],
  } = calendarOf(settings);
  const closed = holidays
    .filter(({kind}) => !(collectiveLeaveCounts && kind === 'collectiveLeave'))
    .map(({date}) => date)
    .filter(date => !openDays.includes(date));
  return {
    zone: settings.office.zone,
    closed: [...new Set(closed)].sort(),
    hours: hours ?? null,
    seasons: seasons.map(({from, to, hours: own}) => ({from, to, hours: own})),
  };
}

export function isSameCalendar(a: StandingCalendar, b: StandingCalendar): boolean {
  const written = ({zone, closed, hours, seasons}: StandingCalendar) =>
    JSON.stringify([zone, closed, hours, seasons]);
  return written(a) === written(b);
}

/** A calendar to count with. */
export function calendarFrom({closed, hours, seasons}: StandingCalendar): WorkCalendar {
  return {
    holidays: closed.map(date => ({date, kind: 'nationalHoliday', name: '', decree: ''})),
    collectiveLeaveCounts: false,
    ...(hours ? {hours} : {}),
    seasons,
  };
}

/**
 * A deadline as another calendar has it: as many working days from the same beginning where it ends with a day's
 * service, else as many minutes of service. So more time that was granted and pauses stay what they were.
 */
export function carriedOver(
  {at, dueAt}: {at: Instant; dueAt: Instant},
  from: StandingCalendar,
  to: StandingCalendar,
): Instant {
  const [before, after] = [calendarFrom(from), calendarFrom(to)];
  const amount = explainDays(at, dueAt, before, from.zone).filter(day => 'count' in day).length;
  const days = {amount, unit: 'workingDays' as const};
  if (amount > 0 && deadlineOf(at, days, before, from.zone).at === dueAt)
    return deadlineOf(at, days, after, to.zone).at;
  const minutes = workingMinutesBetween(at, dueAt, before, from.zone);
  return addWorkingMinutes(at, minutes, after, to.zone).at;
}

/** What is closed and open now and was not before, on the days between two instants. */
export function daysChanged(
  from: StandingCalendar,
  to: StandingCalendar,
  [begin, end]: [Instant, Instant],
): {closed: CalendarDate[]; opened: CalendarDate[]} {
  const first = dateOf(begin, from.zone);
  const last = dateOf(end, to.zone);
  const among = (days: readonly CalendarDate[], others: readonly CalendarDate[]) =>
    days.filter(date => first <= date && date <= last && !others.includes(date));
  return {closed: among(to.closed, from.closed), opened: among(from.closed, to.closed)};
}
