import {CHECK_VERSION, checkLanguage, gravestFirst} from '../language/check';
import type {Vocabulary} from '../language/vocabulary';
import {type AnswerCheck, isHint} from './verdict';

/** The words of others: a complaint's title stands in its answer as the citizen wrote it. */
const CITED = /(?:perihal|berjudul) ["“][^"”\n]{0,300}["”]/giu;

/** J1: checks the text of a public answer as a whole. */
export function checkAnswer(text: string, vocabulary: Vocabulary): AnswerCheck {
  const cited = [...text.matchAll(CITED)].map(({index, 0: {length}}) => [index, index + length]);
  const findings = checkLanguage(text, {vocabulary, answer: true}).filter(
    ({rule, start, end}) =>
      isHint(rule) || !cited.some(([from, to]) => start >= from! && end <= to!),
  );
  return {version: CHECK_VERSION, findings: gravestFirst(findings)};
}
