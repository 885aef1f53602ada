import {isDerived} from '../../src/domain/language/morphology';
import type {Vocabulary} from '../../src/domain/language/vocabulary';
import {wordsOf} from '../../src/domain/language/words';
import type {OwnLists} from './own-lists';
import type {Sources} from './sources';

export type Lexicon = Omit<Vocabulary, 'model' | 'tone'>;

/** How often each lower-case word stands in the formal texts. */
export type Counts = Map<string, number>;

const ALWAYS_SMALL = /^[a-z]+(?:-[a-z]+)*$/;
/** Acronyms that people type in small letters too are names no list needs to know. */
const MAX_PROPER = 24;
/** How often a common word is seen at least. */
const COMMON = 8;

/** The words of formal sentences, without names and without the masks of personal data. */
export function formalWords(sentence: string): string[] {
  return wordsOf(sentence, [])
    .filter(word => word.text === word.lower && ALWAYS_SMALL.test(word.text))
    .map(word => word.lower);
}

export function count(into: Counts, words: readonly string[]): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
}

/** All lists but the model. A source's pair is dropped where its key is a good word: the sources contain errors. */
export function buildLexicon(own: OwnLists, {casual, substandard}: Sources, seen: Counts): Lexicon {
  const ownCasual = new Map(own.casual);
  const ownSubstandard = new Map(own.substandard);
  // What stands among the roots and among the everyday words means two things: gua is I, and a cave.
  const bad = new Set(ownSubstandard.keys());
  const roots = new Set([...own.roots, ...own.verbs].filter(word => !bad.has(word)));
  const longRoots = new Set([...roots].filter(root => root.length > 3));
  const isGood = ([key, formal]: [string, string]) =>
    /^[a-z'-]{2,}$/.test(key) &&
    key !== formal &&
    !roots.has(key) &&
    formal.length > 1 &&
    /^[a-z' -]+$/.test(formal);
  const moreSubstandard = substandard
    .filter(isGood)
    .filter(([, formal]) => roots.has(formal.split(' ')[0]!));
  const allSubstandard = new Map([...moreSubstandard, ...ownSubstandard]);
  const regional = new Map(own.regional);
  const isProper = new Set(own.names.map(name => name.toLowerCase()));
  const moreCasual = casual
    .filter(isGood)
    .filter(
      ([key]) =>
        !allSubstandard.has(key) &&
        !regional.has(key) &&
        !isProper.has(key) &&
        !isDerived(key, longRoots),
    )
    .filter(([, formal]) => !allSubstandard.has(formal));
  const allCasual = new Map([...moreCasual, ...ownCasual]);
  const isEnglish = (word: string) => !roots.has(word) && !ownCasual.has(word);
  const equivalents = new Map(own.equivalents.filter(([word]) => isEnglish(word)));
  const english = new Set([...own.english.filter(isEnglish), ...equivalents.keys()]);
  const verbs = new Set(own.verbs);
  // Even edited sentences hold "dinomor" for "di nomor".
  const isJoined = (word: string) => {
    const rest = /^(?:di|ke)(?=.{3})(.+)$/.exec(word)?.[1];
    return rest !== undefined && !/(?:kan|i)$/.test(rest) && roots.has(rest) && !verbs.has(rest);
  };
  const attested = [...seen]
    .filter(([word, times]) => times >= (word.length > 3 ? 1 : 3) && word.length <= MAX_PROPER)
    .map(([word]) => word)
    .filter(
      word =>
        !isProper.has(word) &&
        !isJoined(word) &&
        !/^(?:di|ke)(?:atas|bawah|dalam|luar|depan|belakang|mana|sini|sana|situ|saat|seluruh|samping|bidang|dunia|sekitar|rumah|antara)$|.pun$/.test(
          word,
        ),
    )
    .filter(
      word =>
        !allCasual.has(word) &&
        !allSubstandard.has(word) &&
        !english.has(word) &&
        !regional.has(word),
    );
  const names = own.names.map(name => [name.toLowerCase(), properName(name)] as const);
  const words = new Set([...roots, ...attested]);
  return {
    words,
    common: new Set([...words].filter(word => word.length > 2 && (seen.get(word) ?? 0) >= COMMON)),
    verbs: new Set(own.verbs),
    names: new Map(names.filter(([name]) => !roots.has(name))),
    casual: allCasual,
    substandard: allSubstandard,
    english,
    equivalents,
    regional,
  };
}

/** Acronyms stand in the list as they are written. */
function properName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
