import {
  ADDRESSED,
  AID,
  ASKS_MONEY,
  CUT,
  DEMANDS,
  FAVOURS,
  OFFICER,
  OTHERS,
  SUPERVISORY,
} from '../../data/classification/cues';
import {hasCue} from './words';

/** How far behind "minta" the amount may stand, and behind a title the demand. */
const REACH = 6;
const TITLE_REACH = 4;

/** Those who are only complained about, never written to. */
const STAFF = OFFICER.filter(cue => !ADDRESSED.includes(cue));

/** C2: what an officer does wrong as an officer, for the supervisors (PermenPANRB on *berkadar pengawasan*). */
export function isSupervisory(words: readonly string[]): boolean {
  if (hasCue(words, SUPERVISORY) || (hasCue(words, AID) && hasCue(words, CUT))) return true;
  const others = words.filter((word, at) => word !== 'petugas' || words[at + 1] !== 'parkir');
  if (!hasCue(others, OFFICER)) return false;
  return hasCue(others, ASKS_MONEY) || hasCue(others, FAVOURS) || demandsMoney(others);
}

/** "Petugas minta 20rb"; a camat who is only told of it asks for nothing. */
function demandsMoney(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!hasCue([word], DEMANDS)) return false;
    const behind = words.slice(at + 1, at + 1 + REACH);
    if (!behind.some((one, next) => isAmount(one, behind[next + 1]))) return false;
    const before = words.slice(Math.max(0, at - REACH), at);
    if (hasCue(before, OTHERS)) return false;
    return (
      hasCue(words, STAFF) || hasCue(words.slice(Math.max(0, at - TITLE_REACH), at), ADDRESSED)
    );
  });
}

/** `rp900`, `20rb`, `80jt`; `900` before `ribu` or the rest of a number. */
function isAmount(word: string, next = ''): boolean {
  return (
    /^rp\d+$|^\d+(?:rb|ribu|k|jt|juta)$|^\d{4,}$/.test(word) ||
    (/^(?:rp|\d+)$/.test(word) && /^(?:ribu|rb|juta|jt|rupiah|000)$/.test(next)) ||
    (word === 'rp' && /^\d/.test(next))
  );
}
