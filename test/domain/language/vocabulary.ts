import fs from 'node:fs';
import {checkLanguage} from '../../../src/domain/language/check';
import type {Finding} from '../../../src/domain/language/finding';
import {readVocabulary} from '../../../src/domain/language/vocabulary';

export const vocabulary = readVocabulary(fs.readFileSync('src/data/language/kosakata.txt', 'utf8'));

/** What the check finds in a text, with the shipped vocabulary. */
export function findings(text: string, lowercased = false): Finding[] {
  return checkLanguage(text, {vocabulary, lowercased});
}
