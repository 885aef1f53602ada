import {isKnown, type Vocabulary} from '../vocabulary';
import {bonesOf, fullFormOf, slipOf} from './slips';

type Lists = Pick<Vocabulary, 'words' | 'casual' | 'common'>;

const PREFIXES = ['di', 'ter', 'ber', 'se', 'ke', 'per', 'pe', 'memper', 'diper', ''];
const SUFFIXES = ['nya', 'kan', 'lah', 'an', 'i', 'kannya', 'annya', 'ku', 'mu', ''];

/** The right form of a listed word, also with affixes around it: diijinkan, responnya. */
export function listedForm(list: ReadonlyMap<string, string>, word: string): string | undefined {
  const direct = list.get(word);
  if (direct !== undefined) return direct;
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of SUFFIXES) {
      const end = word.length - suffix.length;
      if (end - prefix.length < 4 || !word.endsWith(suffix)) continue;
      const right = list.get(word.slice(prefix.length, end));
      if (right !== undefined && right !== '' && !right.includes(' '))
        return prefix + right.toLowerCase() + suffix;
    }
  }
  return undefined;
}

/** Shorter words are like others by chance. */
const SHORTEST_SLIP = 5;

/** The formal word an unknown one most likely stands for: an everyday formation, or one slip of the pen. */
export function likelyWord(
  vocabulary: Lists,
  word: string,
  slip = slipOf(vocabulary, word),
): {word: string; rule: 'percakapan' | 'salah_ketik'; isNear: boolean} | undefined {
  const everyday = everydayFormation(vocabulary, word);
  if (everyday !== undefined) {
    const isSlip = everyday === word.replace(/(.)\1/g, '$1');
    return {word: everyday, rule: isSlip ? 'salah_ketik' : 'percakapan', isNear: isSlip};
  }
  const full = bonesOf(word).length < 3 ? undefined : fullFormOf(vocabulary, word);
  if (full !== undefined) return {word: full, rule: 'percakapan', isNear: false};
  if (!slip || word.length < SHORTEST_SLIP) return undefined;
  const isNear = slip.word.length !== word.length || slip.kind === 'swap';
  return {word: slip.word, rule: 'salah_ketik', isNear};
}

/** Letters drawn out, -in for -kan, a swallowed me-, a clitic on an everyday word. */
function everydayFormation(vocabulary: Lists, word: string): string | undefined {
  const {casual, words} = vocabulary;
  for (const times of ['$1$1', '$1']) {
    const short = word.replace(/(.)\1+/g, times);
    if (short === word) continue;
    const known = casual.get(short) ?? (words.has(short) ? short : undefined);
    if (known) return known;
  }
  const listed = listedForm(casual, word);
  if (listed) return listed;
  const given = /^(.{3,})in$/.exec(word)?.[1];
  if (given !== undefined) {
    for (const suffix of ['kan', 'i'])
      if (isKnown(vocabulary, given + suffix)) return given + suffix;
  }
  if (/^n(?:g|y)?[a-z]{3,}/.test(word)) {
    const stem = word.replace(/in$/, 'kan');
    for (const lead of ['me', 'men']) if (isKnown(vocabulary, lead + stem)) return lead + stem;
  }
  return undefined;
}
