import type {Counts} from './counts';
import type {LearnedModel, LearnedWeights} from './learned-model';
import type {PackedModel} from './packed-model';

/** Printable ASCII from `#` on, without the backslash. */
const DIGITS = Array.from({length: 92}, (_, at) => 35 + at)
  .filter(code => code !== 92)
  .map(code => String.fromCharCode(code))
  .join('');
const BASE = DIGITS.length;
const VALUE = new Map([...DIGITS].map((digit, at) => [digit, at]));
/** Ends the pairs of a feature. */
const END = DIGITS[BASE - 1]!;
const STEPS = 44;
const LARGEST_WEIGHT = 6;
/** A feature speaks for and against few units. */
const PAIRS = 6;
const RARITY = 8;

/** The model as the ledger stores it; `unpackModel` is its inverse but for the rounding of weights. */
export function packModel({units, weights, counts}: LearnedModel): PackedModel {
  return {
    units,
    examples: counts.examples,
    totals: counts.totals,
    weights: packWeights(weights),
    terms: packTerms(counts),
  };
}

/** @param wanted the weights of these features alone are read: a text has some hundred of tens of thousands. */
export function unpackModel(
  {units, examples, totals, weights, terms}: PackedModel,
  wanted?: ReadonlyMap<number, unknown>,
): LearnedModel {
  return {
    units,
    weights: unpackWeights(weights, units.length, wanted),
    counts: {examples: [...examples], totals: [...totals], terms: unpackTerms(terms)},
  };
}

function packWeights(weights: LearnedWeights): string {
  return packed([...weights], ({rarity, of}) => {
    // Chances depend on differences only, so what all units share need not be kept.
    const usual = median(of);
    const pairs = of
      .map((weight, unit) => ({unit, step: stepOf(weight - usual)}))
      .filter(({step}) => step !== 0)
      .sort((a, b) => Math.abs(b.step) - Math.abs(a.step))
      .slice(0, PAIRS);
    return (
      DIGITS[Math.min(BASE - 2, Math.round(rarity * RARITY))]! +
      pairs.map(({unit, step}) => DIGITS[unit]! + DIGITS[step + STEPS]!).join('')
    );
  });
}

function unpackWeights(
  text: string,
  units: number,
  wanted?: ReadonlyMap<number, unknown>,
): LearnedWeights {
  const weights: LearnedWeights = new Map();
  unpacked(text, (place, start, end) => {
    if (wanted && !wanted.has(place)) return;
    const body = text.slice(start, end);
    const of = Array<number>(units).fill(0);
    for (let at = 1; at < body.length; at += 2)
      of[VALUE.get(body[at]!)!] = weightOf(VALUE.get(body[at + 1]!)! - STEPS);
    weights.set(place, {rarity: VALUE.get(body[0]!)! / RARITY, of});
  });
  return weights;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Small weights are kept finer than large ones. */
function stepOf(weight: number): number {
  const size = Math.round(Math.sqrt(Math.abs(weight) / LARGEST_WEIGHT) * STEPS);
  return Math.sign(weight) * Math.min(STEPS, size);
}

function weightOf(step: number): number {
  return Math.sign(step) * (step / STEPS) ** 2 * LARGEST_WEIGHT;
}

function packTerms({terms}: Counts): string {
  return packed([...terms], units =>
    [...units].map(([unit, many]) => DIGITS[unit]! + DIGITS[Math.min(BASE - 2, many)]!).join(''),
  );
}

function unpackTerms(text: string): Counts['terms'] {
  const terms: Counts['terms'] = new Map();
  unpacked(text, (term, start, end) => {
    const body = text.slice(start, end);
    const units = new Map<number, number>();
    for (let at = 0; at < body.length; at += 2)
      units.set(VALUE.get(body[at]!)!, VALUE.get(body[at + 1]!)!);
    terms.set(term, units);
  });
  return terms;
}

/** Places in ascending order as three digits of their distance, each with its body. */
function packed<T>(items: ReadonlyArray<readonly [number, T]>, write: (one: T) => string): string {
  let before = 0;
  return [...items]
    .sort(([a], [b]) => a - b)
    .map(([place, one]) => {
      const distance = place - before;
      before = place;
      return digitsOf(distance) + write(one) + END;
    })
    .join('');
}

/** Tells `read` each place, and where its body begins and ends. */
function unpacked(text: string, read: (place: number, start: number, end: number) => void): void {
  let place = 0;
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf(END, at + 4);
    place += numberAt(text, at);
    read(place, at + 4, end);
    at = end + 1;
  }
}

/** Four digits, none of them the end's. */
function digitsOf(value: number): string {
  const base = BASE - 1;
  const digits = [0, 1, 2, 3].map(power => Math.floor(value / base ** power) % base);
  return digits.map(digit => DIGITS[digit]!).join('');
}

function numberAt(text: string, at: number): number {
  const base = BASE - 1;
  let value = 0;
  for (let power = 3; power >= 0; power -= 1) value = value * base + digitAt(text, at + power);
  return value;
}

/** What stands in `DIGITS` at this place, worked out from its code: tens of thousands are read for one text. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - 35 - (code > 92 ? 1 : 0);
}
