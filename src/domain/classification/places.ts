import {PLACE, VAGUE_PLACE} from '../../data/classification/cues';
import {isName, namesBehindDi, reachOf} from './names';
import {wordsOf} from './words';

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

/** Few say alike how many streets meet. */
const JUNCTIONS = ['simpang', 'persimpangan', 'perempatan', 'pertigaan', 'bangjo'];

/** How far behind a word of place its name may stand. */
const REACH = 3;

/**
 * Names and numbers behind words of places, and capitals within sentences.
 *
 * @param words lower case
 * @param text as written.
 */
export function whereabouts(words: readonly string[], text: string): Whereabouts {
  const names = new Set<string>(namesBehindDi(words));
  words.forEach((word, at) => {
    if (!PLACE.includes(word)) return;
    const behind = words.slice(at + 1, at + 1 + REACH);
    behind.filter(isName).forEach(name => names.add(name));
    // Karang Anyar and Karanganyar are one village.
    const [first, second] = behind;
    if (first && second && isName(first) && isName(second)) names.add(first + second);
  });
  midSentenceCapitals(text)
    .filter(isName)
    .forEach(name => names.add(name));
  const kinds = words
    .filter(word => PLACE.includes(word) && !EVERYWHERE.has(word))
    .map(kind => (JUNCTIONS.includes(kind) ? JUNCTIONS[0]! : kind));
  const numbers = numbersIn(text);
  for (const [, name] of text.toLowerCase().matchAll(NAMED_SO)) names.add(name!);
  // A numbered school has no other name.
  numbers.filter(number => /^s[dm]/.test(number)).forEach(school => names.add(school));
  reachOf(words).forEach(name => names.delete(name));
  return {names: [...names], kinds: [...new Set(kinds)], numbers};
}

/** Pasar Gede, Masjid Agung: everyday words too, but for where they stand. */
const NAMED_SO =
  /\b(?:pasar|psr|masjid|desa|kampung|dusun|alun[- ]?alun|kelurahan|kel)\.? (gedhe|gede|cilik|anyar|agung|ageng|pahing|pon|wage|legi)\b/g;

function midSentenceCapitals(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\d,)] )\p{Lu}\p{Ll}{3,}/gu)].flatMap(match =>
    wordsOf(match[0]),
  );
}

const NUMBERED =
  /\b(rt|rw|no|nomor|gang|gg|lorong|blok|km|sd|smp|sma|smk)n?\.?\s*(?:negeri\s*)?0*(\d+)/g;
const NAMED_LANE = /\b(gang|gg|lorong)\.?\s+\p{L}+\s+0*(\d+)/gu;
const SHORT: Record<string, string> = {nomor: 'no', gg: 'gang'};
const DIRECTED =
  /\b(\p{L}{4,}) (lor|utara|kidul|selatan|wetan|timur|kulon|barat|tengah)(?![\p{L}])/gu;
const DIRECTIONS = [
  ['lor', 'utara'],
  ['kidul', 'selatan'],
  ['wetan', 'timur'],
  ['kulon', 'barat'],
];

/** Of one kind another number is another place; Umpama Lor and Umpama Kidul are two of one kind, too. */
function numbersIn(text: string): string[] {
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(NUMBERED), ...lower.matchAll(NAMED_LANE)];
  const directed = [...lower.matchAll(DIRECTED)]
    .filter(([, name]) => wordsOf(name!).every(isName))
    .map(([, name, side]) => `${name}${DIRECTIONS.findIndex(same => same.includes(side!)) + 1}`);
  const numbered = found.map(([, kind, number]) => `${SHORT[kind!] ?? kind}${number}`);
  return [...new Set([...numbered, ...directed])];
}
