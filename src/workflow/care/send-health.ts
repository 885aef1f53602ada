import {examine} from '../../domain/health/examine';
import {weekOf} from '../../domain/instant';
import {healthMail} from '../../ui/text/mails/health';
import {healthIsDue} from '../chores-due';
import type {Clinic} from '../ports/clinic';
import {deliverLetters} from '../letters/deliver';
import {lettersToAdmins} from '../letters/office-letter';
import type {Desk} from '../ports';
import {takeVitals} from './take-vitals';
import {currentVolume} from '../register/volumes';

/** O2: the week's examination goes to the admins; the mark and the letters are one commit. */
export function sendHealth(desk: Desk, clinic: Clinic): void {
  const {vitals, settings} = takeVitals(desk, clinic);
  const letters = lettersToAdmins(
    settings,
    healthMail(desk.now(), examine(vitals, settings), settings),
  );
  const {commit} = currentVolume(desk).transact({}, snapshot => {
    if (!healthIsDue(desk, snapshot.head, snapshot.settings))
      return {changes: [], result: undefined};
    const of = weekOf(desk.now(), snapshot.settings.office.zone);
    return {
      changes: [],
      chore: {name: 'health', of, isDone: true},
      office: {letters},
      result: undefined,
    };
  });
  if (commit) deliverLetters(desk, commit, settings);
}
