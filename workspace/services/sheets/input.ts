import {serialOfWall, wallOf} from './dates';
import type {CellValue, Spreadsheet} from './entities';
import {localeOf, monthNames, type Locale} from './locale';
import type {NumberFormat} from './rest';

/** What a person's text becomes. An empty text gives an empty object. */
export interface Entered {
  value?: CellValue;
  formula?: string;
  /** The look the input asks for: typing a date makes a date cell. */
  numberFormat?: NumberFormat;
}

/** Reads a text as if it were typed into a cell (USER_ENTERED). `now` (ms) gives dates without a year theirs. */
export function parseInput(
  book: Pick<Spreadsheet, 'locale' | 'timeZone'>,
  text: string,
  now = 0,
): Entered {
  if (text === '') return {};
  if (text.startsWith("'")) return {value: text.slice(1)};
  const trimmed = text.trim();
  if (/^=./s.test(trimmed)) return {formula: trimmed};
  if (/^(true|false)$/i.test(trimmed)) return {value: trimmed.toLowerCase() === 'true'};
  const locale = localeOf(book.locale);
  const number = parseNumber(trimmed, locale);
  if (number) return number;
  const date = parseDateTime(trimmed, locale, new Date(wallOf(book.timeZone, now)));
  if (date) return date;
  // A sign before anything else starts a formula: why `+62 810 ...` shows as an error in Google Sheets.
  if (/^[+-]./s.test(trimmed)) return {formula: `=${trimmed}`};
  return {value: text};
}

function parseNumber(text: string, {decimal, group, currency}: Locale): Entered | null {
  const amount = text.replace(/^([+-]?)\s*(?:\$|Rp\.?\s*)/i, '$1');
  const money = amount !== text;
  const percent = amount.endsWith('%');
  const bare = percent ? amount.slice(0, -1).trim() : amount;
  const d = `\\${decimal}`;
  const g = `\\${group}`;
  const shape = new RegExp(
    `^[+-]?(?:\\d+|\\d{1,3}(?:${g}\\d{3})+)?(?:${d}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!/\d/.test(bare) || !shape.test(bare)) return null;
  const grouped = bare.includes(group);
  const value = Number(bare.replaceAll(group, '').replace(decimal, '.'));
  if (!Number.isFinite(value)) return null;
  const places = bare.includes(decimal) ? '.00' : '';
  if (percent) {
    return {value: value / 100, numberFormat: {type: 'PERCENT', pattern: `0${places}%`}};
  }
  if (money) {
    return {value, numberFormat: {type: 'CURRENCY', pattern: `"${currency}"#,##0${places}`}};
  }
  return grouped ? {value, numberFormat: {type: 'NUMBER', pattern: `#,##0${places}`}} : {value};
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([ap])\.?m\.?)?$/i;

function parseDateTime(text: string, locale: Locale, today: Date): Entered | null {
  const clock = parseTime(text);
  if (clock !== null) {
    const pattern = /[ap]\.?m\.?$/i.test(text) ? 'h:mm:ss am/pm' : 'h:mm:ss';
    return {value: clock, numberFormat: {type: 'TIME', pattern}};
  }
  const space = text.search(/\s+\d{1,2}:\d{2}/);
  const dayText = space < 0 ? text : text.slice(0, space);
  const day = parseDay(dayText, locale, today);
  if (!day) return null;
  if (space < 0) return {value: day.serial, numberFormat: {type: 'DATE', pattern: day.pattern}};
  const time = parseTime(text.slice(space).trim());
  if (time === null) return null;
  const pattern = `${day.pattern} h:mm:ss`;
  return {value: day.serial + time, numberFormat: {type: 'DATE_TIME', pattern}};
}

/** A fraction of a day. */
function parseTime(text: string): number | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds = '0', fraction = '', half] = found;
  let hour = Number(hours);
  if (half && (hour > 12 || hour === 0)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds + fraction)) / 86_400;
}

interface Day {
  serial: number;
  pattern: string;
}

function parseDay(text: string, locale: Locale, today: Date): Day | null {
  const year = today.getUTCFullYear();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!, 'yyyy-mm-dd');
  const numeric = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    // `1.5` is a number where the point is the decimal sign, and was read as one before it comes here.
    const [, a, b, c = String(year)] = numeric;
    const dayFirst = locale.order !== 'mdy' && locale.order !== 'ymd';
    return dayFirst ? day(c, b!, a!, locale.date) : day(c, a!, b!, locale.date);
  }
  const named =
    /^(\d{1,2})[\s-]+([a-z]{3,})\.?(?:[\s,-]+(\d{4}))?$/i.exec(text) ??
    swapped(/^([a-z]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text));
  if (!named) return null;
  const month = monthNumber(named[2]!, locale.tag);
  return month ? day(named[3] ?? String(year), String(month), named[1]!, 'd mmm yyyy') : null;
}

const swapped = (found: RegExpExecArray | null) =>
  found && [found[0], found[2], found[1], found[3]];

function monthNumber(word: string, tag: string): number {
  const sought = word.toLowerCase();
  for (const language of [tag, 'en-US']) {
    for (const style of ['long', 'short'] as const) {
      const at = monthNames(language, style).findIndex(name => name.toLowerCase() === sought);
      if (at >= 0) return at + 1;
    }
  }
  return 0;
}

function day(yearText: string, monthText: string, dayText: string, pattern: string): Day | null {
  let year = Number(yearText);
  // Two digits mean 1930 to 2029, as in other spreadsheets.
  if (yearText.length === 2) year += year < 30 ? 2000 : 1900;
  const wall = Date.UTC(year, Number(monthText) - 1, Number(dayText));
  const date = new Date(wall);
  if (date.getUTCMonth() !== Number(monthText) - 1 || date.getUTCDate() !== Number(dayText)) {
    return null;
  }
  return {serial: serialOfWall(wall), pattern};
}
