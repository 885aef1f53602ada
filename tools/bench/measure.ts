/** The least, the middle and the greatest of several measurements. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Measures `work` several times; it gives its own figure. */
export async function repeat(
  times: number,
  work: (run: number) => number | Promise<number>,
): Promise<Spread> {
  const figures: number[] = [];
  for (let run = 1; run <= times; run += 1) figures.push(await work(run));
  return spreadOf(figures);
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return {min: sorted[0]!, median: middle, max: sorted.at(-1)!};
}

/** Real ms that `work` takes. */
export async function elapsed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export interface Row {
  what: string;
  unit: string;
  spread: Spread;
  /** What the design allows the median, if anything. */
  limit?: number;
}

/** One line for people: the figures, and whether they stay within what the design allows. */
export function rowText({what, unit, spread, limit}: Row): string {
  const {min, median, max} = spread;
  const figures = [min, median, max].map(one => short(one).padStart(10)).join('');
  const verdict =
    limit === undefined ? '' : `  ${median <= limit ? 'within' : 'OVER'} ${short(limit)}`;
  return `${what.padEnd(46)}${figures} ${unit}${verdict}`;
}

function short(figure: number): string {
  if (figure >= 100) return figure.toFixed(0);
  return figure.toPrecision(3);
}
