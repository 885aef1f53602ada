import {oncePer} from '../once';
import {spelledOut} from './spelled';

/** The words of a text as the classification sees them: lower case, spelled out, letters drawn out no longer. */
export function wordsOf(text: string): string[] {
  return spelledOut(
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/https?:\/\/\S+|www\.\S+/g, ' tautanweb ')
      // PPPK is no drawn-out word.
      .replace(/(?<=[a-z])([a-z])\1{2,}/g, '$1')
      .split(/[^\p{L}\p{N}@%-]+/u)
      .map(word => word.replace(/^-+|-+$/g, ''))
      .filter(word => word !== ''),
  );
}

/** Words in the names of units and categories that say what kind of body it is, not which. */
export const COMMON_WORDS = [
  ...['seksi', 'bidang', 'dinas', 'badan', 'bagian', 'kecamatan', 'umum', 'pelayanan'],
  ...['publik', 'masyarakat', 'dan', 'kabupaten', 'kota'],
];

/**
 * A cue is one word or several in a row; `*` at a word's end stands for any ending, so `perbaik*` finds
 * `perbaiki` and `perbaikan`.
 */
export type Cue = string;

/** The cues a text contains, each once, in the order of the list. */
export function findCues(words: readonly string[], cues: readonly Cue[]): Cue[] {
  const found = new Set<number>();
  eachStanding(words, cues, place => {
    found.add(place);
    return false;
  });
  return [...found].sort((a, b) => a - b).map(place => cues[place]!);
}

export function hasCue(words: readonly string[], cues: readonly Cue[]): boolean {
  return eachStanding(words, cues, () => true);
}

/** Places of cues by their first word, since hardly any word of a text begins one. */
interface Ordered {
  whole: ReadonlyMap<string, readonly number[]>;
  /** Those whose first word has any ending, by its first letter. */
  open: ReadonlyMap<string, readonly number[]>;
}

const inOrder = oncePer((cues: readonly Cue[]): Ordered => {
  const whole = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  const add = (list: Map<string, number[]>, key: string, place: number) => {
    const known = list.get(key);
    if (known) known.push(place);
    else list.set(key, [place]);
  };
  cues.forEach((cue, place) => {
    const end = cue.indexOf(' ');
    const first = end < 0 ? cue : cue.slice(0, end);
    if (first.endsWith('*')) add(open, first[0]!, place);
    else add(whole, first, place);
  });
  return {whole, open};
});

/** Tells the places in their list of the cues a text contains, until one is enough. */
function eachStanding(
  words: readonly string[],
  cues: readonly Cue[],
  isEnough: (place: number) => boolean,
): boolean {
  const {whole, open} = inOrder(cues);
  const bare = bareWords(words);
  const stands = (place: number, at: number) => standsAt(words, cues[place]!.split(' '), at);
  const isFound = (likely: readonly number[] | undefined, at: number) =>
    likely?.some(place => stands(place, at) && isEnough(place)) ?? false;
  return words.some(
    (word, at) =>
      isFound(whole.get(word), at) ||
      (bare[at] !== word && isFound(whole.get(bare[at]!), at)) ||
      isFound(open.get(word[0]!), at),
  );
}

function standsAt(words: readonly string[], cue: readonly string[], start: number): boolean {
  const bare = bareWords(words);
  return cue.every((part, offset) => {
    const at = start + offset;
    if (part.endsWith('*')) return words[at]?.startsWith(part.slice(0, -1)) ?? false;
    return words[at] === part || bare[at] === part;
  });
}

/** How a cue that a text contains stands in it, for a person to read: `remangnya` for `remang*`. */
export function asSaid(words: readonly string[], cue: Cue): string {
  const parts = cue.split(' ');
  const start = words.findIndex((_, at) => standsAt(words, parts, at));
  return words.slice(start, start + parts.length).join(' ');
}

/** `jalannya` and `jalanlah` are about `jalan`. */
const bareWords = oncePer((words: readonly string[]): readonly string[] =>
  words.map(word => (word.length > 5 ? word.replace(/(?:nya|lah|kah|pun|ku|mu)$/, '') : word)),
);
