import {DAY, HOUR, type Instant} from '../instant';

/** What a tick does, each part apart from the others. */
export type TickPart =
  | 'intake'
  | 'mail'
  | 'form'
  | 'ledger'
  | 'closing'
  | 'calendar'
  | 'workbook'
  | 'letters'
  | 'digests'
  | 'files'
  | 'reminders'
  | 'volumes'
  | 'night'
  | 'learning'
  | 'morning'
  | 'health'
  | 'minutes'
  | 'recap';

export interface TickFailure {
  times: number;
  /** The last time. */
  at: Instant;
  /** The admins know of it. */
  told?: true;
}

/** Parts that failed in the last day. */
export type TickFailures = Partial<Record<TickPart, TickFailure>>;

/** Google's own faults pass within a tick or two. */
const PATIENCE = 3;
/** What has not failed for so long is mended. */
const REMEMBERED = DAY;
/** How long a part that goes on failing lets others go first. */
const REST = HOUR;

/** The failures after those of a tick. */
export function withFailures(
  was: TickFailures,
  parts: readonly TickPart[],
  now: Instant,
): TickFailures {
  const known = lately(was, now);
  return parts.reduce<TickFailures>(
    (all, part) => ({...all, [part]: {...all[part], times: (all[part]?.times ?? 0) + 1, at: now}}),
    known,
  );
}

/** The failures without those that are too long ago to count. */
export function lately(failures: TickFailures, now: Instant): TickFailures {
  const recent = Object.entries(failures).filter(([, {at}]) => now - at < REMEMBERED);
  return Object.fromEntries(recent) as TickFailures;
}

/** Parts that fail again and again. */
export function lasting(failures: TickFailures): TickPart[] {
  return (Object.keys(failures) as TickPart[]).filter(part => failures[part]!.times >= PATIENCE);
}

/** Whether a part has failed so often of late that another one goes first. */
export function givesWay(failures: TickFailures, part: TickPart, now: Instant): boolean {
  const failure = failures[part];
  return failure !== undefined && failure.times >= PATIENCE && now - failure.at < REST;
}

/**
 * Whether an error ends the whole tick: Google gives this account no more for now, another execution holds the lock, or the
 * desk has to be brought to the script's form first.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
export function endsTick(error: unknown): boolean {
  return /too many|quota exceeded|rate limit|computer time|execution time|^Refusal: (busy|(old|new)er-schema|not-installed)\b/i.test(
    String(error),
  );
}
