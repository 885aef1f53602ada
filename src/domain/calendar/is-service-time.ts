import {dateOf, Instant, instantOf, Zone} from '../instant';
import {spansOn, WorkCalendar} from './working-day';

/** Whether the office serves people at an instant. */
export function isServiceTime(at: Instant, calendar: WorkCalendar, zone: Zone): boolean {
  const date = dateOf(at, zone);
  return spansOn(date, calendar).some(
    ({opens, closes}) => at >= instantOf(date, opens, zone) && at < instantOf(date, closes, zone),
  );
}
