import {ACKNOWLEDGING_WORDS} from '../../data/acknowledgement';

/** A longer text says more. */
const LONGEST = 200;

/**
 * Whether a PPID's reply only says that the referral was read ("Siap, segera kami tindak lanjuti"): the unit's part is
 * still owed, and the clock runs on.
 *
 * @param names of the PPID and the unit, which a reply may be signed with.
 */
export function onlyAcknowledges(text: string, names: readonly string[]): boolean {
  if (text.length > LONGEST || /[?\d]/.test(text)) return false;
  const known = new Set([...ACKNOWLEDGING_WORDS, ...wordsOf(names.join(' '))]);
  return wordsOf(text).every(word => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
