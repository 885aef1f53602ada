import {addDays, dateOf, Instant, instantOf, MINUTE, Zone} from '../instant';
import {spansOn, WorkCalendar} from './working-day';

/** Minutes of service from one instant to a later one, none where it is earlier. */
export function workingMinutesBetween(
  from: Instant,
  to: Instant,
  calendar: WorkCalendar,
  zone: Zone,
): number {
  let minutes = 0;
  for (let date = dateOf(from, zone); date <= dateOf(to, zone); date = addDays(date, 1)) {
    for (const {opens, closes} of spansOn(date, calendar)) {
      const begun = Math.max(from, instantOf(date, opens, zone));
      const ended = Math.min(to, instantOf(date, closes, zone));
      minutes += Math.max(0, ended - begun) / MINUTE;
    }
  }
  return minutes;
}
