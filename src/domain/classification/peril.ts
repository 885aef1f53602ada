import {
  DEEP,
  ELECTRIC,
  EMERGENCY,
  HARMLESS_CABLE,
  LIVE,
  LOST,
  LOST_THINGS,
  PERSON,
  SOUGHT,
  SWEPT,
  VIOLENCE,
  WATER,
} from '../../data/classification/perils';
import {NOW} from '../../data/classification/hearsay';
import {atThisHour, happening} from './happening';
import {hasCue} from './words';

/** C4: somebody's life or safety is threatened now. */
export function isPeril(words: readonly string[]): boolean {
  const said = happening(words);
  const now = atThisHour(said);
  const tells = (...lists: Array<readonly string[]>) => lists.every(cues => hasCue(now, cues));
  const isLost = tells(PERSON, LOST, SOUGHT) && !hasCue(said, LOST_THINGS);
  const isLive = tells(ELECTRIC, LIVE) && !hasCue(said, HARMLESS_CABLE);
  const isSwept = tells(PERSON, SWEPT, WATER);
  const isBeaten = tells(VIOLENCE) && hasCue(said, NOW);
  return tells(EMERGENCY) || tells(WATER, DEEP) || isSwept || isLive || isLost || isBeaten;
}
