import type {Finding, LanguageRule, Place} from './finding';
import {openPage, type Rule} from './page';
import {gatherRepeats, placesOf} from './repeats';
import {addressCapital, sentenceCapital, timeCapital} from './rules/capitals';
import {endMark, faces} from './rules/chat';
import {everydayWords} from './rules/everyday';
import {clockTime, money} from './rules/figures';
import {boundForms, clitics, compounds, doubledWords, reduplication} from './rules/forms';
import {address, answerShape, redundancy, undatedDay} from './rules/letter';
import {nameCapital} from './rules/names';
import {particlePer, particlePun, prefixJoined, prepositionApart} from './rules/particles';
import {commas, fullStop, spacing} from './rules/spacing';
import type {Span} from './sentences';
import type {Vocabulary} from './vocabulary';

/** Stands beside every stored verdict: a text is checked again when the rules have changed. */
export const CHECK_VERSION = 5;

export interface CheckOptions {
  vocabulary: Vocabulary;
  /** The text has no capitals and loose marks, as chats have: of the rules on both only the one on end marks speaks. */
  lowercased?: boolean;
  /** The text is a whole answer: its greeting, closing, commas and the length of its sentences count too. */
  answer?: boolean;
  /** Stretches that are somebody else's words. */
  cited?: readonly Span[];
}

/** In the order of weight: where two findings overlap, the first one stays. */
const RULES: Rule[] = [
  compounds,
  particlePun,
  boundForms,
  clitics,
  prefixJoined,
  prepositionApart,
  particlePer,
  reduplication,
  redundancy,
  doubledWords,
];
const RULES_OF_WRITING: Rule[] = [
  address,
  money,
  clockTime,
  addressCapital,
  sentenceCapital,
  spacing,
  fullStop,
];

/**
 * J1: checks an Indonesian text by EYD Edisi V and the desk's word lists. Findings stand in the order of the text and
 * never overlap, so that all suggestions can be taken at once. The same error at several places of a letter is one
 * finding. Offsets are UTF-16 units.
 */
export function checkLanguage(
  text: string,
  {vocabulary, lowercased, answer, cited = []}: CheckOptions,
): Finding[] {
  const page = openPage(text, vocabulary, lowercased === true);
  const rules = lowercased
    ? [...RULES, everydayWords, faces, endMark]
    : [...RULES, timeCapital, nameCapital, everydayWords, faces, ...RULES_OF_WRITING];
  if (answer) rules.push(commas, undatedDay);
  const isOwn = (one: Finding) =>
    !cited.some(({start, end}) => one.start >= start && one.end <= end);
  const each = withoutOverlaps(
    text,
    rules.flatMap(rule => rule(page)),
  )
    .filter(isOwn)
    .sort(byPlace);
  // A chat is read word by word, a letter is mended.
  const found = lowercased ? each : gatherRepeats(each);
  const shape = answer ? answerShape(page) : [];
  return [...found, ...shape].sort(byPlace);
}

function byPlace(a: Place, b: Place): number {
  return a.start - b.start || a.end - b.end;
}

/** The gravest findings first, for a page that shows only a few. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weightOf(a.rule) - weightOf(b.rule) || a.start - b.start);
}

const LIGHT: LanguageRule[] = [
  'koma',
  'spasi',
  'hari_tanpa_tanggal',
  'kalimat_panjang',
  'tanpa_salam',
  'tanpa_penutup',
  'mubazir',
];

function weightOf(rule: LanguageRule): number {
  if (rule === 'percakapan' || rule === 'salah_ketik' || rule === 'tidak_baku') return 0;
  return LIGHT.includes(rule) ? 2 : 1;
}

function withoutOverlaps(text: string, findings: readonly Finding[]): Finding[] {
  const taken = new Uint8Array(text.length);
  return findings.filter(({start, end}) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

/** The text with every suggestion taken. */
export function mended(text: string, findings: readonly Finding[]): string {
  let result = '';
  let at = 0;
  for (const {start, end, suggestion} of findings.flatMap(placesOf).sort(byPlace)) {
    if (suggestion === null || start < at) continue;
    result += text.slice(at, start) + suggestion;
    at = end;
  }
  return result + text.slice(at);
}
