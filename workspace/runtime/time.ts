/** The script's clock: the world's time at the last answer, moved on a little by each look. */

/** Looks at the clock that take one millisecond: a loop that waits on the clock must end. */
const LOOKS_PER_MS = 1000;

let answered = 0;
let looks = 0;
let latest = 0;

export function setTime(now: number): void {
  answered = now;
  looks = 0;
}

export function scriptNow(): number {
  looks += 1;
  latest = Math.max(latest, Math.floor(answered + looks / LOOKS_PER_MS));
  return latest;
}
