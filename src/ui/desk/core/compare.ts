import type {Compared} from '../../../domain/desk/judged';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** C5: another complaint beside the one on the screen. */
export function compare(state: State, other: number): Step {
  const {screen, token} = state;
  if (screen.name !== 'complaint' || isBusy(state)) return stay(state);
  return begin(state, {do: 'compare', token, entry: screen.entry, other});
}

export function showCompared(state: State, compared: Compared): State {
  const {screen} = state;
  return screen.name === 'complaint' ? {...state, screen: {...screen, compared}} : state;
}
