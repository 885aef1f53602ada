import {BUCKETS, featuresOf, featuresOfText, type Model} from '../../src/domain/language/model';
import {besideOf, marksOf, TEXT_END, TEXT_START} from '../../src/domain/language/marks';
import {isKnown} from '../../src/domain/language/vocabulary';
import {type Counts, formalWords, type Lexicon} from './lexicon';
import type {StifRow} from './sources';

interface Example {
  features: number[];
  label: 0 | 1;
  weight: number;
}

const ROUNDS = 6;
/** Formal sentences count less than chats: a formalised one holds the words of its twin, and what differs is tone. */
const TWIN = 0.5;
const FORMAL = 1;
const RATE = 0.1;
const DECAY = 2e-5;
const LARGEST = 31;

/** Trains the model: kept and replaced words of the informal rows, and words of formal sentences as good ones. */
export function trainModel(
  lexicon: Lexicon,
  rows: StifRow[],
  formal: string[],
  seen: Counts,
): Model {
  const examples = [
    ...rows.flatMap(row => stifExamples(row, row.informal, lexicon, seen)),
    ...rows.flatMap(row => stifExamples(row, row.formal, lexicon, seen)),
    ...formal.flatMap(sentence => formalExamples(formalWords(sentence), lexicon, seen)),
  ];
  return fitted(examples);
}

/** Trains what tells a text as it was typed from the same text as an editor left it. */
export function trainTone(rows: StifRow[]): Model {
  const texts = rows.flatMap(row => [
    {words: row.informal, label: 1 as const},
    {words: row.formal, label: 0 as const},
  ]);
  return fitted(
    texts.map(({words, label}) => ({features: featuresOfText(words.join(' ')), label, weight: 1})),
  );
}

/** Logistic regression by stochastic descent, each weight at a pace of its own. */
function fitted(examples: Example[]): Model {
  const weights = new Float64Array(BUCKETS);
  const mean = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-6);
  let bias = 0;
  const random = generator(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(examples, random);
    for (const {features, label, weight} of examples) {
      let sum = bias;
      for (const at of features) sum += weights[at]!;
      const gradient = (1 / (1 + Math.exp(-sum)) - label) * weight;
      bias -= 0.005 * gradient;
      for (const at of features) {
        const slope = gradient + DECAY * weights[at]! * features.length;
        squares[at]! += slope * slope;
        weights[at]! -= (RATE * slope) / (1 + Math.sqrt(squares[at]!));
      }
    }
    // The first round only finds the way; the mean of the later ones is calmer than the last.
    if (round > 0) weights.forEach((weight, at) => (mean[at]! += weight / (ROUNDS - 1)));
  }
  return quantised(mean, bias);
}

/** A word must not count as known because of the row it is learned from. */
function stifExamples(row: StifRow, words: string[], lexicon: Lexicon, seen: Counts): Example[] {
  const own = new Map<string, number>();
  for (const word of row.formal) own.set(word, (own.get(word) ?? 0) + 1);
  const isInformal = words === row.informal;
  return words.flatMap((word, at) => {
    if (!/[a-z]/.test(word) || word.startsWith('xxx')) return [];
    const marks = marksAlone(lexicon, word, seen, own.get(word) ?? 0);
    const before = at === 0 ? TEXT_START : besideOf(words[at - 1]!);
    const after = at === words.length - 1 ? TEXT_END : besideOf(words[at + 1]!);
    const features = featuresOf(word, {before, after, marks});
    const label = isInformal && row.gold[at]! > 0 ? 1 : 0;
    return [{features, label, weight: isInformal ? 1 : TWIN}];
  });
}

function formalExamples(words: string[], lexicon: Lexicon, seen: Counts): Example[] {
  return words.map((word, at) => {
    const marks = marksAlone(lexicon, word, seen, 1);
    const before = words[at - 1] ?? TEXT_START;
    const after = words[at + 1] ?? TEXT_END;
    return {features: featuresOf(word, {before, after, marks}), label: 0, weight: FORMAL};
  });
}

function marksAlone(lexicon: Lexicon, word: string, seen: Counts, own: number): string[] {
  const isOnlyHere = own > 0 && (seen.get(word) ?? 0) <= own && !lexicon.names.has(word);
  if (!isOnlyHere) return marksOf(lexicon, word);
  const words = {
    has: (one: string) => one !== word && lexicon.words.has(one),
  } as ReadonlySet<string>;
  return marksOf({...lexicon, words}, word, isKnown({words}, word));
}

function quantised(weights: Float64Array, bias: number): Model {
  const sorted = Float64Array.from(weights, Math.abs).sort();
  const top = sorted[Math.floor(BUCKETS * 0.999)]!;
  const step = Number((top / LARGEST).toPrecision(4));
  const small = Int8Array.from(weights, weight =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))),
  );
  return {weightOf: bucket => small[bucket]!, step, bias: Number(bias.toPrecision(4))};
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/** Mulberry32: the same order on every machine, so that the same data give the same file. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
