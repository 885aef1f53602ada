import type {LanguageRule} from '../finding';
import {marksOf} from '../marks';
import {featuresOf, score} from '../model';
import {finding, type Page, type Rule} from '../page';
import {isKnown} from '../vocabulary';
import {inCaseOf, type Word} from '../words';
import {likelyWord, listedForm} from './suggest';

/** From which certainty of the model a word is reported, by what the lists know of it. Tuned on cross-validated rows. */
const SURE = {
  chat: {casual: 0.45, foreign: 0.6, unknown: 0.57, strange: 0.57, known: 0.68, slip: 0.3},
  letter: {casual: 0.2, foreign: 0.02, unknown: 0.75, strange: 0.95, known: 0.93, slip: 0.04},
};

/** Words that do not belong into a formal text: wrong forms, everyday words, other languages, slips of the pen. */
export const everydayWords: Rule = page =>
  page.words.flatMap((word, at) => {
    if (/^\d+$/.test(word.text) || isNameLike(page, word)) return [];
    const verdict = judge(page, at);
    if (!verdict) return [];
    const [rule, suggestion] = verdict;
    return [
      finding(page, rule, word, suggestion === null ? null : inCaseOf(word.text, suggestion)),
    ];
  });

/** A capital within a sentence, or letters and digits mixed, make a name or a code. */
function isNameLike({vocabulary}: Page, word: Word): boolean {
  if (/\d/.test(word.text)) return !vocabulary.casual.has(word.lower);
  if (!word.hasCapital) return false;
  if (!word.isFirst || !/^\p{Lu}\p{Ll}+/u.test(word.text)) return true;
  return vocabulary.names.has(word.lower);
}

function judge(page: Page, at: number): [LanguageRule, string | null] | undefined {
  const {vocabulary} = page;
  const {lower} = page.words[at]!;
  const wrong = isKnown(vocabulary, lower)
    ? vocabulary.substandard.get(lower)
    : listedForm(vocabulary.substandard, lower);
  if (wrong !== undefined) return ['tidak_baku', wrong];
  if (isAbbreviated(page, at)) return undefined;
  if (lower.length < 2 && !vocabulary.casual.has(lower)) return undefined;
  const certainty = certaintyOf(page, at);
  const sure = page.isLoose ? SURE.chat : SURE.letter;
  const casual = vocabulary.casual.get(lower);
  const isEnglish = vocabulary.english.has(lower);
  if (casual !== undefined && !isEnglish) {
    const isSure = certainty > sure.casual || (!page.isLoose && !isKnown(vocabulary, lower));
    return isSure && !isUnit(page, at) ? ['percakapan', casual] : undefined;
  }
  const regional = vocabulary.regional.get(lower);
  if (regional !== undefined)
    return certainty > sure.foreign ? ['bahasa_daerah', regional] : undefined;
  if (isEnglish) {
    const isQuoted = isForeignPhrase(page, at);
    return certainty > sure.foreign && !isQuoted ? ['bahasa_asing', casual ?? null] : undefined;
  }
  if (isKnown(vocabulary, lower)) return certainty > sure.known ? ['percakapan', null] : undefined;
  return unknownWord(page, at, certainty);
}

/** *No.* is short for *nomor*. */
function isAbbreviated({words, text}: Page, at: number): boolean {
  const {text: word, end} = words[at]!;
  return word === 'No' && text[end] === '.';
}

/** A figure before it, or a single letter, makes a unit or a sign: 5 km, grup y. */
function isUnit(page: Page, at: number): boolean {
  if (page.isLoose) return false;
  const {lower} = page.words[at]!;
  return (
    lower.length < 2 ||
    (/^(?:[a-ce-z].|d[^g])$/.test(lower) && /^\d+$/.test(page.words[at - 1]?.text ?? ''))
  );
}

/** Beside another foreign or unknown word, or beside a capital, it belongs to a quotation or a title. */
function isForeignPhrase(page: Page, at: number): boolean {
  if (page.isLoose) return false;
  const {vocabulary, words} = page;
  return [words[at - 1], words[at + 1]].some(
    one =>
      one &&
      (vocabulary.english.has(one.lower) ||
        (!isKnown(vocabulary, one.lower) && !vocabulary.names.has(one.lower)) ||
        (one.hasCapital && !one.isFirst)),
  );
}

function unknownWord(
  page: Page,
  at: number,
  certainty: number,
): [LanguageRule, string | null] | undefined {
  const {vocabulary, isLoose} = page;
  const word = page.words[at]!;
  const sure = isLoose ? SURE.chat : SURE.letter;
  if (word.hasCapital || certainty <= sure.slip) return undefined;
  const likely = likelyWord(vocabulary, word.lower);
  if (likely && certainty > sure.unknown) return [likely.rule, likely.word];
  if (certainty > sure.strange) return [isLoose ? 'percakapan' : 'salah_ketik', null];
  return likely?.isNear && word.lower.length > 5 ? ['salah_ketik', likely.word] : undefined;
}

/** How surely the word at a place is everyday language, with its neighbours; marks between words count as one. */
export function certaintyOf(page: Page, at: number): number {
  const {words, vocabulary} = page;
  const word = words[at]!;
  const beside = (one: Word | undefined, gap: string) =>
    one && !/[^\s]/.test(gap) && /[a-z]/.test(one.lower) ? one.lower : '.';
  const last = words[at - 1];
  const next = words[at + 1];
  const before = beside(last, page.text.slice(last?.end ?? 0, word.start));
  const after = beside(next, page.text.slice(word.end, next?.start ?? page.text.length));
  return score(
    vocabulary.model,
    featuresOf(word.lower, {before, after, marks: marksOf(vocabulary, word.lower)}),
  );
}
