/** The world's time, in milliseconds since 1970 (UTC). Only the world moves it. */
export interface Clock {
  now(): number;
}

/** The clock as the world itself holds it. */
export interface WorldClock extends Clock {
  /** Never back: an instant gone by leaves the clock where it is. */
  moveTo(instant: number): void;
  moveBy(ms: number): void;
}

export function createClock(state: {now: number}): WorldClock {
  const moveTo = (instant: number) => {
    state.now = Math.max(state.now, instant);
  };
  return {now: () => state.now, moveTo, moveBy: ms => moveTo(state.now + ms)};
}
