import {count, emptyCounts} from './counts';
import {type Features, featuresOf} from './features';
import {LARGEST_LIST, type LearnedModel, type LearnedWeights} from './learned-model';
import {regression} from './regression';

/** One complaint whose unit an officer confirmed. */
export interface Example {
  text: string;
  unit: string;
}

/** Below this a feature that was seen once is not yet chance. */
const FEW = 400;
/** Kept of each kind, so that the whole stays under 400 kB. */
const WEIGHTS_KEPT = 10_000;
const TERMS_KEPT = 14_000;

/**
 * C3: what units complaints go to, from those that officers confirmed: logistic regression on words and parts of
 * words, beside plain counts of words, which each further complaint adds to. The same examples in the same order
 * always give the same model.
 */
export function learn(examples: readonly Example[]): LearnedModel {
  const units = mostFrequent(examples.map(one => one.unit));
  const place = new Map(units.map((unit, index) => [unit, index]));
  const used = examples.filter(one => place.has(one.unit));
  const texts = used.map(one => featuresOf(one.text));
  const labels = used.map(one => place.get(one.unit)!);
  const often = frequencies(texts);
  const fewest = used.length < FEW ? 1 : 2;
  return {
    units,
    weights: strongest(regression(texts, labels, units.length, often, fewest), often),
    counts: countsOf(texts, labels, units.length, often, fewest),
  };
}

function mostFrequent(units: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LARGEST_LIST)
    .map(([unit]) => unit);
}

/** In how many texts each feature stands. */
function frequencies(texts: readonly Features[]): Map<number, number> {
  const often = new Map<number, number>();
  for (const {counts} of texts)
    for (const place of counts.keys()) often.set(place, (often.get(place) ?? 0) + 1);
  return often;
}

function strongest(weights: LearnedWeights, often: ReadonlyMap<number, number>): LearnedWeights {
  const strength = ([place, {of}]: [
    number,
    LearnedWeights extends Map<number, infer W> ? W : never,
  ]) =>
    of.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) *
    Math.log(1 + often.get(place)!);
  return new Map([...weights].sort((a, b) => strength(b) - strength(a)).slice(0, WEIGHTS_KEPT));
}

function countsOf(
  texts: readonly Features[],
  labels: readonly number[],
  units: number,
  often: ReadonlyMap<number, number>,
  fewest: number,
) {
  const terms = new Set(texts.flatMap(one => one.terms).filter(one => often.get(one)! >= fewest));
  const kept = new Set(
    [...terms].sort((a, b) => often.get(b)! - often.get(a)! || a - b).slice(0, TERMS_KEPT),
  );
  const counts = emptyCounts(units);
  texts.forEach((one, at) =>
    count(
      counts,
      one.terms.filter(term => kept.has(term)),
      labels[at]!,
    ),
  );
  return counts;
}
