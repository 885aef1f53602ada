import {wordsOf} from './words';

/** Room for features: with a hundred thousand in use few share one. */
const ROOM = 1 << 22;
const PART_LENGTHS = [3, 4, 5];
const PAIR = 0.7;
const PART = 0.3;

/** A text as the learner sees it. */
export interface Features {
  /** Words, pairs of words and parts of words, hashed, with how much of each. */
  counts: ReadonlyMap<number, number>;
  /** The words and pairs among them, each once. */
  terms: readonly number[];
}

/** Counts a text's words, pairs of neighbours and parts of words, each hashed to a place below `ROOM`. */
export function featuresOf(text: string): Features {
  const counts = new Map<number, number>();
  const terms = new Set<number>();
  const add = (feature: string, weight: number): number => {
    const place = hash(feature) % ROOM;
    counts.set(place, (counts.get(place) ?? 0) + weight);
    return place;
  };
  const words = wordsOf(text).filter(word => word.length > 1);
  words.forEach((word, at) => {
    terms.add(add(termName(word), 1));
    if (at > 0) terms.add(add(`p ${words[at - 1]} ${word}`, PAIR));
    const framed = `<${word}>`;
    for (const length of PART_LENGTHS) {
      for (let start = 0; start + length <= framed.length; start += 1) {
        add(framed.slice(start, start + length), PART);
      }
    }
  });
  return {counts, terms: [...terms]};
}

/** The place of a single word among the features. */
export function termOf(word: string): number {
  return hash(termName(word)) % ROOM;
}

function termName(word: string): string {
  return `w ${word}`;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
