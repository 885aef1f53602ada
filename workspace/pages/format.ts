/** Dates and sizes as an Indonesian reader expects them. All times are the world's, in WIB. */

const ZONE = 'Asia/Jakarta';

const formatter = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('id-ID', {timeZone: ZONE, ...options});
  return (at: number) => format.format(at);
};

/** "09.12" */
export const clockTime = formatter({hour: '2-digit', minute: '2-digit'});
/** "16 Mar" */
const dayAndMonth = formatter({day: 'numeric', month: 'short'});
/** "16/03/26" */
const shortDate = formatter({day: '2-digit', month: '2-digit', year: '2-digit'});
/** "Senin, 16 Maret 2026" */
export const longDate = formatter({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const weekdayAndDate = formatter({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const timeWithSeconds = formatter({hour: '2-digit', minute: '2-digit', second: '2-digit'});

/** "Sen, 16 Mar 2026, 09.12 WIB" */
export const dateTime = (at: number) => `${weekdayAndDate(at)}, ${clockTime(at)} WIB`;

/** "Senin, 16 Maret 2026, 09.12 WIB" */
export const longDateTime = (at: number) => `${longDate(at)}, ${clockTime(at)} WIB`;

/** "Sen, 16 Mar 2026, 09.12.05 WIB": executions are told apart by seconds. */
export const exactTime = (at: number) => `${weekdayAndDate(at)}, ${timeWithSeconds(at)} WIB`;

/** As a mail list shows it: the time today, the day this year, else the date. */
export function shortWhen(at: number, now: number): string {
  if (longDate(at) === longDate(now)) return clockTime(at);
  return wallClock(at).slice(0, 4) === wallClock(now).slice(0, 4) ? dayAndMonth(at) : shortDate(at);
}

/** WIB has no summer time, so its wall clock is UTC plus seven hours. */
const WIB_OFFSET = 7 * 3_600_000;

/** "2026-03-16T09:12", the value of a datetime-local field. */
export function wallClock(at: number): string {
  return new Date(at + WIB_OFFSET).toISOString().slice(0, 16);
}

/** The instant (ms) of a datetime-local value; NaN when it is none. */
export function fromWallClock(value: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? Date.parse(`${value}:00+07:00`) : NaN;
}

/** "1,25 detik" for a simulated duration in ms. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${number(seconds, 2)} detik`;
  return `${Math.floor(seconds / 60)} menit ${Math.round(seconds % 60)} detik`;
}

/** "12,4 KB" */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024, 1)} KB`;
  return `${number(bytes / 1024 / 1024, 1)} MB`;
}

/** "12.345,6" */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('id-ID', {maximumFractionDigits: digits});
}
