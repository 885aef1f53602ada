/** What a spreadsheet's locale decides: how numbers and dates are written and read. */
export interface Locale {
  /** For Intl: `en-US`, `id-ID`. */
  tag: string;
  decimal: string;
  group: string;
  /** Order of a date's parts as typed: `dmy`, `mdy` or `ymd`. */
  order: string;
  date: string;
  time: string;
  currency: string;
}

const known = new Map<string, Locale>();

/** Google's `in_ID` is Java's old name for Indonesian; Intl calls it `id-ID`. */
export function localeOf(name: string): Locale {
  const found = known.get(name);
  if (found) return found;
  const tag = name.replace(/^in(?=_|$)/, 'id').replace('_', '-');
  const locale = describe(tag);
  known.set(name, locale);
  return locale;
}

function describe(tag: string): Locale {
  const number = new Intl.NumberFormat(tag).formatToParts(-1234567.5);
  const part = (type: string, otherwise: string) =>
    number.find(one => one.type === type)?.value ?? otherwise;
  const date = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  }).formatToParts(0);
  const order = date
    .filter(one => ['year', 'month', 'day'].includes(one.type))
    .map(one => one.type[0])
    .join('');
  const pattern = date.map(one => PATTERN[one.type] ?? one.value).join('');
  return {
    tag,
    decimal: part('decimal', '.'),
    group: part('group', ','),
    order,
    // Google shows American dates without leading noughts.
    date: tag === 'en-US' ? 'm/d/yyyy' : pattern,
    time: tag === 'en-US' ? 'h:mm:ss am/pm' : 'h:mm:ss',
    currency: tag.startsWith('id') ? 'Rp' : '$',
  };
}

const PATTERN: Record<string, string> = {year: 'yyyy', month: 'mm', day: 'dd'};

/** Month names of the locale, long and short, January first. */
export function monthNames(tag: string, style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, {month: style, timeZone: 'UTC'});
  return Array.from({length: 12}, (_, month) => format.format(Date.UTC(2000, month, 15)));
}
