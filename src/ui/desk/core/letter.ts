import {type LetterFields, tidyLetter} from '../../../domain/answer/letter-fields';
import type {ComplaintView, Inbox} from '../../../domain/desk/protocol';
import {LETTER} from '../../text/desk/letter';
import {begin} from './calls';
import {type Step, stay} from './event';
import {showComplaint} from './opened';
import {type FormValues, isBusy, type State} from './state';

/** What an officer chose for the letter around an answer. */
export type LetterValues = Pick<
  FormValues,
  | 'asLetter'
  | 'letterNumber'
  | 'letterNature'
  | 'letterEnclosures'
  | 'letterMatter'
  | 'letterCopies'
>;

/** The letter as it was drafted, else an empty one with the office's usual copies. */
export function letterDefaults({letter}: ComplaintView, {letters}: Inbox): LetterValues {
  return {
    asLetter: letter !== null,
    letterNumber: letter?.number ?? '',
    letterNature: letter?.nature ?? 'ordinary',
    letterEnclosures: letter?.enclosures ?? '',
    letterMatter: letter?.matter ?? '',
    letterCopies: (letter?.copies ?? letters.copies).join('\n'),
  };
}

/** Null where the answer is to be no letter. */
export function letterOf(values: LetterValues): LetterFields | null {
  if (!values.asLetter) return null;
  return tidyLetter({
    number: values.letterNumber,
    nature: values.letterNature,
    enclosures: values.letterEnclosures,
    matter: values.letterMatter,
    copies: values.letterCopies.split('\n'),
  });
}

/** J4: with the signed scan, or without a file as the desk's own PDF. */
export function sendLetter(
  state: State,
  {id, name, data}: {id: string; name: string; data: string},
): Step {
  const {screen, token} = state;
  if (screen.name !== 'complaint' || !screen.view || isBusy(state)) return stay(state);
  const {entry, complaint} = screen.view;
  const seen = complaint.version;
  return begin(state, {do: 'sendLetter', token, id, entry, seen, name, data});
}

export function showSent(state: State, view: ComplaintView): Step {
  const {register, reachableByMail} = view.complaint;
  const said = LETTER.sent(register, reachableByMail);
  return {
    state: {...showComplaint(state, view), said, inboxIsOld: true},
    effects: [{do: 'focus', on: 'heading'}],
  };
}
