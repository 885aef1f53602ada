import {wallOfSerial} from './dates';
import {notEmulated} from './errors';
import {localeOf, monthNames, type Locale} from './locale';
import type {NumberFormat} from './rest';

const DATE_TYPES = new Set(['DATE', 'TIME', 'DATE_TIME']);

export const isDateFormat = (format: NumberFormat | undefined): boolean =>
  DATE_TYPES.has(format?.type ?? '');

export const isTextFormat = (format: NumberFormat | undefined): boolean =>
  format?.type === 'TEXT' || format?.pattern === '@';

/** A number as the cell shows it. */
export function formatNumber(
  value: number,
  format: NumberFormat | undefined,
  name: string,
): string {
  const locale = localeOf(name);
  const pattern = format?.pattern ?? defaultPattern(format?.type, locale);
  if (isDateFormat(format)) return formatDate(value, pattern, locale);
  if (pattern === '' || pattern === '@' || /^general$/i.test(pattern)) {
    return formatGeneral(value, locale);
  }
  return formatPattern(value, pattern, locale);
}

/** Source of the defaults: https://developers.google.com/workspace/sheets/api/guides/formats */
function defaultPattern(type: string | undefined, locale: Locale): string {
  const patterns: Record<string, string> = {
    DATE: locale.date,
    TIME: locale.time,
    DATE_TIME: `${locale.date} h:mm:ss`,
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    CURRENCY: `"${locale.currency}"#,##0.00`,
  };
  return patterns[type ?? ''] ?? '';
}

/** The type a pattern means, as Google finds it for setNumberFormat. */
export function typeOfPattern(pattern: string): string {
  const whole = pattern.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (whole === '@') return 'TEXT';
  const bare = whole.replace(/\[[hms]+\]/g, '').replace(/am\/pm|[ap]m\b/g, '');
  const day = /[yd]|mmm/.test(bare) || /^m/.test(bare);
  const clock = /h|s/.test(bare) || bare !== whole;
  if (day && clock) return 'DATE_TIME';
  if (day) return 'DATE';
  if (clock) return 'TIME';
  if (bare.includes('%')) return 'PERCENT';
  return /[$]|rp/.test(bare) ? 'CURRENCY' : 'NUMBER';
}

function formatGeneral(value: number, {decimal}: Locale): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  const text = String(Number(value.toPrecision(10)));
  if (!text.includes('e') && size < 1e15) return text.replace('.', decimal);
  const [digits, exponent] = value.toExponential(5).split('e');
  return `${String(Number(digits)).replace('.', decimal)}E${exponent}`;
}

function formatPattern(value: number, pattern: string, locale: Locale): string {
  const sections = pattern.split(';');
  const negative = value < 0;
  const chosen =
    value === 0 && sections[2] !== undefined
      ? sections[2]
      : negative && sections[1] !== undefined
        ? sections[1]
        : sections[0]!;
  const signed = negative && sections[1] === undefined ? '-' : '';
  const section = chosen.replace(/\[[^\]]*\]/g, '');
  const bare = section.replace(/"[^"]*"/g, quoted => '"'.repeat(quoted.length));
  if (/[#0?]\/[#0?]/.test(bare)) throw notEmulated(`number format ${pattern}`);
  const digits = /([#0?][#0?,]*(?:\.[#0?]+)?)(,*)(?:e([+-])(0+))?/i.exec(bare);
  if (!digits) return literal(section);
  const [shape, places = '', thousands = '', sign, exponent] = digits;
  const scale = (section.includes('%') ? 100 : 1) / 1000 ** thousands.length;
  const size = Math.abs(value) * scale;
  const number = exponent
    ? formatExponent(size, places, {sign, exponent, letter: shape.match(/e/i)![0]}, locale)
    : formatDigits(size, places, locale);
  const before = literal(section.slice(0, digits.index));
  return signed + before + number + literal(section.slice(digits.index + shape.length));
}

function formatExponent(
  size: number,
  places: string,
  {sign, exponent, letter}: {sign: string | undefined; exponent: string; letter: string},
  locale: Locale,
): string {
  const power = size === 0 ? 0 : Math.floor(Math.log10(size));
  const mark = power < 0 ? '-' : sign === '+' ? '+' : '';
  const digits = String(Math.abs(power)).padStart(exponent.length, '0');
  return `${formatDigits(size / 10 ** power, places, locale)}${letter}${mark}${digits}`;
}

function formatDigits(size: number, shape: string, {decimal, group}: Locale): string {
  const [whole = '', fraction = ''] = shape.split('.');
  const fixed = size.toFixed(fraction.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  let integer = fixed[0]!.padStart(least, '0');
  if (least === 0 && integer === '0') integer = '';
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, group);
  let decimals = fixed[1] ?? '';
  const needed = fraction.replace(/[^0]/g, '').length;
  while (decimals.length > needed && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return decimals ? integer + decimal + decimals : integer;
}

const literal = (text: string) =>
  text.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '',
  );

const DATE_WORD = /"[^"]*"|\\.|am\/pm|a\/p|[ap]m\b|y+|m+|d+|h+|s+|\.0+|\[[^\]]*\]|[^]/gi;
const HALF = /^(am\/pm|a\/p|[ap]m)$/i;

function formatDate(serial: number, pattern: string, locale: Locale): string {
  const wall = new Date(wallOfSerial(serial));
  const words = pattern.match(DATE_WORD) ?? [];
  const halves = words.some(word => HALF.test(word));
  return words
    .map((word, at) => elapsed(word, serial) ?? dateWord(word, at, words, wall, halves, locale))
    .join('');
}

/** `[h]`, `[mm]`, `[s]`: all the time there is, in that unit alone. */
function elapsed(word: string, serial: number): string | null {
  const unit = /^\[([hms])\1*\]$/i.exec(word)?.[1]?.toLowerCase();
  if (!unit) return null;
  const perDay = {h: 24, m: 1440, s: 86_400}[unit as 'h' | 'm' | 's'];
  // Half a millisecond more: a serial number's last bits are noise.
  return String(Math.floor(serial * perDay + perDay / 172_800_000)).padStart(word.length - 2, '0');
}

function dateWord(
  word: string,
  at: number,
  words: string[],
  wall: Date,
  halves: boolean,
  {tag}: Locale,
): string {
  const lower = word.toLowerCase();
  const pad = (number: number, length = word.length) => String(number).padStart(length, '0');
  const hour = wall.getUTCHours();
  if (/^y/.test(lower)) {
    return word.length > 2 ? String(wall.getUTCFullYear()) : pad(wall.getUTCFullYear() % 100, 2);
  }
  if (/^m/.test(lower)) {
    if (word.length < 3 && isMinute(at, words)) return pad(wall.getUTCMinutes());
    const month = wall.getUTCMonth();
    if (word.length < 3) return pad(month + 1);
    return monthNames(tag, word.length === 3 ? 'short' : 'long')[month]!;
  }
  if (/^d/.test(lower)) {
    if (word.length < 3) return pad(wall.getUTCDate());
    const weekday = word.length === 3 ? 'short' : 'long';
    return new Intl.DateTimeFormat(tag, {weekday, timeZone: 'UTC'}).format(wall);
  }
  if (/^h/.test(lower)) return pad(halves ? hour % 12 || 12 : hour);
  if (/^s/.test(lower)) return pad(wall.getUTCSeconds());
  if (/^\.0/.test(lower)) {
    const places = Math.min(lower.length - 1, 3);
    const rounded = Math.round(wall.getUTCMilliseconds() / 10 ** (3 - places));
    return `.${pad(Math.min(rounded, 10 ** places - 1), places)}`;
  }
  if (lower === 'a/p') return (word === lower ? 'ap' : 'AP')[hour < 12 ? 0 : 1]!;
  if (HALF.test(lower)) return hour < 12 ? 'AM' : 'PM';
  if (lower.startsWith('[')) throw notEmulated(`number format ${word}`);
  return literal(word);
}

/** `m` is a minute right after an hour or right before a second, else a month. */
function isMinute(at: number, words: string[]): boolean {
  const meant = (word: string) => /^\[?[ymdhs]/i.test(word);
  const before = words.slice(0, at).reverse().find(meant);
  const after = words.slice(at + 1).find(meant);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}
