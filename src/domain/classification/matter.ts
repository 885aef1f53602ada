import {
  ABUSE,
  ASKING,
  ASKS_MONEY,
  AUTOMATIC_TEXT,
  GREETING,
  OFFICER,
  OPENING,
  PRAISE,
  PRIVATE,
  PROBLEM,
  PROPOSING,
  SCAM,
  SUPERVISORY,
  TRIAL,
} from '../../data/classification/cues';
import {CATEGORY_RULES} from '../../data/classification/categories';
import type {Kind} from '../complaint/classification';
import {findCues, hasCue, wordsOf} from './words';

/** A complaint as the classification sees it: its words, and what the channel tells. */
export interface Matter {
  title: string;
  body: string;
  channel: string;
  words: string[];
}

export function matterOf(title: string, body: string, channel = ''): Matter {
  return {title, body, channel, words: wordsOf(`${title}\n${body}`)};
}

/** Nobody tells a matter in fewer words after saying that one is coming. */
const LONGEST_OPENING = 6;

/** Why a text is no complaint (C8). */
export type Dismissal = 'scam' | 'trial' | 'automatic' | 'greeting' | 'private' | null;

export function dismissalOf({words, channel, title}: Matter): Dismissal {
  if (
    /otomatis|auto/i.test(channel) ||
    hasCue(words, AUTOMATIC_TEXT) ||
    /^automatic reply/i.test(title)
  )
    return 'automatic';
  const scam = findCues(words, SCAM).length;
  const problems = findCues(words, PROBLEM).length;
  if (scam >= 3 || (scam >= 2 && problems === 0)) return 'scam';
  const meaning = words.filter(
    word => word.length > 2 && !hasCue([word], TRIAL) && !/^\d+$/.test(word),
  );
  if (hasCue(words, TRIAL) && meaning.length <= 2) return 'trial';
  if (meaning.length === 0) return 'trial';
  if (hasCue(words, PRIVATE) && !CATEGORY_RULES.some(rule => hasCue(words, rule.strong)))
    return 'private';
  if (isOpeningOnly(words)) return 'greeting';
  const substance = problems + findCues(words, ASKING).length + findCues(words, PROPOSING).length;
  if (substance > 0) return null;
  if (hasCue(words, PRAISE)) return null;
  return words.length <= 14 && hasCue(words, GREETING) ? 'greeting' : null;
}

/** "Saya mau lapor, Pak": who writes so short says what in the next message. */
function isOpeningOnly(words: readonly string[]): boolean {
  if (words.length > LONGEST_OPENING || !hasCue(words, OPENING)) return false;
  const rest = PROBLEM.filter(cue => !OPENING.includes(cue));
  return ![rest, ASKING, PROPOSING].some(cues => hasCue(words, cues)) && !namesMatter(words);
}

function namesMatter(words: readonly string[]): boolean {
  return CATEGORY_RULES.some(rule => hasCue(words, [...rule.strong, ...rule.weak]));
}

/** C2: what kind of matter it is. */
export function kindOf(matter: Matter): Kind {
  if (dismissalOf(matter)) return 'notComplaint';
  const {words} = matter;
  if (hasCue(words, SUPERVISORY) || (hasCue(words, OFFICER) && hasCue(words, ASKS_MONEY)))
    return 'supervisoryComplaint';
  const problems = findCues(words, PROBLEM).length;
  const asking = findCues(words, ASKING).length + (/\?(?!!)(?<!!\?)/.test(matter.body) ? 1 : 0);
  const proposing = findCues(words, PROPOSING).length;
  const praising = findCues(words, PRAISE).length;
  if (asking >= 2 && problems <= 1 && asking >= proposing) return 'informationRequest';
  if (asking >= 1 && problems === 0 && proposing === 0) return 'informationRequest';
  if (proposing > problems) return 'aspiration';
  if (praising > 0 && problems === 0) return 'aspiration';
  return 'nonSupervisoryComplaint';
}

export function isAbusive({words, body}: Matter): boolean {
  return hasCue(words, ABUSE) || /\b[a-z]{2,}\*+[a-z]+\b/i.test(body);
}

/** A reply to a complaint that is known: who wrote it and what it is about stand there (J8). */
export function isReply({title, channel}: Matter): boolean {
  return /^(?:re|bls|balas)\s*:/i.test(title.trim()) || /balasan.*pelapor/i.test(channel);
}
