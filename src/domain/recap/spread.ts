/** How values lie: in whatever unit they were given. Null where there is none. */
export interface Spread {
  count: number;
  median: number | null;
  mean: number | null;
  /** Nine of ten are at most this (nearest rank). */
  p90: number | null;
}

/** Median, mean and 90th percentile (nearest rank). */
export function spread(values: readonly number[]): Spread {
  const count = values.length;
  if (count === 0) return {count, median: null, mean: null, p90: null};
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted[Math.floor((count - 1) / 2)]! + sorted[Math.floor(count / 2)]!) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return {count, median: middle, mean, p90: sorted[Math.ceil(count * 0.9) - 1]!};
}
