import type {LanguageRule} from '../finding';
import {besideOf, marksOf, TEXT_END, TEXT_START} from '../marks';
import {featuresOf, featuresOfText, score, shareOf} from '../model';
import {areNeighbours, finding, type Page, type Rule} from '../page';
import {isKnown} from '../vocabulary';
import {inCaseOf, type Word} from '../words';
import {likelyWord, listedForm} from './suggest';

/** From which certainty of the model a word is reported, by what the lists know of it. Tuned on cross-validated rows. */
const SURE = {
  chat: {
    casual: 0.62,
    foreign: 0.7,
    unknown: 0.64,
    strange: 0.7,
    known: 0.72,
    slip: 0.35,
  },
  letter: {
    casual: 0.15,
    foreign: 0.05,
    unknown: 0.65,
    strange: 0.95,
    known: 0.93,
    slip: 0.3,
  },
};

/** In a chat a word weighs by the company it keeps: what is usual, and how many words the usual counts for. */
const USUAL_SHARE = 0.3;
const INERTIA = 3;
/** How much the tone of a chat weighs, and from which odds on it passes for edited. */
const TONE_WEIGHT = 0.8;
const EDITED = 0.5;

/** Words that do not belong into a formal text: wrong forms, everyday words, other languages, slips of the pen. */
export const everydayWords: Rule = page => {
  const certainties = certaintiesOf(page);
  return page.words.flatMap((word, at) => {
    if (/^\d+$/.test(word.text) || isNameLike(page, at)) return [];
    const verdict = judge(page, at, certainties[at]!);
    if (!verdict) return [];
    const [rule, suggestion] = verdict;
    return [
      finding(page, rule, word, suggestion === null ? null : inCaseOf(word.text, suggestion)),
    ];
  });
};

/** A capital within a sentence, or letters and digits mixed, make a name or a code. */
function isNameLike(page: Page, at: number): boolean {
  const {vocabulary, words} = page;
  const word = words[at]!;
  if (/\d/.test(word.text)) return !vocabulary.casual.has(word.lower);
  if (!word.hasCapital) return false;
  if (!word.isFirst || !/^\p{Lu}\p{Ll}+/u.test(word.text)) return true;
  return vocabulary.names.has(word.lower) || opensTitle(page, at);
}

/** The first word between quotation marks, with a capital like the next one: a title keeps its words. */
function opensTitle(page: Page, at: number): boolean {
  const {words, text} = page;
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next?.hasCapital || !areNeighbours(page, word, next)) return false;
  return /["“‘']/.test(text[word.start - 1] ?? '');
}

function judge(
  page: Page,
  at: number,
  certainty: number,
): [LanguageRule, string | null] | undefined {
  const {vocabulary} = page;
  const {lower} = page.words[at]!;
  const wrong = isKnown(vocabulary, lower)
    ? vocabulary.substandard.get(lower)
    : listedForm(vocabulary.substandard, lower);
  if (wrong !== undefined) return ['tidak_baku', wrong];
  if (isAbbreviated(page, at) || isUnit(page, at)) return undefined;
  if (lower.length < 2 && !vocabulary.casual.has(lower)) return undefined;
  const sure = page.isLoose ? SURE.chat : SURE.letter;
  const casual = vocabulary.casual.get(lower);
  const isEnglish = vocabulary.english.has(lower);
  if (casual !== undefined && !isEnglish)
    return certainty > sureOfCasual(page, lower) ? ['percakapan', casual] : undefined;
  const regional = vocabulary.regional.get(lower);
  if (regional !== undefined)
    return certainty > sure.foreign ? ['bahasa_daerah', regional] : undefined;
  if (isEnglish) return foreignWord(page, at, certainty);
  if (isKnown(vocabulary, lower)) return certainty > sure.known ? ['percakapan', null] : undefined;
  return unknownWord(page, at, certainty);
}

/** Some everyday words are good ones too: *gua* is also a cave. In a letter they are probably that. */
function sureOfCasual({vocabulary, isLoose}: Page, lower: string): number {
  if (isLoose) return SURE.chat.casual;
  if (vocabulary.words.has(lower)) return SURE.letter.known;
  return isKnown(vocabulary, lower) ? SURE.letter.casual : 0;
}

/** *No.* is short for *nomor*, *kec.* for *kecamatan*, *dr.* before a name for *dokter*; *no.* may be everyday. */
function isAbbreviated({words, text}: Page, at: number): boolean {
  const {text: word, end} = words[at]!;
  if (text[end] !== '.') return false;
  return word === 'dr'
    ? words[at + 1]?.hasCapital === true
    : /^(?:No|[Jj]ln?|[Kk]e[lc]|[Kk]ab|[Pp]rov|drg|[Hh]j|[Ss]dri?|[Bb]pk|[Tt]elp)$/.test(word);
}

/** A figure before it, or a single letter, makes a unit or a sign: 5 km, grup y. In a chat only common units, and -nya. */
function isUnit(page: Page, at: number): boolean {
  const {lower, start} = page.words[at]!;
  const isCounted = /(?:(?<![\p{L}\d])\d[\d.,]*|\bxxx\w+) *$/u.test(
    page.text.slice(Math.max(0, start - 20), start),
  );
  if (page.isLoose) return isCounted && /^(?:[cm]m|k[mg]|[kmg]b|m[lg]|nya)$/.test(lower);
  return lower.length < 2 || (isCounted && /^(?:[a-ce-z].|d[^g])$/.test(lower));
}

/** EYD V allows a foreign word in italics, which a mail lacks: without a better one it needs what a known word needs. */
function foreignWord(
  page: Page,
  at: number,
  certainty: number,
): [LanguageRule, string | null] | undefined {
  const {casual, equivalents} = page.vocabulary;
  const {lower} = page.words[at]!;
  const better = equivalents.get(lower) ?? casual.get(lower);
  const {foreign, known} = page.isLoose ? SURE.chat : SURE.letter;
  const isSure = certainty > (better === undefined ? known : foreign);
  return isSure && !isForeignPhrase(page, at) ? ['bahasa_asing', better ?? null] : undefined;
}

/**
 * Beside another foreign or unknown word, or beside a capital, it belongs to a quotation or a title; between quotation
 * marks the writer has marked it, as italics would.
 */
function isForeignPhrase(page: Page, at: number): boolean {
  if (page.isLoose) return false;
  const {vocabulary, words, text} = page;
  const {start, end} = words[at]!;
  if (/["“‘']/.test(text[start - 1] ?? '') || /["”’']/.test(text[end] ?? '')) return true;
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
  if (word.hasCapital || certainty <= sure.slip || isInForeignName(page, at)) return undefined;
  const likely = likelyWord(vocabulary, word.lower);
  if (likely && certainty > sure.unknown) return [likely.rule, likely.word];
  if (certainty > sure.strange) return [isLoose ? 'percakapan' : 'salah_ketik', null];
  return likely?.isNear && word.lower.length > 5 ? ['salah_ketik', likely.word] : undefined;
}

/** *Aedes aegypti*: beside a word that no list has and that is like none, a word is no slip of the pen. */
function isInForeignName(page: Page, at: number): boolean {
  const {words, isLoose} = page;
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    !isLoose &&
    ((areNeighbours(page, last, word) && isLikeNone(page, last!)) ||
      (areNeighbours(page, word, next) && isLikeNone(page, next!)))
  );
}

function isLikeNone({vocabulary}: Page, {lower, hasCapital}: Word): boolean {
  const {casual, substandard, regional, names} = vocabulary;
  return (
    !hasCapital &&
    /^[a-z]{4,}$/.test(lower) &&
    ![casual, substandard, regional, names].some(list => list.has(lower)) &&
    !isKnown(vocabulary, lower) &&
    !likelyWord(vocabulary, lower)
  );
}

/** How surely each word is everyday language: by itself and its neighbours, in a chat also by the rest of the text. */
function certaintiesOf(page: Page): number[] {
  const known = new Map<string, string[]>();
  const marks = (word: string) => {
    const made = known.get(word) ?? marksOf(page.vocabulary, word);
    known.set(word, made);
    return made;
  };
  const alone = page.words.map((word, at) => certaintyOf(page, at, marks(word.lower)));
  const shares = alone.map(shareOf);
  if (!page.isLoose) return shares;
  const tone = toneOf(page);
  const sum = shares.reduce((all, one) => all + one, 0);
  return alone.map((odds, at) => {
    const others = (sum - shares[at]! + USUAL_SHARE * INERTIA) / (shares.length - 1 + INERTIA);
    return shareOf(odds + others - USUAL_SHARE + tone);
  });
}

/** Below zero where an editor seems to have gone over the text: there a word must be surer. */
function toneOf({text, vocabulary}: Page): number {
  return TONE_WEIGHT * Math.min(0, score(vocabulary.tone, featuresOfText(text)) + EDITED);
}

function certaintyOf(page: Page, at: number, marks: readonly string[]): number {
  const {words, vocabulary, text} = page;
  const word = words[at]!;
  const last = words[at - 1];
  const next = words[at + 1];
  const lead = text.slice(last?.end ?? 0, word.start).trim();
  const tail = text.slice(word.end, next?.start ?? text.length).trim();
  const before = lead === '' ? last?.lower : lead.split(/\s+/).pop();
  const after = tail === '' ? next?.lower : tail.split(/\s+/, 1)[0];
  return score(
    vocabulary.model,
    featuresOf(word.lower, {
      before: before === undefined ? TEXT_START : besideOf(before),
      after: after === undefined ? TEXT_END : besideOf(after),
      marks,
    }),
  );
}
