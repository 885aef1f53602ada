import type {Caller} from '../../service';
import {apiError} from './errors';
import {UNITS, UNITS_DEFAULT} from './limits';
import type {Post} from './mailbox';

const MINUTE = 60_000;

/** Counts a method of the Gmail API against the units its project may use for one person in a minute. */
export function spendUnits({world, state}: Post, caller: Caller, member: string): void {
  const key = `${caller.execution?.projectId ?? ''} ${caller.user}`;
  const now = world.clock.now();
  const known = state.units[key];
  const window = known && now < known.since + MINUTE ? known : {since: now, used: 0};
  const used = window.used + (UNITS[member] ?? UNITS_DEFAULT);
  if (used > state.unitsPerMinute) {
    throw apiError(
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com'.",
      429,
    );
  }
  state.units[key] = {since: window.since, used};
}
