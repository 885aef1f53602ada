/** How much a long test does: `full` in `npm run test:long`, `short` in its short form. */
export function amount(full: number, short: number): number {
  return process.env.ADUAN_SHORT ? short : full;
}
