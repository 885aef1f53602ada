import {
  DEEP,
  ELECTRIC,
  EMERGENCY,
  HARMLESS_CABLE,
  HOUSEHOLD,
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
  // What is done at home again and again, or feared there, is done tonight.
  const isAbused = now.length > 0 && isHurtAtHome(said);
  return (
    tells(EMERGENCY) || tells(WATER, DEEP) || isSwept || isLive || isLost || isBeaten || isAbused
  );
}

/** "Dipukul bapak": who does it stands right behind the deed. */
function isHurtAtHome(words: readonly string[]): boolean {
  if (!hasCue(words, VIOLENCE)) return false;
  return words.some(
    (word, at) => hasCue([word], VIOLENCE) && hasCue(words.slice(at + 1, at + 3), HOUSEHOLD),
  );
}
