import type {SettingsApplied} from '../../../domain/desk/protocol';
import {begin} from './calls';
import {type Step, stay} from './event';
import {isBusy, type State} from './state';

/** O3: *Terapkan pengaturan* and what it did. */
export interface SettingsScreen {
  name: 'settings';
  applied: SettingsApplied | null;
}

export function openSettings(state: State): Step {
  return {
    state: {
      ...state,
      call: null,
      problem: null,
      said: '',
      screen: {name: 'settings', applied: null},
    },
    effects: [{do: 'focus', on: 'heading'}],
  };
}

export function askApply(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state)) return stay(state);
  const fresh = {...state, screen: {...screen, applied: null}};
  return begin(fresh, {do: 'applySettings', token});
}

export function showApplied(state: State, applied: SettingsApplied): Step {
  const {screen} = state;
  if (screen.name !== 'settings') return stay(state);
  // Units and categories of the inbox may be others now.
  return stay({...state, inboxIsOld: true, screen: {...screen, applied}});
}
