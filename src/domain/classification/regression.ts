import type {Features} from './features';
import type {LearnedWeights} from './learned-model';

const EPOCHS = 4;
const RATE = 0.5;
/** Pulls weights to nothing, since labels of real offices are often a matter of taste. */
const DECAY = 1e-4;
/** How much the newest example weighs more than the oldest: what an office gets and who answers changes with time. */
const RECENCY = 0.3;
/** A rare unit weighs at most this much more than its share. */
const MOST_WEIGHT = 3;

/** Rows in the learner's own numbering of the features. */
interface Rows {
  places: number[];
  rarity: number[];
  at: Int32Array[];
  value: Float32Array[];
}

/**
 * Multinomial logistic regression by AdaGrad in a fixed order. Rare features count more than common ones (inverse
 * document frequency), rare units more than their share, so that they are found at all.
 */
export function regression(
  texts: readonly Features[],
  labels: readonly number[],
  units: number,
  often: ReadonlyMap<number, number>,
  fewest: number,
): LearnedWeights {
  const rows = rowsOf(texts, often, fewest);
  const weights = new Float32Array(rows.places.length * units);
  const squares = new Float32Array(rows.places.length * units);
  const weigh = unitWeights(labels, units);
  const many = texts.length;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let step = 0; step < many; step += 1) {
      const one = shuffled(step, epoch, many);
      const weight = weigh[labels[one]!]! * (1 - RECENCY + (RECENCY * one) / many);
      update(weights, squares, {
        at: rows.at[one]!,
        value: rows.value[one]!,
        unit: labels[one]!,
        weight,
        units,
      });
    }
  }
  return new Map(
    rows.places.map((place, row) => [
      place,
      {rarity: rows.rarity[row]!, of: [...weights.subarray(row * units, (row + 1) * units)]},
    ]),
  );
}

function rowsOf(
  texts: readonly Features[],
  often: ReadonlyMap<number, number>,
  fewest: number,
): Rows {
  const places = [...often].filter(([, times]) => times >= fewest).map(([place]) => place);
  const row = new Map(places.map((place, index) => [place, index]));
  const rarity = places.map(place => rarityOf(texts.length, often.get(place)!));
  const at: Int32Array[] = [];
  const value: Float32Array[] = [];
  for (const {counts} of texts) {
    const known = [...counts].filter(([place]) => row.has(place));
    const mine = Int32Array.from(known, ([place]) => row.get(place)!);
    const values = Float32Array.from(
      known,
      ([, times], index) => Math.log(1 + times) * rarity[mine[index]!]!,
    );
    at.push(mine);
    value.push(scaled(values));
  }
  return {places, rarity, at, value};
}

/** Inverse document frequency: the weight of a feature that stands in `times` of `texts` texts. */
export function rarityOf(texts: number, times: number): number {
  return Math.log((texts + 1) / (times + 1)) + 0.5;
}

/** The values as a vector of length 1. */
export function scaled(values: Float32Array): Float32Array {
  const length = Math.sqrt(values.reduce((sum, one) => sum + one * one, 0)) || 1;
  return values.map(one => one / length);
}

interface Step {
  at: Int32Array;
  value: Float32Array;
  unit: number;
  weight: number;
  units: number;
}

function update(weights: Float32Array, squares: Float32Array, step: Step): void {
  const {at, value, unit, weight, units} = step;
  const errors = new Float32Array(units);
  for (let one = 0; one < at.length; one += 1) {
    const row = at[one]! * units;
    for (let column = 0; column < units; column += 1)
      errors[column]! += weights[row + column]! * value[one]!;
  }
  toChances(errors);
  errors[unit]! -= 1;
  for (let one = 0; one < at.length; one += 1) {
    const row = at[one]! * units;
    const scale = value[one]! * weight;
    for (let column = 0; column < units; column += 1) {
      const place = row + column;
      const gradient = errors[column]! * scale + DECAY * weights[place]!;
      const square = squares[place]! + gradient * gradient;
      squares[place] = square;
      weights[place]! -= (RATE * gradient) / (Math.sqrt(square) + 1e-3);
    }
  }
}

/** Scores become chances that add up to 1, in place. */
export function toChances(scores: Float32Array | number[]): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at]! - most);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

/** Between no balance and full balance: the square root of the inverse share. */
function unitWeights(labels: readonly number[], units: number): number[] {
  const counts = Array<number>(units).fill(0);
  labels.forEach(unit => (counts[unit]! += 1));
  const mean = labels.length / units;
  return counts.map(many => Math.min(MOST_WEIGHT, Math.sqrt(mean / Math.max(1, many))));
}

/** A fixed walk through all rows that is another one in each epoch. */
function shuffled(step: number, epoch: number, length: number): number {
  return (step * coprime(length, epoch) + epoch * 17) % length;
}

function coprime(length: number, epoch: number): number {
  let candidate = Math.floor(length * 0.618) + epoch;
  while (gcd(candidate, length) !== 1) candidate += 1;
  return candidate;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
