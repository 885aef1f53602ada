import {wordsOf} from './words';

/** Room for features; with some ten thousand in use few share one. */
export const BUCKETS = 1 << 17;
const PART_LENGTHS = [3, 4, 5];

/** A text as the learner sees it: places of its features, and how much each counts. */
export interface Features {
  at: Int32Array;
  value: Float32Array;
}

/** Words, pairs of words and parts of words, hashed, damped where they repeat, scaled to length 1. */
export function featuresOf(text: string): Features {
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number) => {
    const bucket = hash(feature) % BUCKETS;
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
  };
  const words = wordsOf(text).filter(word => word.length > 1);
  words.forEach((word, at) => {
    add(`w ${word}`, 1);
    if (at > 0) add(`p ${words[at - 1]} ${word}`, 0.7);
    const framed = `<${word}>`;
    for (const length of PART_LENGTHS) {
      for (let start = 0; start + length <= framed.length; start += 1) {
        add(framed.slice(start, start + length), 0.3);
      }
    }
  });
  return scaled(counts);
}

function scaled(counts: ReadonlyMap<number, number>): Features {
  const at = Int32Array.from(counts.keys());
  const value = Float32Array.from(counts.values(), count => Math.log(1 + count));
  const length = Math.sqrt(value.reduce((sum, one) => sum + one * one, 0)) || 1;
  return {at, value: value.map(one => one / length)};
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
