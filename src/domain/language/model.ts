/** Weights of a logistic regression over hashed features, in steps of `step`. Trained by tools/language. */
export interface Model {
  /** Of a bucket, in steps. */
  weightOf: (bucket: number) => number;
  step: number;
  bias: number;
}

/** Buckets of the hash; a power of two. */
export const BUCKETS = 1 << 16;

/** What the model looks at besides the word itself. */
export interface Surroundings {
  before: string;
  after: string;
  /** What the lists and the word formation say, in short codes. */
  marks: readonly string[];
}

/** The buckets of a word's features: its letters in runs of two to five, itself, its neighbours, the lists' verdict. */
export function featuresOf(word: string, {before, after, marks}: Surroundings): number[] {
  const text = `^${word}$`;
  const seen = new Set<number>([
    hash(`w ${word}`),
    hash(`p ${before} ${word}`),
    hash(`n ${word} ${after}`),
  ]);
  seen
    .add(hash(`a ${before}`))
    .add(hash(`z ${after}`))
    .add(hash(`l ${Math.min(word.length, 9)}`));
  for (let length = 2; length <= 5; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1)
      seen.add(hash(text.slice(at, at + length)));
  }
  for (const mark of marks) seen.add(hash(`m ${mark}`));
  if (marks.length > 1) seen.add(hash(`m ${marks.join(' ')}`));
  return [...seen];
}

/** The buckets of a whole text: its words and marks, how it ends and how it is divided. */
export function featuresOfText(text: string): number[] {
  const tokens = text.match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const plain = tokens.map(token => (/\d|^xxx/.test(token) ? '#' : token.toLowerCase()));
  const last = plain[plain.length - 1] ?? '';
  const stops = plain.filter(token => token === '.').length;
  const seen = new Set(plain.map(token => hash(`t ${token}`)));
  seen
    .add(hash(`end ${/[\p{L}#]/u.test(last) ? 'word' : last}`))
    .add(hash(`long ${Math.min(8, plain.length >> 2)}`))
    .add(hash(`stops ${Math.min(3, stops)}`))
    .add(hash(`comma ${plain.includes(',')}`));
  return [...seen];
}

/** How surely a word, or a text, is everyday language, as log odds. */
export function score({weightOf, step, bias}: Model, features: readonly number[]): number {
  let sum = 0;
  for (const bucket of features) sum += weightOf(bucket);
  return sum * step + bias;
}

/** From log odds to a share of 1. */
export function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** FNV-1a, folded to a bucket. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const MIDDLE = 32;
const NOTHING = DIGITS[MIDDLE]!;

/** `step bias weights`: one letter for each bucket from -32 to 31; a run of empty buckets is `.` and its length `.`. */
export function decodeModel(text: string): Model {
  const [step, bias, code] = text.split(' ');
  const letters = (code ?? '').replace(/\.(\d+)\./g, (_, count) => NOTHING.repeat(Number(count)));
  if (letters.length !== BUCKETS)
    throw new Error(`The model has ${letters.length} weights instead of ${BUCKETS}.`);
  // An answer asks for some hundred of them: to read all would take longer than the whole check.
  const weightOf = (bucket: number) => DIGITS.indexOf(letters[bucket]!) - MIDDLE;
  return {weightOf, step: Number(step), bias: Number(bias)};
}

export function encodeModel({weightOf, step, bias}: Model): string {
  const weights = Array.from({length: BUCKETS}, (_, bucket) => weightOf(bucket));
  const letters = weights.map(weight => DIGITS[weight + MIDDLE]!).join('');
  const code = letters.replace(/W{4,}/g, run => `.${run.length}.`);
  return `${step} ${bias} ${code}`;
}
