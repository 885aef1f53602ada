import {isSettled} from '../../../domain/complaint/settled';
import type {ComplaintView, Inbox, Request} from '../../../domain/desk/protocol';
import {begin} from './calls';
import {type Step, stay} from './event';
import {DESK} from '../../text/desk/desk';
import type {State} from './state';
import {lineOf} from './turn';

export function openComplaint(state: State, entry: number): Step {
  const screen = {name: 'complaint' as const, entry, view: null};
  const message: Request = {do: 'open', token: state.token, entry};
  return begin({...state, screen, checked: null, lacking: []}, message, [
    {do: 'focus', on: 'heading'},
  ]);
}

/** A number without a digit is nobody's, and asks nobody. */
export function seekNumber(state: State, number: string): Step {
  if (!/\d/.test(number)) return stay({...state, problem: {message: DESK.noNumber, again: null}});
  return begin(state, {do: 'openNumber', token: state.token, number});
}

/** J8: also one that has left the inbox. */
export function showFound(state: State, view: ComplaintView): Step {
  const screen = {name: 'complaint' as const, entry: view.entry, view};
  const found: State = {...state, screen, checked: null, lacking: []};
  return {state: found, effects: [{do: 'focus', on: 'heading'}]};
}

export function showComplaint(state: State, view: ComplaintView): State {
  const {screen} = state;
  if (screen.name !== 'complaint' || screen.entry !== view.entry) return state;
  // A refresh does not take away what the officer gave a reason to see.
  const isSame = screen.view?.complaint.version === view.complaint.version;
  if (isSame && view.complainant.hidden && !screen.view!.complainant.hidden) return state;
  const inbox = state.inbox && withView(state.inbox, view);
  return {...state, inbox, screen: {...screen, view}};
}

/** The inbox as it will be, so that going back never shows what is past. */
function withView(inbox: Inbox, view: ComplaintView): Inbox {
  const rest = inbox.items.filter(item => item.entry !== view.entry);
  if (isSettled(view.complaint)) return {...inbox, items: rest};
  const place = inbox.items.findIndex(item => item.entry === view.entry);
  const items = [...rest];
  items.splice(place < 0 ? rest.length : place, 0, lineOf(view));
  return {...inbox, items};
}
