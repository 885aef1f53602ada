import type {HandedOver} from '../../../domain/desk/handed-over';
import {HAND_OVER_CALL} from '../../text/desk/hand-over';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O10: an officer leaves. */
export interface HandOverScreen {
  name: 'handover';
  /** Addresses; '' where nobody is chosen. */
  from: string;
  to: string;
  isIncomplete: boolean;
  done: HandedOver | null;
}

const UNTOUCHED: HandOverScreen = {
  name: 'handover',
  from: '',
  to: '',
  isIncomplete: false,
  done: null,
};

function choose(state: State, choice: {from?: string; to?: string}): Step {
  const {screen} = state;
  if (screen.name !== 'handover') return stay(state);
  return stay({...state, screen: {...screen, ...choice, isIncomplete: false, done: null}});
}

function askHandOver(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'handover' || isBusy(state)) return stay(state);
  const {from, to} = screen;
  if (!from || !to || from === to) return stay({...state, screen: {...screen, isIncomplete: true}});
  return begin({...state, screen: {...screen, done: null}}, {do: 'handOverDesk', token, from, to});
}

function showDone(state: State, done: HandedOver): Step {
  const {screen} = state;
  if (screen.name !== 'handover') return stay(state);
  return stay({...state, inboxIsOld: true, screen: {...UNTOUCHED, done}});
}

export const handOverRoom: RoomCore = {
  open: state => ({state: {...state, screen: UNTOUCHED}, effects: [{do: 'focus', on: 'heading'}]}),
  step(state, event) {
    if (event.type === 'choseParty') return choose(state, event.choice);
    return event.type === 'handedDeskOver' ? askHandOver(state) : null;
  },
  answered: (state, {to, value}) => (to === 'handOverDesk' ? showDone(state, value) : null),
  words: {handOverDesk: HAND_OVER_CALL},
};
