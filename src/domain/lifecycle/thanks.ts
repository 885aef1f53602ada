import {THANKS_WORDS} from '../../data/thanks';

/** A longer text says more than thanks. */
const LONGEST = 300;

const KNOWN = new Set(THANKS_WORDS);
const THANKS = /\b(terima ?kasih|makasih|trima?kasih|trims|suwun|nuwun|nuhun|thank|alhamdulillah)/i;

/** Whether a citizen's reply only thanks. A question, or any word that thanks do not need, says more. */
export function onlyThanks(text: string): boolean {
  if (text.length > LONGEST || text.includes('?') || !THANKS.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every(word => KNOWN.has(word));
}
