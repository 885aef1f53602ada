import type {OutsideCompared} from '../../../domain/outside/compare';
import type {OutsideSystem} from '../../../domain/outside/system';
import {OUTSIDE_LIST} from '../../text/desk/outside-list';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** J6: the list of another system beside the register. */
export interface OutsideListScreen {
  name: 'outsideList';
  system: OutsideSystem;
  text: string;
  /** Of this very text; null until it has been compared. */
  compared: OutsideCompared | null;
}

function openList(state: State): Step {
  const screen: OutsideListScreen = {name: 'outsideList', system: 'ulas', text: '', compared: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

/** Another text has not been compared yet. */
function type(state: State, values: Partial<Pick<OutsideListScreen, 'system' | 'text'>>): Step {
  const {screen} = state;
  if (screen.name !== 'outsideList') return stay(state);
  return stay({...state, screen: {...screen, ...values, compared: null}});
}

function compare(state: State, id: string): Step {
  const {screen, token} = state;
  if (screen.name !== 'outsideList' || isBusy(state)) return stay(state);
  const {system, text} = screen;
  return begin(state, {do: 'compareOutside', token, id, system, text});
}

function show(state: State, compared: OutsideCompared): Step {
  const {screen} = state;
  if (screen.name !== 'outsideList') return stay(state);
  return stay({...state, inboxIsOld: true, screen: {...screen, compared}});
}

export const outsideListRoom: RoomCore = {
  open: openList,
  step(state, event) {
    if (event.type === 'typedOutsideList') return type(state, event.values);
    return event.type === 'comparedOutside' ? compare(state, event.id) : null;
  },
  answered: (state, {to, value}) => (to === 'compareOutside' ? show(state, value) : null),
  words: {compareOutside: OUTSIDE_LIST.call},
};
