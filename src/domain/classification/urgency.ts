import {
  BASIC_SERVICE,
  FORMAL_REQUEST,
  RISK,
  STOPPED,
  UNRESOLVED,
  VULNERABLE,
} from '../../data/classification/cues';
import {EMERGENCY, FELL, GAVE_WAY, TREE} from '../../data/classification/perils';
import type {Urgency} from '../complaint/classification';
import {hasPlace, hasTime} from './clarity';
import {isReply, kindOf, type Matter, matterOf} from './matter';
import {isPeril} from './peril';
import {atThisHour, happening, isFeared} from './happening';
import {hasCue} from './words';

/** C4: how fast it must go. A question of form is slower than any danger. */
export function urgencyOf(matter: Matter): Urgency {
  const kind = kindOf(matter);
  if (kind === 'notComplaint') return 'low';
  const words = happening(matter.words);
  if (kind === 'informationRequest') return hasCue(words, FORMAL_REQUEST) ? 'medium' : 'low';
  if (isPeril(matter.words)) return 'emergency';
  if (kind === 'aspiration') return 'low';
  // What is feared, or was, is a danger still.
  const isRisky =
    [RISK, EMERGENCY].some(cues => hasCue(words, cues)) || isFeared(matter.words) || gaveWay(words);
  if (kind === 'supervisoryComplaint' || isRisky || isVulnerable(matter)) return 'high';
  const stopped = hasCue(words, BASIC_SERVICE) && hasCue(words, STOPPED);
  // "Air mati" alone may be one tap.
  if (stopped && (hasPlace(matter) || hasTime(matter))) return 'high';
  // What was reported as done and is not must not wait its turn again.
  return isReply(matter) && hasCue(words, UNRESOLVED) ? 'high' : 'medium';
}

/** "Pohon angsana tumbang menutup jalan". */
function gaveWay(words: readonly string[]): boolean {
  const now = atThisHour(words);
  return hasCue(now, GAVE_WAY) || (hasCue(now, TREE) && hasCue(now, FELL));
}

/** Behind "anak" they make no child of it. */
const NO_CHILD = ['punk', 'jalanan', 'muda', 'motor', 'sungai', 'tangga', 'perusahaan', 'buah'];

/** C4: children, the old, the ill: the short path. */
export function isVulnerable({words, body}: Matter): boolean {
  const children = words.filter(
    (_word, at) => !NO_CHILD.includes(words[at + 1] ?? '') && words[at - 1] !== 'cuti',
  );
  if (hasCue(children, VULNERABLE)) return true;
  const old = /\b(\d{2,3})\s*(?:tahun|thn|th)\b/i.exec(body);
  if (old && Number(old[1]) >= 65 && PARENT.test(body)) return true;
  // "Sejak 2 tahun lalu" is nobody's age.
  return YOUNG.test(body);
}

const PARENT = /\b(?:ibu|bapak|ayah|kakek|nenek|orang tua|simbah|mbah)\b/i;
const YOUNG =
  /\b(?:usia|umur|berusia|berumur|anak|cucu|putr[ai]|adik)(?: (?:saya|kami|kecil|laki-laki|perempuan))?[\s(,]+[1-5]\s*(?:tahun|thn|th)\b/i;

/** C4 before anybody has read it: what must not wait in the queue, and gets the emergency numbers at once. */
export function isEmergency({title, body}: {title: string; body: string}): boolean {
  return urgencyOf(matterOf(title, body)) === 'emergency';
}
