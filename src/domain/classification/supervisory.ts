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
import {asSaid, type Cue, findCues, hasCue} from './words';

/** How far behind "minta" the amount may stand, and behind a title the demand. */
const REACH = 6;
const TITLE_REACH = 4;

/** Those who are only complained about, never written to. */
const STAFF = OFFICER.filter(cue => !ADDRESSED.includes(cue));

/** C2: what an officer does wrong as an officer, for the supervisors (PermenPANRB on *berkadar pengawasan*). */
export function isSupervisory(words: readonly string[]): boolean {
  return supervisoryGrounds(words).length > 0;
}

/** C3: the words that make a complaint *berkadar pengawasan*, as they stand in it; none where it is not. */
export function supervisoryGrounds(words: readonly string[]): string[] {
  const found = (list: readonly Cue[], among = words) =>
    findCues(among, list).map(cue => asSaid(among, cue));
  const told = found(SUPERVISORY);
  if (told.length > 0) return told;
  const cut = found(CUT);
  if (cut.length > 0 && hasCue(words, AID)) return cut;
  const others = words.filter((word, at) => word !== 'petugas' || words[at + 1] !== 'parkir');
  if (!hasCue(others, OFFICER)) return [];
  const asked = [...found(ASKS_MONEY, others), ...found(FAVOURS, others)];
  return asked.length > 0 ? asked : demandForMoney(others);
}

/** "Petugas minta 20rb"; a camat who is only told of it asks for nothing. */
function demandForMoney(words: readonly string[]): string[] {
  for (const [at, word] of words.entries()) {
    if (!hasCue([word], DEMANDS)) continue;
    const behind = words.slice(at + 1, at + 1 + REACH);
    const amount = behind.findIndex((one, next) => isAmount(one, behind[next + 1]));
    if (amount < 0 || hasCue(words.slice(Math.max(0, at - REACH), at), OTHERS)) continue;
    const title = words.slice(Math.max(0, at - TITLE_REACH), at);
    const end = amount + (isAmount(behind[amount]!) ? 1 : 2);
    if (hasCue(words, STAFF) || hasCue(title, ADDRESSED))
      return [[word, ...behind.slice(0, end)].join(' ')];
  }
  return [];
}

/** `rp900`, `20rb`, `80jt`; `900` before `ribu` or the rest of a number. */
function isAmount(word: string, next = ''): boolean {
  return (
    /^rp\d+$|^\d+(?:rb|ribu|k|jt|juta)$|^\d{4,}$/.test(word) ||
    (/^(?:rp|\d+)$/.test(word) && /^(?:ribu|rb|juta|jt|rupiah|000)$/.test(next)) ||
    (word === 'rp' && /^\d/.test(next))
  );
}
