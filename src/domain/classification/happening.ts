import {
  BEFORE_EVENT,
  BEHIND_EVENT,
  EVENTS,
  FALLING,
  NOT_YET,
  NOW,
  OVER,
  UNTIL_NOW,
} from '../../data/classification/hearsay';
import {MONTH_NAMES} from '../../data/months';
import {hasCue} from './words';

/** What comes now and then, or is told to others to prevent, frightens nobody by itself. */
const CUSTOM = ['sering', 'kerap', 'pernah', 'agar', 'supaya', 'mencegah', 'cegah'];

/** "Darurat sampah": too much of it or too little, and nobody's life. */
const DECLARED = ['air', 'sampah', 'narkoba', 'kekeringan', 'sipil'];

/** How far "takut" or "jika" reaches. */
const REACH = 4;

/**
 * The words without the events that only name something else: the fire of "pemadam kebakaran", the flood of "korban
 * banjir". No cue is found in the gaps.
 */
export function happening(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const isEvent = EVENTS.includes(word);
    const names =
      BEFORE_EVENT.includes(words[at - 1] ?? '') || BEHIND_EVENT.includes(words[at + 1] ?? '');
    const isDeclared = word === 'darurat' && DECLARED.includes(words[at + 1] ?? '');
    return isEvent && (names || isDeclared) ? '' : word;
  });
}

/** Whether something that falls is only feared: it stands within `REACH` words behind a fear ("takut", "kalau"). */
export function isFeared(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      NOT_YET.includes(word) &&
      !CUSTOM.includes(word) &&
      hasCue(words.slice(at + 1, at + 1 + REACH), FALLING),
  );
}

/** Whether words of the past say that it is over. "Sejak tiga hari yang lalu" does not: since then it lasts. */
function isOver(words: readonly string[]): boolean {
  const ended = words.map((word, at) =>
    words.slice(Math.max(0, at - REACH), at).some(before => SINCE.includes(before)) ? '' : word,
  );
  // Nobody in danger writes which year it is.
  const dated = ended.some((word, at) => MONTHS.includes(word) && YEAR.test(ended[at + 1] ?? ''));
  return dated || hasCue(ended, OVER);
}

const MONTHS = MONTH_NAMES.map(name => name.toLowerCase());
const YEAR = /^20\d\d$/;
const SINCE = ['sejak', 'semenjak', 'dari'];

/** Of these, the words that tell of what is so at this hour: neither feared nor past. */
export function atThisHour(words: readonly string[]): string[] {
  if (isOver(words) && (!hasCue(words, NOW) || hasCue(words, UNTIL_NOW))) return [];
  return words.map((word, at) =>
    words.slice(Math.max(0, at - REACH), at).some(before => NOT_YET.includes(before)) ? '' : word,
  );
}
