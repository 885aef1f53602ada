import {addDays, type CalendarDate} from '../../../domain/instant';
import {type PeriodKind, periodOf} from '../../../domain/recap/period';
import type {Option} from '../../page/select-field';
import {monthWords} from '../../text/desk/recap';
import {periodWords} from '../../text/period-words';

const MONTHS_BACK = 24;
/** How many periods of each kind are offered. */
const BACK: Record<PeriodKind, number> = {
  day: 31,
  week: 26,
  month: 24,
  quarter: 8,
  half: 6,
  year: 5,
};

/** A select of months in Indonesian words: not every browser has a picker for months. */
export function monthsUntil(last: string): Option[] {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({length: MONTHS_BACK}, (_, back) => {
    const value = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
    return [value, monthWords(value)] as const;
  });
}

/** The periods of a kind up to the one of a day, by their first days, the last one first. */
export function periodsUntil(kind: PeriodKind, today: CalendarDate): Option[] {
  let period = periodOf(kind, today);
  return Array.from({length: BACK[kind]}, () => {
    const option = [period.from, periodWords(period)] as const;
    period = periodOf(kind, addDays(period.from, -1));
    return option;
  });
}
