import {
  ABUSE,
  ACT,
  ASKING,
  ASKING_OUTRIGHT,
  AUTOMATIC_TEXT,
  DEFRAUDED,
  GREETING,
  LABOUR,
  OPENING,
  PLEA,
  PRIVATE,
  PROBLEM,
  PROPOSING,
  SCAM,
  TRIAL,
  WONDERING,
} from '../../data/classification/cues';
import {CATEGORY_RULES} from '../../data/classification/categories';
import {PRAISE} from '../../data/classification/praise';
import type {Kind} from '../complaint/classification';
import {oncePer} from '../once';
import {happening} from './happening';
import {isPraise, isThanks, isWell} from './praise';
import {isSupervisory} from './supervisory';
import {type Cue, findCues, hasCue, wordsOf} from './words';

/** A complaint as the classification sees it: its words, and what the channel tells. */
export interface Matter {
  title: string;
  body: string;
  channel: string;
  words: string[];
}

/** Stands between title and body among the words, so that "jalan mati" and "lampu" make no "mati lampu". */
const TITLE_END = '|';

/** Splits title and body into words; the title's end is a word of its own, so that no cue reaches over it. */
export function matterOf(title: string, body: string, channel = ''): Matter {
  const words = [wordsOf(title), wordsOf(body)].filter(part => part.length > 0);
  return {
    title,
    body,
    channel,
    words: words.flatMap((part, at) => (at ? [TITLE_END, ...part] : part)),
  };
}

/** Nobody tells a matter in fewer words after saying that one is coming. */
const LONGEST_OPENING = 6;
/** A longer text without any known word may still tell a matter. */
const LONGEST_GREETING = 14;
const LONGEST_NOTHING = 5;

/** Why a text is no complaint (C8). */
export type Dismissal = 'scam' | 'trial' | 'automatic' | 'greeting' | 'private' | null;

/** C8: why a complaint is none; null where it is one. Kept with the matter, since one judgement asks for it many times. */
export const dismissalOf = oncePer(({words, channel, title}: Matter): Dismissal => {
  if (
    /otomatis|auto/i.test(channel) ||
    hasCue(words, AUTOMATIC_TEXT) ||
    /^automatic reply/i.test(title)
  )
    return 'automatic';
  const problems = findCues(words, PROBLEM).length;
  const asking = hasCue(words, ASKING);
  if (isScam(words, problems > 0 || asking)) return 'scam';
  const meaning = words.filter(
    word => word.length > 2 && !hasCue([word], TRIAL) && !/^\d+$/.test(word),
  );
  if (hasCue(words, TRIAL) && meaning.length <= 2) return 'trial';
  if (meaning.length === 0) return words.some(word => /\d/.test(word)) ? 'trial' : 'greeting';
  const namesIt = CATEGORY_RULES.some(rule => hasCue(words, rule.strong));
  if (hasCue(words, PRIVATE) && !namesIt && !hasCue(words, LABOUR)) return 'private';
  if (isOpeningOnly(words)) return 'greeting';
  if (problems > 0 || asking || [PROPOSING, PLEA, PRAISE].some(cues => hasCue(words, cues)))
    return null;
  if (namesIt || (hasCue(words, WONDERING) && namesMatter(words))) return null;
  const isShort = words.length <= LONGEST_GREETING && hasCue(words, GREETING);
  return isShort || (words.length <= LONGEST_NOTHING && !namesMatter(words)) ? 'greeting' : null;
});

/** Who asks or complains of an offer makes none. */
function isScam(words: readonly string[], hasSubstance: boolean): boolean {
  if (hasCue(words, DEFRAUDED)) return false;
  const scam = findCues(words, SCAM).length;
  return scam >= 4 || (scam >= 2 && !hasSubstance);
}

/** "Saya mau lapor, Pak": who writes so short says what in the next message. */
function isOpeningOnly(words: readonly string[]): boolean {
  if (words.length > LONGEST_OPENING || !hasCue(words, OPENING)) return false;
  return ![REST, ASKING, PROPOSING].some(cues => hasCue(words, cues)) && !namesMatter(words);
}

const REST = PROBLEM.filter(cue => !OPENING.includes(cue));

function namesMatter(words: readonly string[]): boolean {
  return CATEGORY_RULES.some(rule => hasCue(words, rule.strong) || hasCue(words, rule.weak));
}

/** "Saran saya agar ...": what a text begins with, the rest is about. */
const PROPOSAL = ['saran', 'usul', 'usulan', 'mengusulkan', 'menyarankan'];
const FIRST_WORDS = 4;

/** C2: what kind of matter it is. */
export const kindOf = oncePer((matter: Matter): Kind => {
  if (dismissalOf(matter)) return 'notComplaint';
  if (isSupervisory(matter.words)) return 'supervisoryComplaint';
  const words = happening(matter.words);
  const proposed = outermost(findCues(words, PROPOSING)).length;
  const proposing = hasCue(words.slice(0, FIRST_WORDS), PROPOSAL) ? proposed + 1 : proposed;
  const outright = hasCue(words, ASKING_OUTRIGHT) ? 1 : 0;
  const asked = outermost(findCues(words, ASKING)).length + outright;
  const pleading = proposing === 0 && asked === 0 && hasCue(words, PLEA) ? 1 : 0;
  const demanding = hasCue(words, ACT) ? 1 : 0;
  const problems = findCues(words, PROBLEM).length + Math.max(pleading, demanding);
  const asking = asked + (/\?(?!!)(?<!!\?)/.test(matter.body) ? 1 : 0);
  if (isThanks(words)) return 'aspiration';
  const isQuestion = asking >= 2 && problems <= Math.max(1, asking - 3);
  if (isQuestion && asking >= proposing) return 'informationRequest';
  const wondering = asking > 0 || hasCue(words.filter(isSingle), WONDERING);
  if (wondering && problems === 0 && proposing === 0) return 'informationRequest';
  if (proposing > problems) return 'aspiration';
  if (isWell(words) && isPraise(words)) return 'aspiration';
  return 'nonSupervisoryComplaint';
});

/** *Siapa-siapa* and *apa-apa* ask nothing. */
function isSingle(word: string, at: number, words: readonly string[]): boolean {
  return word !== words[at - 1] && word !== words[at + 1];
}

/** "Mau tanya" is one question, though "tanya" stands in it. */
function outermost(cues: readonly Cue[]): Cue[] {
  return cues.filter(cue => !cues.some(other => other !== cue && other.includes(cue)));
}

export function isAbusive({words, body}: Matter): boolean {
  return hasCue(words, ABUSE) || /\b[a-z]{2,}\*+[a-z]+\b/i.test(body);
}

/** A reply to a complaint that is known: who wrote it and what it is about stand there (J8). */
export function isReply({title, channel}: Matter): boolean {
  return /^(?:re|bls|balas)\s*:/i.test(title.trim()) || /balasan.*pelapor/i.test(channel);
}
