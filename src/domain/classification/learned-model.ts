import {type Counts, countScores} from './counts';
import {featuresOf, termOf} from './features';
import {rarityOf, scaled, toChances} from './regression';
import {wordsOf} from './words';

/** By feature: how rare it is, and its weight for each unit. */
export type LearnedWeights = Map<number, {rarity: number; of: number[]}>;

/** What was learned (C3). */
export interface LearnedModel {
  units: string[];
  weights: LearnedWeights;
  counts: Counts;
}

/** Units that one character of the stored model can name. */
export const LARGEST_LIST = 90;
const SUGGESTED = 5;
/** Of the two halves, the counts have this much to say. */
const COUNTS_SHARE = 0.4;
/** A word speaks for a unit that has at least this share of its complaints. */
const TELLING = 0.5;
const REASONS = 4;

export interface LearnedSuggestion {
  name: string;
  /** 0 to 1; all units' scores add up to 1. */
  score: number;
  /** Words of the text that mostly stood in this unit's complaints. */
  because: string[];
}

/** The likeliest units, at most five. */
export function suggestLearned(
  model: LearnedModel,
  text: string,
  features = featuresOf(text),
): LearnedSuggestion[] {
  const {units, counts} = model;
  const chances = weightChances(model, features.counts);
  const plain = countScores(counts, features.terms);
  toChances(plain);
  const scores = units.map(
    (_, unit) =>
      (1 - COUNTS_SHARE) * Math.log(chances[unit]! + 1e-6) +
      COUNTS_SHARE * Math.log(plain[unit]! + 1e-6),
  );
  toChances(scores);
  return units
    .map((name, unit) => ({name, unit, score: Math.round(scores[unit]! * 1000) / 1000}))
    .sort((a, b) => b.score - a.score)
    .slice(0, SUGGESTED)
    .map(({name, unit, score}) => ({name, score, because: reasons(counts, text, unit)}));
}

function weightChances(
  {units, weights, counts}: LearnedModel,
  of: ReadonlyMap<number, number>,
): Float32Array {
  const scores = new Float32Array(units.length);
  const places = [...of.keys()];
  const texts = counts.examples.reduce((sum, one) => sum + one, 0);
  // What the model has forgotten still makes the text longer.
  const unknown = rarityOf(texts, 3);
  const values = scaled(
    Float32Array.from(
      places,
      place => Math.log(1 + of.get(place)!) * (weights.get(place)?.rarity ?? unknown),
    ),
  );
  places.forEach((place, at) => {
    weights.get(place)?.of.forEach((weight, unit) => (scores[unit]! += weight * values[at]!));
  });
  toChances(scores);
  return scores;
}

function reasons({terms}: Counts, text: string, unit: number): string[] {
  const shares = [...new Set(wordsOf(text))].map(word => {
    const seen = terms.get(termOf(word));
    const all = [...(seen?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const mine = seen?.get(unit) ?? 0;
    return {word, mine, share: all > 0 ? mine / all : 0};
  });
  return shares
    .filter(({share, word}) => share >= TELLING && word.length > 3)
    .sort((a, b) => b.share * Math.log(1 + b.mine) - a.share * Math.log(1 + a.mine))
    .slice(0, REASONS)
    .map(({word}) => word);
}
