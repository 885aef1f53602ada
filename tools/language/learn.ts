import {buildLexicon, count, type Counts, formalWords, type Lexicon} from './lexicon';
import type {OwnLists} from './own-lists';
import type {Sources, StifRow} from './sources';
import {trainModel, trainTone} from './train';
import type {Vocabulary} from '../../src/domain/language/vocabulary';

/** Learns a whole vocabulary from these rows and sentences and from nothing else of the sources. */
export function learn(
  own: OwnLists,
  sources: Sources,
  stif: StifRow[],
  formal: string[],
): Vocabulary {
  const seen: Counts = new Map();
  // What only one writer wrote may be a slip of the pen; edited texts are trusted at once.
  const written: Counts = new Map();
  for (const row of stif) count(written, row.formal.filter(isWord));
  for (const [word, times] of written) if (times > 1) seen.set(word, times);
  for (const sentence of formal) count(seen, formalWords(sentence));
  const lexicon: Lexicon = buildLexicon(own, sources, seen);
  return {...lexicon, model: trainModel(lexicon, stif, formal, seen), tone: trainTone(stif)};
}

function isWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && !word.startsWith('xxx');
}
