import {addWorkingDays} from '../calendar/add-working-days';
import type {WorkCalendar} from '../calendar/working-day';
import {addDays, type CalendarDate, weekdayOf} from '../instant';

/** A day that a text names, at the offset where it does. */
export interface NamedDate {
  at: number;
  date: CalendarDate;
}

/** What dates without a year, and days like *besok*, are counted from. */
export interface DateBase {
  today: CalendarDate;
  calendar: WorkCalendar;
}

const MONTHS =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  );
const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAYS = 'minggu senin selasa rabu kamis jumat sabtu'.split(' ');
const COUNTS =
  'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas'.split(' ');
const COUNT = `(\\d{1,3}|${COUNTS.slice(1, 12).join('|')})`;

type Reader = (match: RegExpExecArray, base: DateBase) => CalendarDate | null;

/** The first that matches at a place is believed: the longer ways of writing a date stand first. */
const READERS: ReadonlyArray<readonly [RegExp, Reader]> = [
  [
    new RegExp(
      `(\\d{1,2})(?:\\s*(?:sampai(?: dengan)?|s\\.d\\.|hingga|-|–)\\s*(\\d{1,2}))?\\s+${MONTH}(?:\\s+(\\d{4}))?`,
      'gi',
    ),
    ([, first, last, month, year], {today}) =>
      dayOf(Number(last ?? first), MONTHS.indexOf(month!.toLowerCase()) + 1, year, today),
  ],
  [
    /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g,
    ([, day, month, year], {today}) => dayOf(Number(day), Number(month), year, today),
  ],
  [
    new RegExp(`\\b(awal|pertengahan|akhir)?\\s*(?:bulan\\s+)?${MONTH}\\s+(\\d{4})`, 'gi'),
    ([, part, month, year]) => {
      const first = `${year}-${two(MONTHS.indexOf(month!.toLowerCase()) + 1)}-01`;
      if (part?.toLowerCase() === 'awal') return addDays(first, 9);
      return part?.toLowerCase() === 'pertengahan' ? addDays(first, 14) : lastOfMonth(first);
    },
  ],
  [
    /\btriwulan\s+(IV|III|II|I|[1-4])\s+(?:tahun\s+)?(\d{4})/gi,
    ([, quarter, year]) => {
      const number = {i: 1, ii: 2, iii: 3, iv: 4}[quarter!.toLowerCase()] ?? Number(quarter);
      return lastOfMonth(`${year}-${two(number * 3)}-01`);
    },
  ],
  [/\b(?:tahun(?: anggaran)?|akhir tahun)\s+(\d{4})\b/gi, ([, year]) => `${year}-12-31`],
  [
    new RegExp(
      `\\b${COUNT}(?:\\s*\\([^)]{1,20}\\))?\\s*(?:x\\s*24\\s*jam|(hari kerja|hari|minggu|pekan|bulan))\\b`,
      'gi',
    ),
    ([, count, unit], {today, calendar}) => {
      const number = Number(count) || COUNTS.indexOf(count!.toLowerCase());
      if (unit === 'hari kerja') return addWorkingDays(today, number, calendar).date;
      const days = {minggu: 7, pekan: 7, bulan: 30}[unit ?? ''] ?? 1;
      return addDays(today, number * days);
    },
  ],
  [/\bhari ini\b/gi, (_match, {today}) => today],
  [/\bbesok\b/gi, (_match, {today}) => addDays(today, 1)],
  [/\blusa\b/gi, (_match, {today}) => addDays(today, 2)],
  [
    /\b(?:pekan|minggu) (depan|ini)\b/gi,
    ([, which], {today}) =>
      addDays(today, ((5 - weekdayOf(today) + 7) % 7) + (which === 'depan' ? 7 : 0)),
  ],
  [
    /\b(akhir )?bulan (depan|ini)\b/gi,
    ([, , which], {today}) => lastOfMonth(which === 'ini' ? today : addDays(lastOfMonth(today), 1)),
  ],
  [
    new RegExp(`\\b(?:hari|pada|besok)\\s+(${WEEKDAYS.join('|')})\\b(?!\\s*,?\\s*\\d)`, 'gi'),
    ([, name], {today}) => {
      const wait = (WEEKDAYS.indexOf(name!.toLowerCase()) - weekdayOf(today) + 7) % 7;
      return addDays(today, wait);
    },
  ],
];

/** Every day a text names, in its order. Years that are not written are the next ones. */
export function datesIn(text: string, base: DateBase): NamedDate[] {
  const found: NamedDate[] = [];
  const taken: Array<[number, number]> = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (taken.some(([from, to]) => at < to && end > from)) continue;
      const date = read(match, base);
      if (date === null) continue;
      taken.push([at, end]);
      found.push({at, date});
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function dayOf(
  day: number,
  month: number,
  year: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const rest = `-${two(month)}-${two(day)}`;
  if (year !== undefined) return year + rest;
  const date = today.slice(0, 4) + rest;
  // Of a date half a year back the next one is meant, of a nearer one the past.
  return date < addDays(today, -183) ? String(Number(today.slice(0, 4)) + 1) + rest : date;
}

function lastOfMonth(date: CalendarDate): CalendarDate {
  const next = addDays(`${date.slice(0, 7)}-28`, 4);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
