const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds. */
export function milliseconds(duration: string): number {
  const found = DURATION.exec(duration);
  if (!found || /^P$|T$/.test(duration)) throw new Error(`not an ISO 8601 duration: ${duration}`);
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map(part => Number(part ?? 0));
  return ((((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000;
}

/** Milliseconds since 1970 of an ISO 8601 instant. */
export function instant(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error(`not an ISO 8601 instant: ${text}`);
  return at;
}
