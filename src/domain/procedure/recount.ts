import {
  calendarFrom,
  carriedOver,
  daysChanged,
  isSameCalendar,
  type StandingCalendar,
  standingOf,
} from '../calendar/standing';
import {type Complaint, hasEnded} from '../complaint/complaint';
import {isOpen} from '../complaint/referral';
import type {CalendarChange, MovedDate} from '../complaint/stage';
import type {Instant} from '../instant';
import {calendarOf, type OfficeSettings} from '../settings';
import {datedOf, twoInstants} from './dates';
import {procedureOf} from './in-force';
import {referralStandard} from './procedure';

/** The two calendars between which deadlines move now; undefined where they stand under the one in force. */
export function movingOf(
  settings: OfficeSettings,
): {from: StandingCalendar; to: StandingCalendar; after: number} | undefined {
  const {standing} = settings;
  if (!standing) return undefined;
  const {calendar: from, moving} = standing;
  if (moving) return {from, ...moving};
  const to = standingOf(settings);
  return isSameCalendar(from, to) ? undefined : {from, to, after: 0};
}

/** Design 10: the dates of a complaint that another calendar moves, and why; null where none does. */
export function movedDates(
  complaint: Complaint,
  {from, to}: {from: StandingCalendar; to: StandingCalendar},
  settings: OfficeSettings,
  now: Instant,
): {moved: MovedDate[]; why: CalendarChange} | null {
  if (hasEnded(complaint)) return null;
  const moved = [
    ...ownDates(complaint, {from, to}, settings, now),
    ...referralDates(complaint, {from, to}, settings),
  ];
  if (moved.length === 0) return null;
  const ends = moved.map(one => Math.max(one.from, one.to));
  return {moved, why: reasons({from, to}, [complaint.receivedAt, Math.max(...ends)], settings)};
}

interface Move {
  from: StandingCalendar;
  to: StandingCalendar;
}

function ownDates(
  complaint: Complaint,
  {from, to}: Move,
  settings: OfficeSettings,
  now: Instant,
): MovedDate[] {
  const dated = datedOf(complaint, settings);
  const dates = (standing: StandingCalendar) =>
    twoInstants(dated, settings, now, {calendar: calendarFrom(standing), zone: standing.zone});
  const [before, after] = [dates(from), dates(to)];
  const target: MovedDate = {what: 'target', from: before.targetAt, to: after.targetAt};
  const legal: MovedDate | null =
    before.legalAt !== null && after.legalAt !== null
      ? {what: 'legal', from: before.legalAt, to: after.legalAt}
      : null;
  return [target, ...(legal ? [legal] : [])].filter(one => one.from !== one.to);
}

function referralDates(
  {referrals, procedure}: Complaint,
  {from, to}: Move,
  settings: OfficeSettings,
): MovedDate[] {
  // Calendar days run on through closed days.
  if (referralStandard(procedureOf(procedure, settings)).unit === 'calendarDays') return [];
  return referrals.flatMap((referral, place): MovedDate[] => {
    if (!isOpen(referral)) return [];
    const dueAt = carriedOver(referral, from, to);
    return dueAt === referral.dueAt
      ? []
      : [{what: 'referral', referral: place, from: referral.dueAt, to: dueAt}];
  });
}

function reasons(
  {from, to}: Move,
  span: [Instant, Instant],
  settings: OfficeSettings,
): CalendarChange {
  const {closed, opened} = daysChanged(from, to, span);
  const {holidays} = calendarOf(settings);
  const named = closed.map(date => {
    const holiday = holidays.find(one => one.date === date);
    return {date, name: holiday?.name ?? '', decree: holiday?.decree ?? ''};
  });
  const hours = ({hours: usual, seasons, zone}: StandingCalendar) =>
    JSON.stringify([usual, seasons, zone]);
  return {closed: named, opened, hours: hours(from) !== hours(to)};
}
