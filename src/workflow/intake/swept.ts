import {HOUR, Instant} from '../../domain/instant';

/** Responses are read from this long before the last sweep, since Google may show one late (design 6). */
export const OVERLAP = HOUR;

/** How far the Form is known to be numbered, and which responses the overlap held then. */
export interface Swept {
  to: Instant;
  fingerprint: string;
}

/** From when on responses are read: `OVERLAP` before the last sweep, as the memory holds it. */
export function sweepStart(swept: string | undefined, now: Instant): Instant {
  return (swept ? (JSON.parse(swept) as Swept).to : now) - OVERLAP;
}
