import {CHECK_VERSION, checkLanguage, gravestFirst} from '../language/check';
import type {Vocabulary} from '../language/vocabulary';
import type {AnswerCheck} from './verdict';

/** The words of others: a complaint's title stands in its answer as the citizen wrote it. */
const CITED = /(?:perihal|berjudul) ["“][^"”\n]{0,300}["”]/giu;

/** J1: checks the text of a public answer as a whole. */
export function checkAnswer(text: string, vocabulary: Vocabulary): AnswerCheck {
  const cited = [...text.matchAll(CITED)].map(({index, 0: {length}}) => ({
    start: index,
    end: index + length,
  }));
  const findings = checkLanguage(text, {vocabulary, answer: true, cited});
  return {version: CHECK_VERSION, findings: gravestFirst(findings)};
}
