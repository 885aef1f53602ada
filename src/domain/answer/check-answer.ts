import {CHECK_VERSION, checkLanguage, gravestFirst} from '../language/check';
import type {Finding, LanguageRule} from '../language/finding';
import type {Vocabulary} from '../language/vocabulary';

/** J1: the verdict on the text of one answer. */
export interface AnswerCheck {
  version: number;
  /** The gravest first. */
  findings: Finding[];
}

/** What an answer's journal keeps of the verdict it was sent with. */
export interface AnswerVerdict {
  /** Of the language check. */
  version: number;
  /** Findings that stood in the way; more than none only with a reason. */
  findings: number;
  /** J2: it answers nothing, and a reason was given. */
  nonAnswer?: true;
  /** Salted, like all free text of the journal. */
  reasonHash?: string;
}

/** Advice on the shape of an answer: it is shown and keeps nothing from being sent. */
const HINTS: readonly LanguageRule[] = ['kalimat_panjang', 'tanpa_salam', 'tanpa_penutup'];

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

export function isHint(rule: LanguageRule): boolean {
  return HINTS.includes(rule);
}

/** The findings that must be mended, or overridden with a reason, before the answer goes out. */
export function blockingFindings({findings}: AnswerCheck): Finding[] {
  return findings.filter(({rule}) => !isHint(rule));
}
