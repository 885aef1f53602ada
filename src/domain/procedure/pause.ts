import {workingMinutesBetween} from '../calendar/between';
import type {Instant} from '../instant';
import type {Pause} from '../lifecycle/pauses';
import type {Clock} from '../settings';

/** Minutes of service in which the citizen was awaited. */
export function pausedMinutes(
  pauses: readonly Pause[],
  now: Instant,
  {calendar, zone}: Clock,
): number {
  return pauses
    .map(({from, to}) => workingMinutesBetween(from, to ?? now, calendar, zone))
    .reduce((all, one) => all + one, 0);
}

/** The parts of pauses that lie in a stretch. */
export function pausesWithin(
  pauses: readonly Pause[],
  {from, to, now}: {from: Instant; to: Instant; now: Instant},
): Pause[] {
  return pauses
    .map(pause => ({from: Math.max(from, pause.from), to: Math.min(to, pause.to ?? now)}))
    .filter(pause => pause.to > pause.from);
}
