/** Middle and edges of what one call took, ms. */
export interface Timing {
  min: number;
  median: number;
  p95: number;
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return {min: sorted[0]!, median: at(0.5), p95: at(0.95)};
}
