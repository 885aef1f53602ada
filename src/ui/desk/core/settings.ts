import type {SettingsApplied} from '../../../domain/desk/setting-up';
import {SETTINGS_CALL} from '../../text/settings-page';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O3: *Terapkan pengaturan* and what it did. */
export interface SettingsScreen {
  name: 'settings';
  applied: SettingsApplied | null;
}

function openSettings(state: State): Step {
  const screen: SettingsScreen = {name: 'settings', applied: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function askApply(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state)) return stay(state);
  const fresh = {...state, screen: {...screen, applied: null}};
  return begin(fresh, {do: 'applySettings', token});
}

function showApplied(state: State, applied: SettingsApplied): Step {
  const {screen} = state;
  if (screen.name !== 'settings') return stay(state);
  // Units and categories of the inbox may be others now.
  return stay({...state, inboxIsOld: true, screen: {...screen, applied}});
}

export const settingsRoom: RoomCore = {
  open: openSettings,
  step: (state, event) => (event.type === 'appliedSettings' ? askApply(state) : null),
  answered: (state, {to, value}) => (to === 'applySettings' ? showApplied(state, value) : null),
  words: {applySettings: SETTINGS_CALL},
};
