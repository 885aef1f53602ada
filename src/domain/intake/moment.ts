import {CalendarDate, Instant, instantOf, Zone} from '../instant';

const MONTHS: ReadonlyArray<[RegExp, number]> = [
  [/^jan/, 1],
  [/^[fp]eb/, 2],
  [/^mar/, 3],
  [/^apr/, 4],
  [/^mei|^may/, 5],
  [/^jun/, 6],
  [/^jul/, 7],
  [/^agu|^aug/, 8],
  [/^sep/, 9],
  [/^okt|^oct/, 10],
  [/^nov/, 11],
  [/^des|^dec/, 12],
];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
/** Day before month, as Indonesia writes it. */
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const WORDS = /^(?:[a-z']+,?\s+)?(\d{1,2})\s+([a-z]+)\s+(\d{4})/i;
const TIME = /(?:^|[\sT])(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:WIB|WITA|WIT))?$/i;

/** The day a person wrote, `2026-11-02`, `2/11/2026` or `2 November 2026`; null for no day or one that never was. */
export function readDay(text: string): CalendarDate | null {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const numbers = NUMBERS.exec(written);
  if (numbers) return dayOf(numbers[3]!, numbers[2]!, numbers[1]!);
  const words = WORDS.exec(written);
  const month = words && MONTHS.find(([name]) => name.test(words[2]!.toLowerCase()));
  return words && month ? dayOf(words[3]!, String(month[1]), words[1]!) : null;
}

/** The instant a person wrote; without a time the beginning of the day. */
export function readMoment(text: string, zone: Zone): Instant | null {
  const day = readDay(text);
  if (!day) return null;
  const time = TIME.exec(text.trim());
  if (!time) return instantOf(day, 0, zone);
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  return hour < 24 && minute < 60 ? instantOf(day, hour * 60 + minute, zone) : null;
}

function dayOf(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null;
}
