import {WEEKDAY_NAMES} from '../../data/months';
import type {Closure, Holiday} from '../../domain/calendar/working-day';
import {weekdayOf} from '../../domain/instant';

const HOLIDAY_KIND: Record<Holiday['kind'], string> = {
  nationalHoliday: 'libur nasional',
  collectiveLeave: 'cuti bersama',
  localHoliday: 'libur daerah',
};

/** Why a day did not count: `Hari Suci Nyepi (libur nasional, SKB ...)`. */
export function closureWords(closure: Closure): string {
  if (closure.why === 'weekend')
    return `${WEEKDAY_NAMES[weekdayOf(closure.date)]!}, tidak ada pelayanan`;
  const {name, kind, decree} = closure.holiday;
  return `${name} (${HOLIDAY_KIND[kind]}, ${decree})`;
}
