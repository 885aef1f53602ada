import {instantOf} from '../../domain/instant';
import {kindOfPeriod, type Period} from '../../domain/recap/period';
import {dayDate, letterDate, monthName} from './dates';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `Bulan November 2026`, `Triwulan IV Tahun 2026`, `2 sampai dengan 8 November 2026`. */
export function periodWords(period: Period): string {
  const {from, to} = period;
  const [year, month] = from.split('-').map(Number) as [number, number];
  switch (kindOfPeriod(period)) {
    case 'day':
      return dayDate(from);
    case 'month':
      return `Bulan ${monthName(month)} ${year}`;
    case 'quarter':
      return `Triwulan ${ROMAN[Math.floor((month - 1) / 3)]!} Tahun ${year}`;
    case 'half':
      return `Semester ${month === 1 ? 'I' : 'II'} Tahun ${year}`;
    case 'year':
      return `Tahun ${year}`;
    default:
      return `${dateWords(from)} sampai dengan ${dateWords(to)}`;
  }
}

/** The same within a sentence: `bulan November 2026`. */
export function inPeriod(period: Period): string {
  const words = periodWords(period);
  const kind = kindOfPeriod(period);
  return kind === 'day' || kind === 'week' || kind === null
    ? words
    : words[0]!.toLowerCase() + words.slice(1);
}

/** Stands before the names of files, so that they sort: `2026-11`, `2026-T4`, `2026`. */
export function periodKey(period: Period): string {
  const {from, to} = period;
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  switch (kindOfPeriod(period)) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'quarter':
      return `${year}-T${Math.ceil(month / 3)}`;
    case 'half':
      return `${year}-S${Math.ceil(month / 6)}`;
    case 'year':
      return year;
    default:
      return `${from} ${to}`;
  }
}

/** `2 November 2026`, of a day of the calendar. */
export function dateWords(date: string): string {
  return letterDate(instantOf(date, 0, 'WIB'), 'WIB');
}
