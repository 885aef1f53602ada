import {COMPLAINANT} from '../../domain/complaint/complaint';
import type {Dossier} from '../../domain/complaint/dossier';
import {
  isFullOfWords,
  LONGEST_SPEECH,
  type Speech,
  type Spoken,
} from '../../domain/lifecycle/speech';
import {Refusal, required} from '../../domain/result';
import {actContext} from '../desk/act-context';
import {releaseChildren} from '../desk/link-complaints';
import {citizenSpeaks} from '../acts/citizen-speech';
import {findTracked, type TrackingQuestion} from './find-tracked';
import type {Desk} from '../ports';

/** An id of the page; what is longer was made by somebody else. */
const ID_LENGTH = 32;

/**
 * K6, J8, J9: the complainant answers the office's question, adds something, rates the answer, opens the complaint again
 * or withdraws it, by the link or the code alone. Sent twice, it counts once. Units that wait hear of it with the next
 * tick.
 *
 * @throws Refusal not-tracked for an unknown number and a wrong code alike.
 */
export function speak(
  desk: Desk,
  {id, speech, ...question}: TrackingQuestion & {id: string; speech: Speech},
): Spoken {
  const {dossier} = required(findTracked(desk, question), 'not-tracked');
  const {entry} = dossier;
  // No id of a stranger can meet an officer's.
  const command = `${COMPLAINANT} ${entry} ${id.slice(0, ID_LENGTH)}`;
  const {result, commit} = desk.ledger.transact({entries: [entry], command}, snapshot => {
    const now = required(snapshot.dossiers.get(entry), 'not-tracked');
    assertTakes(now, speech);
    const effect = citizenSpeaks(now, speech, actContext(desk, snapshot, now, COMPLAINANT));
    const reopened = effect.events.some(({type}) => type === 'reopened');
    return {changes: [{entry, ...effect}], result: {what: speech.what, reopened}};
  });
  releaseChildren(desk, command, commit?.dossiers[0] ?? dossier);
  return result;
}

function assertTakes({complaint, texts}: Dossier, {text}: Speech): void {
  const {register} = complaint;
  if (text.length > LONGEST_SPEECH)
    throw new Refusal('words-too-long', {register, most: String(LONGEST_SPEECH)});
  if (isFullOfWords(complaint, texts)) throw new Refusal('words-full', {register});
}
