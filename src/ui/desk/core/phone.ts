import {PHONE, PHONE_CALLS} from '../../text/desk/phone';
import {begin} from './calls';
import {askToSignIn} from './endings';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O9: the officer's own link to this page. */
export interface PhoneScreen {
  name: 'phone';
  /** '' until it has been made. */
  url: string;
}

function openPhone(state: State): Step {
  return {
    state: {...state, screen: {name: 'phone', url: ''}},
    effects: [{do: 'focus', on: 'heading'}],
  };
}

function ask(state: State, what: 'personalLink' | 'signEveryoneOut'): Step {
  if (state.screen.name !== 'phone' || isBusy(state)) return stay(state);
  return begin(state, {do: what, token: state.token});
}

export const phoneRoom: RoomCore = {
  open: openPhone,
  step: (state, event) => (event.type === 'askedPhone' ? ask(state, event.what) : null),
  answered(state, {to, value}) {
    if (to === 'signEveryoneOut') return askToSignIn(state, PHONE.signedOut);
    if (to !== 'personalLink' || state.screen.name !== 'phone') return null;
    return stay({...state, screen: {name: 'phone', url: value.url}});
  },
  words: PHONE_CALLS,
};
