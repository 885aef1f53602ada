import {exception} from '../../../runtime/exception';
import {localTime, offsetOf, type LocalTime} from '../../../runtime/zone';

/** A date with what the letters of a pattern may ask. */
interface Asked extends LocalTime {
  instant: number;
  zone: string;
  /** 0 Sunday. */
  weekDay: number;
  offset: number;
}

/**
 * Utilities.formatDate: the letters of Java's SimpleDateFormat, in English
 * (https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html, which the reference points to).
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const time = localTime(instant, zone);
  const weekDay = new Date(Date.UTC(time.year, time.month - 1, time.day)).getUTCDay();
  const asked = {...time, instant, zone, weekDay, offset: offsetOf(zone)(instant)};
  return tokens(pattern)
    .map(token => (token.literal ? token.text : field(token.text, asked)))
    .join('');
}

interface Token {
  text: string;
  literal: boolean;
}

/** Runs of one letter, text in quotes (`''` is a quote itself), and the rest as it is. */
export function tokens(pattern: string): Token[] {
  if ((pattern.split("'").length - 1) % 2 === 1) throw exception('Unterminated quote');
  const found: Token[] = [];
  for (const [text, quoted] of pattern.matchAll(/''|'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g)) {
    if (text === "''") found.push({text: "'", literal: true});
    else if (quoted !== undefined) found.push({text: quoted.replace(/''/g, "'"), literal: true});
    else found.push({text, literal: !/^[a-zA-Z]/.test(text)});
  }
  return found;
}

function field(letters: string, asked: Asked): string {
  const size = letters.length;
  const number = (value: number) => String(value).padStart(size, '0');
  const {year, month, day, hour} = asked;
  switch (letters[0]) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return size === 2 ? String(year % 100).padStart(2, '0') : number(year);
    case 'Y':
      return size === 2
        ? String(weekOf(asked).year % 100).padStart(2, '0')
        : number(weekOf(asked).year);
    case 'M':
    case 'L':
      return size > 2 ? named(asked, 'month', size > 3) : number(month);
    case 'd':
      return number(day);
    case 'D':
      return number(dayOfYear(asked));
    case 'w':
      return number(weekOf(asked).week);
    case 'W':
      return number(Math.floor((day + firstOfMonth(asked) - 1) / 7) + 1);
    case 'F':
      return number(Math.floor((day - 1) / 7) + 1);
    case 'E':
      return named(asked, 'weekday', size > 3);
    case 'u':
      return number(asked.weekDay || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(asked.minute);
    case 's':
      return number(asked.second);
    case 'S':
      return number(((asked.instant % 1000) + 1000) % 1000);
    default:
      return zoneField(letters, asked);
  }
}

function zoneField(letters: string, {offset, zone, instant}: Asked): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  switch (letters[0]) {
    case 'z':
      return zoneName(zone, instant, letters.length > 3 ? 'long' : 'short');
    case 'Z':
      return `${sign}${two(minutes / 60)}${two(minutes % 60)}`;
    case 'X':
      if (offset === 0) return 'Z';
      if (letters.length === 1) return `${sign}${two(minutes / 60)}`;
      return `${sign}${two(minutes / 60)}${letters.length > 2 ? ':' : ''}${two(minutes % 60)}`;
    default:
      throw exception(`Illegal pattern character '${letters[0]}'`);
  }
}

/** Java's short names of the zones Intl shows as a distance only. */
const SHORT_NAMES: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  // Intl knows one name for both.
  GMT: 'GMT',
  'Etc/GMT': 'GMT',
};

function zoneName(zone: string, instant: number, style: 'long' | 'short'): string {
  const known = SHORT_NAMES[zone];
  if (style === 'short' && known) return known;
  const fixed = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (fixed) return `GMT${fixed[1]}${fixed[2]!.padStart(2, '0')}:${fixed[3] ?? '00'}`;
  return part(instant, {timeZone: zone, timeZoneName: style}, 'timeZoneName');
}

function named({year, month, day}: Asked, type: 'month' | 'weekday', full: boolean): string {
  return part(
    Date.UTC(year, month - 1, day),
    {timeZone: 'UTC', [type]: full ? 'long' : 'short'},
    type,
  );
}

function part(instant: number, options: Intl.DateTimeFormatOptions, type: string): string {
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(instant);
  return parts.find(each => each.type === type)?.value ?? '';
}

const DAY = 86_400_000;

function dayOfYear({year, month, day}: LocalTime): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY + 1;
}

function firstOfMonth({weekDay, day}: Asked): number {
  return (weekDay - ((day - 1) % 7) + 7) % 7;
}

/** Weeks as the United States count them: from Sunday, the first one holds 1 January. */
function weekOf(asked: Asked): {week: number; year: number} {
  const {year, weekDay} = asked;
  const saturday = dayOfYear(asked) + 6 - weekDay;
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
  return saturday > length ? {week: 1, year: year + 1} : {week: Math.ceil(saturday / 7), year};
}
