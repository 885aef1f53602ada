import {CATEGORY_RULES} from '../../data/classification/categories';
import {PLACE, PROBLEM, RISK, TIME, VAGUE_PLACE, VULNERABLE} from '../../data/classification/cues';
import {ORDINARY} from '../../data/classification/ordinary';
import {hasCue, wordsOf} from './words';

/** Where a complaint is about, as far as it says. */
export interface Whereabouts {
  /** Names: `karangluhur`, `kepatihan`. */
  names: string[];
  /** Kinds of place that are not everywhere: `stasiun`, `balai`. */
  kinds: string[];
  /** House, street and neighbourhood numbers: `rt2`, `gang3`. */
  numbers: string[];
}

/** Parts of nearly every address. */
const EVERYWHERE = new Set([
  ...VAGUE_PLACE,
  ...['depan', 'dekat', 'belakang', 'sebelah', 'samping', 'seberang', 'rt', 'rw', 'dusun', 'gang'],
  ...['utara', 'selatan', 'timur', 'barat', 'km', 'blok', 'ruas', 'lingkungan', 'kampung'],
]);

/** Words that tell what, when or whom, and so no place. */
const NO_NAMES = [...TIME, ...PLACE, ...PROBLEM, ...RISK, ...VULNERABLE];

/** How far behind a word of place its name may stand. */
const REACH = 3;

export function whereabouts(words: readonly string[], text: string): Whereabouts {
  const names = new Set<string>();
  words.forEach((word, at) => {
    if (PLACE.includes(word))
      words
        .slice(at + 1, at + 1 + REACH)
        .filter(isName)
        .forEach(name => names.add(name));
  });
  midSentenceCapitals(text)
    .filter(isName)
    .forEach(name => names.add(name));
  const kinds = words.filter(word => PLACE.includes(word) && !EVERYWHERE.has(word));
  return {names: [...names], kinds: [...new Set(kinds)], numbers: numbersIn(text)};
}

/** A word that is nobody's everyday word: no number, no time, no word of complaints. */
export function isName(word: string): boolean {
  if (word.length < 4 || /[\d@%]/.test(word)) return false;
  if (ORDINARY.has(word) || hasCue([word], NO_NAMES)) return false;
  return !CATEGORY_RULES.some(rule => hasCue([word], [...rule.strong, ...rule.weak]));
}

function midSentenceCapitals(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\d,)] )\p{Lu}\p{Ll}{3,}/gu)].flatMap(match =>
    wordsOf(match[0]),
  );
}

function numbersIn(text: string): string[] {
  const found = text.toLowerCase().matchAll(/\b(rt|rw|no|nomor|gang|gg|blok|km)\.?\s*0*(\d+)/g);
  const short: Record<string, string> = {nomor: 'no', gg: 'gang'};
  return [...found].map(([, kind, number]) => `${short[kind!] ?? kind}${number}`);
}
