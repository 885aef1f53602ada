/** How often each word or pair stood in the complaints of each unit: what one more complaint adds to (C3). */
export interface Counts {
  /** Complaints of each unit. */
  examples: number[];
  /** Terms in all complaints of each unit. */
  totals: number[];
  /** By term, then by unit. */
  terms: Map<number, Map<number, number>>;
}

/** A word that was never seen with a unit may still come. */
const SMOOTHING = 0.3;
/** Words of one text tell much the same, so many of them are trusted less than their product. */
const TRUST = 1.5;

export function emptyCounts(units: number): Counts {
  return {
    examples: Array<number>(units).fill(0),
    totals: Array<number>(units).fill(0),
    terms: new Map(),
  };
}

/** One confirmed complaint more. */
export function count(counts: Counts, terms: readonly number[], unit: number): void {
  counts.examples[unit]! += 1;
  counts.totals[unit]! += terms.length;
  for (const term of terms) {
    const units = counts.terms.get(term) ?? new Map<number, number>();
    counts.terms.set(term, units.set(unit, (units.get(unit) ?? 0) + 1));
  }
}

/** Log chances of each unit, up to a constant. */
export function countScores(counts: Counts, terms: readonly number[]): number[] {
  const {examples, totals} = counts;
  const size = counts.terms.size + 1;
  const known = terms.filter(term => counts.terms.has(term));
  const scores = examples.map(
    (many, unit) =>
      Math.log(many + 0.5) +
      known.length * Math.log(SMOOTHING / (totals[unit]! + SMOOTHING * size)),
  );
  for (const term of known) {
    for (const [unit, many] of counts.terms.get(term)!)
      scores[unit]! += Math.log((many + SMOOTHING) / SMOOTHING);
  }
  const trust = Math.min(1, TRUST / Math.sqrt(known.length || 1));
  return scores.map(score => score * trust);
}
