import {Instant, MINUTE} from '../instant';

/**
 * What the desk owes once in a while: each night's comparison (R3) and learning of officers' decisions (C3), each working
 * day's morning mails (K10), each month's minutes of numbers (R5) and recap (SOP B6, B7); and the import of an old register, between whose calls no new
 * complaint may get a number (R7).
 */
export type Chore = 'night' | 'learn' | 'morning' | 'minutes' | 'recap' | 'import' | 'health';

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

/** Whether an execution, or a page between two of its calls, is at it now. */
export function isUnderWay(mark: ChoreMark | undefined, now: Instant): boolean {
  return mark !== undefined && !mark.isDone && now - mark.at <= CLAIM_LASTS;
}

/** Whether a chore is still to be done, and nobody is at it. */
export function isOwed(mark: ChoreMark | undefined, of: string, now: Instant): boolean {
  if (!mark || mark.of < of) return true;
  return mark.of === of && !mark.isDone && !isUnderWay(mark, now);
}
