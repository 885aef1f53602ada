import {isKnown, type Vocabulary} from '../vocabulary';

type Lists = Pick<Vocabulary, 'words' | 'casual'>;

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

/** The formal word an unknown one most likely stands for: an everyday formation, or one slip of the pen. */
export function likelyWord(
  vocabulary: Lists,
  word: string,
): {word: string; rule: 'percakapan' | 'salah_ketik'; isNear: boolean} | undefined {
  const everyday = everydayFormation(vocabulary, word);
  if (everyday !== undefined) {
    const isSlip = everyday === word.replace(/(.)\1/g, '$1');
    return {word: everyday, rule: isSlip ? 'salah_ketik' : 'percakapan', isNear: isSlip};
  }
  const slip = oneSlip(vocabulary, word);
  if (slip === undefined) return undefined;
  const isNear = slip.length !== word.length || lettersOf(slip) === lettersOf(word);
  return {word: slip, rule: 'salah_ketik', isNear};
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

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A listed word one slip away: two letters swapped, one missing, one too many, one wrong. The first that fits. */
function oneSlip({words}: Lists, word: string): string | undefined {
  if (word.length < 5 || word.includes('-')) return undefined;
  const at = (index: number) => [word.slice(0, index), word.slice(index)] as const;
  for (let index = 0; index < word.length - 1; index += 1) {
    const [head, tail] = at(index);
    const swapped = head + tail[1]! + tail[0]! + tail.slice(2);
    if (swapped !== word && words.has(swapped)) return swapped;
  }
  for (let index = 0; index < word.length; index += 1) {
    const [head, tail] = at(index);
    if (words.has(head + tail.slice(1))) return head + tail.slice(1);
  }
  for (let index = 1; index <= word.length; index += 1) {
    const [head, tail] = at(index);
    for (const letter of LETTERS) if (words.has(head + letter + tail)) return head + letter + tail;
  }
  for (let index = 1; index < word.length; index += 1) {
    const [head, tail] = at(index);
    for (const letter of LETTERS)
      if (words.has(head + letter + tail.slice(1))) return head + letter + tail.slice(1);
  }
  return undefined;
}
