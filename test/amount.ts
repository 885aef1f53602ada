/** How much a long test does: `full` in `npm run test:long`, `short` in its short form. */
export function amount(full: number, short: number): number {
  return process.env.ADUAN_SHORT ? short : full;
}

/** Each `step`-th of a list, beginning at `start`; all of it in `npm run test:long`. */
export function sample<T>(all: readonly T[], step: number, start = 0): T[] {
  if (process.env.ADUAN_LONG === '1') return [...all];
  return all.filter((_one, index) => index % step === start % step);
}
