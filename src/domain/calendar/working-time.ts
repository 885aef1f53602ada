import {addDays, dateOf, Instant, instantOf, MINUTE, Zone} from '../instant';
import {Closure, closureOf, requireService, spansOn, WorkCalendar} from './working-day';

/**
 * The instant at which so many minutes of service have passed, with the closed days in between. What begins outside
 * service begins at the next opening; what ends with the day ends at its closing, not at the next opening.
 */
export function addWorkingMinutes(
  from: Instant,
  minutes: number,
  calendar: WorkCalendar,
  zone: Zone,
): {at: Instant; skipped: Closure[]} {
  requireService(calendar);
  const skipped: Closure[] = [];
  let left = minutes * MINUTE;
  for (let date = dateOf(from, zone); ; date = addDays(date, 1)) {
    const closure = closureOf(date, calendar);
    if (closure) skipped.push(closure);
    for (const {opens, closes} of spansOn(date, calendar)) {
      const start = Math.max(from, instantOf(date, opens, zone));
      const served = instantOf(date, closes, zone) - start;
      if (served < 0) continue;
      if (left <= served) return {at: start + left, skipped};
      left -= served;
    }
  }
}
