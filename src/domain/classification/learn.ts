import {BUCKETS, type Features, featuresOf} from './features';

/** One complaint whose unit an officer confirmed. */
export interface Example {
  text: string;
  unit: string;
}

/** What was learned, and how it suggests (C3). */
export interface UnitModel {
  units: string[];
  /** The likeliest units, at most five; scores add up to at most 1. */
  suggest(text: string): Array<{name: string; score: number}>;
}

const EPOCHS = 6;
const RATE = 0.5;
const SUGGESTED = 5;
/** How much the newest example weighs more than the oldest: what an office gets and who answers changes with time. */
const RECENCY = 0.5;

/**
 * Multinomial logistic regression on hashed words and parts of words, trained by AdaGrad in a fixed order, so that the
 * same examples always give the same model. Rare units weigh more than their share, so that they are found at all.
 */
export function learn(examples: readonly Example[]): UnitModel {
  const units = [...new Set(examples.map(one => one.unit))].sort();
  const place = new Map(units.map((unit, index) => [unit, index]));
  const rows = examples.map(one => ({features: featuresOf(one.text), unit: place.get(one.unit)!}));
  const weigh = classWeights(
    rows.map(row => row.unit),
    units.length,
  );
  const model = emptyModel(units.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let step = 0; step < rows.length; step += 1) {
      const at = shuffled(step, epoch, rows.length);
      const recency = 1 - RECENCY + (RECENCY * at) / rows.length;
      update(model, rows[at]!.features, rows[at]!.unit, weigh[rows[at]!.unit]! * recency);
    }
  }
  return {units, suggest: text => suggest(model, units, text)};
}

/** One weight for each feature and class, in one row for each feature, and the sums AdaGrad keeps of its steps. */
interface Weights {
  classes: number;
  weights: Float32Array;
  squares: Float32Array;
}

function emptyModel(classes: number): Weights {
  const size = BUCKETS * classes;
  return {classes, weights: new Float32Array(size), squares: new Float32Array(size)};
}

/** Between no balance and full balance: the square root of the inverse share. */
function classWeights(unitsOfRows: readonly number[], classes: number): number[] {
  const counts = Array<number>(classes).fill(0);
  unitsOfRows.forEach(unit => (counts[unit]! += 1));
  const mean = unitsOfRows.length / classes;
  return counts.map(count => Math.min(3, Math.sqrt(mean / Math.max(1, count))));
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

function update(model: Weights, {at, value}: Features, unit: number, weight: number): void {
  const {weights, squares, classes} = model;
  const errors = chancesOf(model, {at, value});
  errors[unit]! -= 1;
  for (let one = 0; one < at.length; one += 1) {
    const row = at[one]! * classes;
    const scale = value[one]! * weight;
    for (let column = 0; column < classes; column += 1) {
      const gradient = errors[column]! * scale;
      const place = row + column;
      const square = squares[place]! + gradient * gradient;
      squares[place] = square;
      weights[place]! -= (RATE * gradient) / (Math.sqrt(square) + 1e-3);
    }
  }
}

function chancesOf({weights, classes}: Weights, {at, value}: Features): Float32Array {
  const scores = new Float32Array(classes);
  for (let one = 0; one < at.length; one += 1) {
    const row = at[one]! * classes;
    for (let column = 0; column < classes; column += 1) {
      scores[column]! += weights[row + column]! * value[one]!;
    }
  }
  const most = Math.max(...scores);
  const chances = scores.map(score => Math.exp(score - most));
  const sum = chances.reduce((all, one) => all + one, 0);
  return chances.map(one => one / sum);
}

function suggest(model: Weights, units: readonly string[], text: string) {
  const chances = chancesOf(model, featuresOf(text));
  return units
    .map((name, index) => ({name, score: Math.round(chances[index]! * 1000) / 1000}))
    .sort((a, b) => b.score - a.score)
    .slice(0, SUGGESTED);
}
