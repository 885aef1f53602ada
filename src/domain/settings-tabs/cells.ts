import {MONTH_NAMES} from '../../data/months';
import type {CalendarDate} from '../instant';
import {parseAddress} from '../mail/address';
import type {TabRow} from './read-rows';

/** Reading one cell: the value, or undefined after the cell was named as wrong. */

export function filled<K extends string>(row: TabRow<K>, key: K): string | undefined {
  const text = row.text(key);
  if (text !== '') return text;
  row.refuse(key, 'empty');
  return undefined;
}

export function mailAddress<K extends string>(row: TabRow<K>, key: K): string | undefined {
  const address = parseAddress(row.text(key));
  if (address) return address;
  row.refuse(key, row.text(key) === '' ? 'empty' : 'notMail');
  return undefined;
}

/** The code behind one of a few words. */
export function choice<K extends string, T>(
  row: TabRow<K>,
  key: K,
  words: ReadonlyArray<readonly [word: string, code: T]>,
): T | undefined {
  const text = row.text(key).toLowerCase();
  const found = words.find(([word]) => word.toLowerCase() === text);
  if (found) return found[1];
  row.refuse(
    key,
    text === '' ? 'empty' : 'notChoice',
    words.map(([word]) => word),
  );
  return undefined;
}

/** `2026-11-25`, `25-11-2026`, `25/11/2026` or `25 November 2026`. */
export function calendarDate<K extends string>(row: TabRow<K>, key: K): CalendarDate | undefined {
  const date = readDate(row.text(key));
  if (date) return date;
  row.refuse(key, row.text(key) === '' ? 'empty' : 'notDate');
  return undefined;
}

function readDate(text: string): CalendarDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (figures) return dateFrom(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text);
  if (!words) return null;
  const month = MONTH_NAMES.findIndex(name => name.toLowerCase() === words[2]!.toLowerCase());
  return dateFrom(Number(words[3]), month + 1, Number(words[1]));
}

/** Null for a day that no calendar has. */
function dateFrom(year: number, month: number, day: number): CalendarDate | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : date;
}

/** Minutes after midnight of `07.30` or `07:30`. */
export function clockMinutes<K extends string>(row: TabRow<K>, key: K): number | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(row.text(key)) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (hour !== undefined && Number(minute) < 60 && minutes <= 24 * 60) return minutes;
  row.refuse(key, row.text(key) === '' ? 'empty' : 'notTime');
  return undefined;
}

/** How minutes after midnight are written in a tab. */
export function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}
