import {addDays, type CalendarDate, dateOf, type Instant, weekdayOf, type Zone} from '../instant';

/** The days a recap speaks of; both count. A complaint belongs to the day on which it got its number. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const MONTHS = {month: 1, quarter: 3, half: 6, year: 12} as const;

/** The period of a kind in which a day lies. Weeks begin on Monday. */
export function periodOf(kind: PeriodKind, date: CalendarDate): Period {
  if (kind === 'day') return {from: date, to: date};
  if (kind === 'week') {
    const from = addDays(date, -((weekdayOf(date) + 6) % 7));
    return {from, to: addDays(from, 6)};
  }
  const size = MONTHS[kind];
  const month = Number(date.slice(5, 7)) - 1;
  const first = month - (month % size);
  const [from, after] = [first, first + size].map(one => firstDay(Number(date.slice(0, 4)), one));
  return {from: from!, to: addDays(after!, -1)};
}

export function monthPeriod(month: string): Period {
  return periodOf('month', `${month}-01`);
}

/** Every month that a period touches, `2026-11`. */
export function monthsOf({from, to}: Period): string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addDays(day, 31).slice(0, 7) + '-01')
    months.push(day.slice(0, 7));
  return months;
}

/** What a period is, where it is one that has a name; null for any other stretch of days. */
export function kindOfPeriod({from, to}: Period): PeriodKind | null {
  return PERIOD_KINDS.find(kind => isSame(periodOf(kind, from), {from, to})) ?? null;
}

export function isWithin(at: Instant, {from, to}: Period, zone: Zone): boolean {
  const date = dateOf(at, zone);
  return from <= date && date <= to;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** @param month from 0, may lie beyond the year. */
function firstDay(year: number, month: number): CalendarDate {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
