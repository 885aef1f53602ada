import {Instant, MINUTE} from '../instant';

/** What the desk owes once in a while: each night's comparison (R3), each month's minutes of numbers (R5). */
export type Chore = 'night' | 'minutes';

/** The head remembers the last one, so that whoever commits first does it and nobody does it again. */
export interface ChoreMark {
  /** The date or month it was done for, e.g. `2026-11-02` or `2026-11`. */
  of: string;
  at: Instant;
  /** False while an execution is at it. */
  isDone: boolean;
}

/** Longer than any execution lives: whoever began before this is gone. */
const CLAIM_LASTS = 10 * MINUTE;

/** Whether a chore is still to be done, and nobody is at it. */
export function isOwed(mark: ChoreMark | undefined, of: string, now: Instant): boolean {
  if (!mark || mark.of < of) return true;
  return mark.of === of && !mark.isDone && now - mark.at > CLAIM_LASTS;
}
