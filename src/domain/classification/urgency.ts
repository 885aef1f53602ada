import {
  BASIC_SERVICE,
  FORMAL_REQUEST,
  RISK,
  STOPPED,
  UNRESOLVED,
  VULNERABLE,
} from '../../data/classification/cues';
import {EMERGENCY} from '../../data/classification/perils';
import type {Urgency} from '../complaint/classification';
import {hasPlace, hasTime} from './clarity';
import {isReply, kindOf, type Matter, matterOf} from './matter';
import {isPeril} from './peril';
import {happening, isFeared} from './happening';
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
  const isRisky = [RISK, EMERGENCY].some(cues => hasCue(words, cues)) || isFeared(matter.words);
  if (kind === 'supervisoryComplaint' || isRisky || isVulnerable(matter)) return 'high';
  const stopped = hasCue(words, BASIC_SERVICE) && hasCue(words, STOPPED);
  if (stopped && hasPlace(matter) && hasTime(matter)) return 'high';
  // What was reported as done and is not must not wait its turn again.
  return isReply(matter) && hasCue(words, UNRESOLVED) ? 'high' : 'medium';
}

/** C4: children, the old, the ill: the short path. */
export function isVulnerable({words, body}: Matter): boolean {
  if (hasCue(words, VULNERABLE)) return true;
  const age = /\b(\d{1,3})\s*(?:tahun|thn|th)\b/i.exec(body);
  return (
    age !== null &&
    (Number(age[1]) >= 65 || Number(age[1]) <= 5) &&
    /\b(?:ibu|bapak|ayah|kakek|nenek|anak|orang tua|simbah|mbah)\b/i.test(body)
  );
}

/** C4 before anybody has read it: what must not wait in the queue, and gets the emergency numbers at once. */
export function isEmergency({title, body}: {title: string; body: string}): boolean {
  return urgencyOf(matterOf(title, body)) === 'emergency';
}
