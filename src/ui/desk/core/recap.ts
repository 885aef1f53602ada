import type {RoomCore} from './room';
import {RECAP_CALL} from '../../text/desk-recap';
import {dateOf} from '../../../domain/instant';
import type {RecapMade} from '../../../domain/desk/protocol';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** P1: the recap of a month. */
export interface RecapScreen {
  name: 'recap';
  month: string;
  made: RecapMade | null;
}

function openRecap(state: State): Step {
  const {inbox} = state;
  if (!inbox) return stay(state);
  const month = dateOf(inbox.now, inbox.zone).slice(0, 7);
  const screen: RecapScreen = {name: 'recap', month, made: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function chooseMonth(state: State, month: string): Step {
  if (state.screen.name !== 'recap') return stay(state);
  return stay({...state, screen: {...state.screen, month, made: null}});
}

function askRecap(state: State): Step {
  if (state.screen.name !== 'recap' || isBusy(state)) return stay(state);
  return begin(state, {do: 'recap', token: state.token, month: state.screen.month});
}

function showRecap(state: State, made: RecapMade): Step {
  if (state.screen.name !== 'recap') return stay(state);
  return stay({...state, screen: {...state.screen, made}});
}

export const recapRoom: RoomCore = {
  open: openRecap,
  step(state, event) {
    if (event.type === 'choseMonth') return chooseMonth(state, event.month);
    return event.type === 'askedRecap' ? askRecap(state) : null;
  },
  answered: (state, {to, value}) => (to === 'recap' ? showRecap(state, value) : null),
  words: {recap: RECAP_CALL},
};
