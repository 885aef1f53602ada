import {addDays, dateOf, type Instant, instantOf, type Zone} from '../instant';
import {isServiceTime} from './is-service-time';
import {spansOn, type WorkCalendar} from './working-day';

/** No office is closed for longer, Lebaran with its leave included. */
const SEARCHED_DAYS = 31;

/** When a closed office serves again (I5); null while it is open, or where its next days are not decreed yet. */
export function nextOpening(now: Instant, calendar: WorkCalendar, zone: Zone): Instant | null {
  if (isServiceTime(now, calendar, zone)) return null;
  const today = dateOf(now, zone);
  for (let days = 0; days < SEARCHED_DAYS; days += 1) {
    const date = addDays(today, days);
    const opens = spansOn(date, calendar)
      .map(span => instantOf(date, span.opens, zone))
      .find(at => at > now);
    if (opens === undefined) continue;
    return calendar.holidays.some(one => one.date.slice(0, 4) === date.slice(0, 4)) ? opens : null;
  }
  return null;
}
