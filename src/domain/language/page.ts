import type {Finding, LanguageRule} from './finding';
import {sentencesOf, type Span} from './sentences';
import type {Vocabulary} from './vocabulary';
import {type Word, wordsOf} from './words';

/** A text as the rules see it: read once, asked often. */
export interface Page {
  text: string;
  words: Word[];
  sentences: Span[];
  vocabulary: Vocabulary;
  /** Written without capitals and with loose marks, as in a chat. */
  isLoose: boolean;
}

/** A rule looks at a page and says what it would mend. It never throws and keeps nothing. */
export type Rule = (page: Page) => Finding[];

/** Reads a text once for all rules. @param isLoose as in `Page`. */
export function openPage(text: string, vocabulary: Vocabulary, isLoose = false): Page {
  const sentences = sentencesOf(text);
  return {text, words: wordsOf(text, sentences), sentences, vocabulary, isLoose};
}

/** The words of a stretch, found by halving: a page may have thousands of both. */
export function wordsIn({words}: Page, {start, end}: Span): Word[] {
  const first = firstFrom(words, start);
  return words.slice(first, firstFrom(words, end));
}

function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A finding for a stretch of the page. */
export function finding(
  page: Page,
  rule: LanguageRule,
  {start, end}: Span,
  suggestion: string | null,
): Finding {
  return {start, end, rule, found: page.text.slice(start, end), suggestion};
}

/** One finding for each match of a pattern; `mend` answers undefined where there is nothing to mend. */
export function eachMatch(
  page: Page,
  rule: LanguageRule,
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string | null | undefined,
): Finding[] {
  const found: Finding[] = [];
  const global = new RegExp(pattern.source, pattern.flags.replace('g', '') + 'g');
  for (let match = global.exec(page.text); match; match = global.exec(page.text)) {
    if (match[0] === '') global.lastIndex += 1;
    const suggestion = mend(match);
    if (suggestion === undefined || suggestion === match[0]) continue;
    const span = {start: match.index, end: match.index + match[0].length};
    found.push(finding(page, rule, span, suggestion));
  }
  return found;
}

/** Nothing but blanks stands between two words. */
export function areNeighbours(page: Page, first: Word | undefined, second: Word | undefined) {
  if (!first || !second) return false;
  return /^[ \u00a0]+$/.test(page.text.slice(first.end, second.start));
}
