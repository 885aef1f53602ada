import {dateTime, fromWallClock, longDate, longDateTime, wallClock} from './format';
import {html, type Html} from './html';
import type {Answer} from './http';
import {icons} from './icons';
import {page} from './layout';
import {field, PageError, type Route, type Visit} from './visit';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Step {
  key: string;
  label: string;
  to(now: number): number;
}

const STEPS: Step[] = [
  {key: '5m', label: '+5 menit', to: now => now + 5 * MINUTE},
  {key: '1j', label: '+1 jam', to: now => now + 60 * MINUTE},
  {key: '1h', label: '+1 hari', to: now => now + DAY},
  {key: 'kerja', label: 'Hari kerja berikutnya, 07.30', to: nextWorkday},
];

/**
 * 07.30 WIB of the next Monday to Friday. Holidays are the desk's to know: the world's week is the plain one.
 */
export function nextWorkday(now: number): number {
  let day = fromWallClock(`${wallClock(now).slice(0, 10)}T07:30`) + DAY;
  while (/^(Sabtu|Minggu)/.test(longDate(day))) day += DAY;
  return day;
}
