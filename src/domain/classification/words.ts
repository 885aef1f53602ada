import {SPELLINGS} from '../../data/classification/spellings';

/** The words of a text as the classification sees them: lower case, spelled out, letters drawn out no longer. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/https?:\/\/\S+|www\.\S+/g, ' tautanweb ')
    .replace(/([a-z])\1{2,}/g, '$1')
    .split(/[^\p{L}\p{N}@%-]+/u)
    .map(word => word.replace(/^-+|-+$/g, ''))
    .filter(word => word !== '')
    .flatMap(word => (SPELLINGS[word] ?? halves(word)).split(' '));
}

/** `anak2` and `anak-anak` are `anak anak`. */
function halves(word: string): string {
  const doubled = /^(\p{L}{3,})(?:2|-\1)$/u.exec(word);
  return doubled ? `${doubled[1]} ${doubled[1]}` : word;
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

/** The cues a text contains, each once. */
export function findCues(words: readonly string[], cues: readonly Cue[]): Cue[] {
  const seen = seenIn(words);
  return cues.filter(cue => mayStand(seen, cue) && containsCue(words, cue.split(' ')));
}

export function hasCue(words: readonly string[], cues: readonly Cue[]): boolean {
  const seen = seenIn(words);
  return cues.some(cue => mayStand(seen, cue) && containsCue(words, cue.split(' ')));
}

/** What a text has at all: most of the thousand cues are told to be absent by their first word. */
interface Seen {
  words: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

const SEEN = new WeakMap<readonly string[], Seen>();

function seenIn(words: readonly string[]): Seen {
  const known = SEEN.get(words);
  if (known) return known;
  const seen = {
    words: new Set([...words, ...words.map(withoutClitic)]),
    beginnings: beginningsOf(words),
  };
  SEEN.set(words, seen);
  return seen;
}

function beginningsOf(words: readonly string[]): Set<string> {
  const beginnings = new Set<string>();
  for (const word of words)
    for (let end = 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  return beginnings;
}

function mayStand({words, beginnings}: Seen, cue: Cue): boolean {
  const end = cue.indexOf(' ');
  const first = end < 0 ? cue : cue.slice(0, end);
  return first.endsWith('*') ? beginnings.has(first.slice(0, -1)) : words.has(first);
}

function containsCue(words: readonly string[], parts: readonly string[]): boolean {
  const last = words.length - parts.length;
  for (let start = 0; start <= last; start += 1) {
    if (parts.every((part, offset) => matches(words[start + offset]!, part))) return true;
  }
  return false;
}

function matches(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return word === part || withoutClitic(word) === part;
}

/** `jalannya` and `jalanlah` are about `jalan`. */
function withoutClitic(word: string): string {
  return word.length > 5 ? word.replace(/(?:nya|lah|kah|pun|ku|mu)$/, '') : word;
}
