import {isDerived} from './morphology';
import {decodeModel, type Model} from './model';

/** The words the check knows, read from the vocabulary file. Keys are lower case. */
export interface Vocabulary {
  /** Formal words as seen or as in the list of roots. */
  words: ReadonlySet<string>;
  /** Those of them that every formal text has. */
  common: ReadonlySet<string>;
  /** Roots that take di- and me- bare: tulis, baca. */
  verbs: ReadonlySet<string>;
  /** Names in their right writing. */
  names: ReadonlyMap<string, string>;
  casual: ReadonlyMap<string, string>;
  substandard: ReadonlyMap<string, string>;
  english: ReadonlySet<string>;
  /** Those of them that have one Indonesian word in an office. */
  equivalents: ReadonlyMap<string, string>;
  regional: ReadonlyMap<string, string>;
  /** How surely a word is everyday language. */
  model: Model;
  /** How surely a whole text is. */
  readonly tone: Model;
}

/** Reads the vocabulary file. Throws where it is no such file. */
export function readVocabulary(file: string, extra: readonly string[] = []): Vocabulary {
  const parts = new Map<string, string>();
  for (const part of file.split('\n= ').slice(1)) {
    const end = part.indexOf('\n');
    parts.set(part.slice(0, end), part.slice(end + 1).trim());
  }
  const need = (name: string): string => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`The vocabulary has no part "${name}".`);
    return part;
  };
  const set = (name: string) => new Set(unfold(need(name)));
  const lower = extra.map(word => word.toLowerCase());
  return {
    words: new Set([...unfold(need('words')), ...lower]),
    common: set('common'),
    verbs: set('verbs'),
    names: new Map(
      need('names')
        .split(' ')
        .map(name => [name.toLowerCase(), name]),
    ),
    casual: pairs(need('casual')),
    substandard: pairs(need('substandard')),
    english: set('english'),
    equivalents: pairs(need('equivalents')),
    regional: pairs(need('regional')),
    model: decodeModel(need('model')),
    // Only chats are asked for it.
    get tone() {
      return decodeModel(need('tone'));
    },
  };
}

/** A formal word: listed, a number, or built from a listed root by the rules of word formation. */
export function isKnown({words}: Pick<Vocabulary, 'words'>, word: string): boolean {
  if (words.has(word) || !/\p{L}/u.test(word)) return true;
  const halves = word.split('-');
  if (halves.length > 1) return halves.every(half => words.has(half) || isDerived(half, words));
  return isDerived(word, words);
}

function pairs(text: string): Map<string, string> {
  return new Map(
    text.split('\n').map(line => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** Front coding: each word is one letter for how many letters it shares with the last one (a = 0), and the rest. */
export function unfold(text: string): string[] {
  let last = '';
  if (text === '') return [];
  return text.split(' ').map(entry => {
    last = last.slice(0, entry.charCodeAt(0) - 97) + entry.slice(1);
    return last;
  });
}

/** The inverse of `unfold`, for words sorted by code unit. */
export function fold(words: readonly string[]): string {
  let last = '';
  return words
    .map(word => {
      let same = 0;
      while (same < 25 && same < last.length && word[same] === last[same]) same += 1;
      last = word;
      return String.fromCharCode(97 + same) + word.slice(same);
    })
    .join(' ');
}
