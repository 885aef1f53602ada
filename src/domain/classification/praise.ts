import {PROBLEM} from '../../data/classification/cues';
import {EVENTS, OVER} from '../../data/classification/hearsay';
import {CLOSING, CONTRAST, MENDED, NOT, PRAISE} from '../../data/classification/praise';
import {findCues, hasCue} from './words';

/** Nothing is wrong but what is over: thanks for a fire that was put out. */
export function isWell(words: readonly string[]): boolean {
  const isOver = hasCue(words, OVER);
  return findCues(words, PROBLEM).every(cue => isOver && EVENTS.includes(cue));
}

/** Neither "tidak puas" nor the thanks that close a letter. */
export function isPraise(words: readonly string[]): boolean {
  if (!hasCue(words, CLOSING)) {
    const meant = words.map((word, at) => (NOT.includes(words[at - 1] ?? '') ? '' : word));
    return hasCue(meant, PRAISE);
  }
  return hasCue(words, MORE_THAN_THANKS);
}

const MORE_THAN_THANKS = PRAISE.filter(cue => !cue.startsWith('terima kasih'));

/** How far behind "terima kasih" the deed may stand. */
const REACH = 4;

/** "Terima kasih sudah memperbaiki jalan berlubang": the holes are no more. */
export function isThanks(words: readonly string[]): boolean {
  const at = words.indexOf('kasih');
  if (words[at - 1] !== 'terima' || hasCue(words, CONTRAST)) return false;
  return hasCue(words.slice(at + 1, at + 1 + REACH), MENDED);
}
