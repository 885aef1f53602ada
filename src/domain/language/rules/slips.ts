import {oncePer} from '../../once';
import type {Vocabulary} from '../vocabulary';

type Lists = Pick<Vocabulary, 'words' | 'common'>;

/** How a word was mistyped: letters swapped, doubled, too many, left out or wrong, by a neighbouring key or by sound. */
export type SlipKind =
  | 'swap'
  | 'double'
  | 'slide'
  | 'extra'
  | 'no vowel'
  | 'no h'
  | 'no consonant'
  | 'key'
  | 'vowel'
  | 'wrong';

export interface Slip {
  /** What was probably meant. */
  word: string;
  kind: SlipKind;
  isCommon: boolean;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Row and column of each key. */
const PLACES = new Map(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((keys, row) =>
    [...keys].map((key, column) => [key, {row, column}] as const),
  ),
);

/** The known word one slip of the pen away, a common one before a rare one; else the first that fits. */
export function slipOf({words, common}: Lists, word: string): Slip | undefined {
  if (word.length < 3 || word.includes('-')) return undefined;
  let rare: Slip | undefined;
  const isMeant = (meant: string) => meant.length > 2 && meant !== word && words.has(meant);
  for (const [meant, kind] of onceMistyped(word, isMeant)) {
    if (common.has(meant)) return {word: meant, kind, isCommon: true};
    rare ??= {word: meant, kind, isCommon: false};
  }
  return rare;
}

function* onceMistyped(
  word: string,
  isMeant: (word: string) => boolean,
): Generator<[string, SlipKind]> {
  for (let index = 0; index < word.length - 1; index += 1) {
    const meant = word.slice(0, index) + word[index + 1]! + word[index]! + word.slice(index + 2);
    if (isMeant(meant)) yield [meant, 'swap'];
  }
  for (let index = 0; index < word.length; index += 1) {
    const meant = word.slice(0, index) + word.slice(index + 1);
    if (isMeant(meant)) yield [meant, tooMany(word, index)];
  }
  for (let index = 0; index <= word.length; index += 1) {
    const [head, tail] = [word.slice(0, index), word.slice(index)];
    for (const letter of LETTERS) {
      if (isMeant(head + letter + tail)) yield [head + letter + tail, leftOut(letter)];
    }
  }
  for (let index = 0; index < word.length; index += 1) {
    const [head, tail] = [word.slice(0, index), word.slice(index + 1)];
    for (const letter of LETTERS) {
      const meant = head + letter + tail;
      if (isMeant(meant)) yield [meant, mistake(letter, word[index]!)];
    }
  }
}

function tooMany(word: string, index: number): SlipKind {
  const letter = word[index]!;
  const beside = [word[index - 1], word[index + 1]];
  if (beside.includes(letter)) return 'double';
  const isSlide = beside.some(key => key !== undefined && areNeighbouringKeys(key, letter));
  return isSlide ? 'slide' : 'extra';
}

function leftOut(letter: string): SlipKind {
  if (isVowel(letter)) return 'no vowel';
  return letter === 'h' ? 'no h' : 'no consonant';
}

function mistake(meant: string, typed: string): SlipKind {
  if (areNeighbouringKeys(meant, typed)) return 'key';
  return isVowel(meant) && isVowel(typed) ? 'vowel' : 'wrong';
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}

function areNeighbouringKeys(one: string, other: string): boolean {
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  if (!a || !b || one === other) return false;
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
}

/** The common word that this one is without some of its vowels: `blm` of `belum`. */
export function fullFormOf({words, common}: Lists, word: string): string | undefined {
  const bones = bonesOf(word);
  if (bones.length < 2) return undefined;
  return skeletonsOf(common)
    .get(bones)
    ?.find(full => full.length > word.length && words.has(full) && isWithin(word, full));
}

/** A word without its vowels. */
export function bonesOf(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

const skeletonsOf = oncePer((common: ReadonlySet<string>): Map<string, string[]> => {
  const made = new Map<string, string[]>();
  for (const word of common) made.set(bonesOf(word), [...(made.get(bonesOf(word)) ?? []), word]);
  return made;
});

/** The letters of `short` stand in `long` in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
