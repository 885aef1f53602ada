import fs from 'node:fs';
import path from 'node:path';
import {checkLanguage} from '../../src/domain/language/check';
import {readVocabulary} from '../../src/domain/language/vocabulary';
import {languageMessage} from '../../src/ui/text/language';
import type {Task} from './task';

const FILE = path.join('src', 'data', 'language', 'kosakata.txt');

/** All findings of a text as the desk shows them: what stands wrong at several places is one finding, at its first. */
export const language: Task = () => {
  const vocabulary = readVocabulary(fs.readFileSync(FILE, 'utf8'));
  return ({text, lowercased}) => {
    if (typeof text !== 'string') throw new Error('"text" must be a string');
    const findings = checkLanguage(text, {vocabulary, lowercased: lowercased === true});
    return {
      findings: findings.map(one => ({
        start: one.start,
        end: one.end,
        rule: one.rule,
        message: languageMessage(one),
        suggestion: one.suggestion,
      })),
    };
  };
};
