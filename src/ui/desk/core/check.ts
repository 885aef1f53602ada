import type {AnswerChecked, CheckedFinding} from '../../../domain/desk/checked-answer';
import {dateOf} from '../../../domain/instant';
import type {Place} from '../../../domain/language/finding';
import {placesOf} from '../../../domain/language/repeats';
import type {Ending} from '../../page/outcome';
import {type Effect, type Step, stay} from './event';
import {offerFor} from './offer';
import type {ComplaintScreen, State} from './state';
import {valuesFor} from './submission';
import {typed} from './complaint';

/** J1: what the desk said of a text; the one being written may have gone on since. */
export interface Checked extends AnswerChecked {
  text: string;
}

/** The answer that is being written on the screen; null where there is none. */
function answerOnScreen({screen, inbox, unsent}: State): string | null {
  if (screen.name !== 'complaint' || !screen.view || !inbox) return null;
  const {view, entry} = screen;
  if (offerFor(view.complaint, inbox.officer.role).main !== 'answer') return null;
  return valuesFor(view, inbox, unsent[entry]).answer;
}

/** A text that has come to the screen or changed there is checked after a pause. */
export function checkSoon(before: State, after: State): Effect[] {
  const text = answerOnScreen(after);
  const isSame = before.screen === after.screen && before.unsent === after.unsent;
  if (isSame || text === null || text.trim() === '' || text === after.checked?.text) return [];
  if (text === answerOnScreen(before)) return [];
  const {title, body} = (after.screen as ComplaintScreen).view!;
  const {words, now, zone} = after.inbox!;
  const about = {title, body, today: dateOf(now, zone)};
  return [{do: 'checkLater', message: {do: 'checkAnswer', text, words, about}}];
}

/** The verdict on a text that is no longer the one on the screen is dropped: another is on its way. */
export function showVerdict(state: State, text: string, ending: Ending): Step {
  if (text !== answerOnScreen(state)) return stay(state);
  if (ending.type !== 'answered' || ending.outcome.to !== 'checkAnswer')
    return stay({...state, unchecked: text});
  return stay({...state, checked: {text, ...ending.outcome.value}});
}

/** Takes the suggestion of one finding, or of all that have one, at each of its places. */
export function correct(state: State, findings: readonly CheckedFinding[]): Step {
  const {checked} = state;
  const text = answerOnScreen(state);
  if (text === null || !checked) return stay(state);
  let answer = text;
  for (const place of findings.flatMap(placesOf).sort((a, b) => b.start - a.start)) {
    const at = placeIn(text, checked, place);
    if (at === null || place.suggestion === null) continue;
    answer = answer.slice(0, at) + place.suggestion + answer.slice(at + place.found.length);
  }
  return typed(state, {answer});
}

/** Where a finding stands in the text as it is now: before what was typed since, or behind it. */
export function placeIn(text: string, checked: Checked, {start, found}: Place) {
  const shifted = start + text.length - checked.text.length;
  return [start, shifted].find(at => at >= 0 && text.startsWith(found, at)) ?? null;
}

/** What may still be shown of the last verdict while the officer writes on. */
export function standing(text: string, checked: Checked | null): CheckedFinding[] {
  if (!checked) return [];
  const stands = (place: Place) => placeIn(text, checked, place) !== null;
  return checked.findings.filter(one => placesOf(one).some(stands));
}
