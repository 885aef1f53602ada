import type {CalendarDate} from '../instant';
import type {ServiceHours} from './service-hours';
import type {Holiday} from './working-day';

/** What an office says about its own days and hours (design 10). */
export interface OfficeCalendar {
  /** True: cuti bersama is an ordinary working day here. */
  collectiveLeaveCounts: boolean;
  /** Local holidays, and decreed days that are newer than the shipped table. */
  localHolidays: Holiday[];
  /** Missing: the usual hours. */
  hours?: ServiceHours;
  /** The days are confirmed by the office each year; both ends count. */
  ramadan?: {hours: ServiceHours; periods: Array<{from: CalendarDate; to: CalendarDate}>};
  /** Decreed days on which this office works all the same. */
  openDays?: CalendarDate[];
}
