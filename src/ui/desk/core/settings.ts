import type {SettingsApplied} from '../../../domain/desk/setting-up';
import type {Webhook} from '../../../domain/desk/protocol';
import {WEBHOOK} from '../../text/webhook';
import {SETTINGS_CALL} from '../../text/settings-page';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O3: *Terapkan pengaturan* and what it did. */
export interface SettingsScreen {
  name: 'settings';
  applied: SettingsApplied | null;
  webhook: Webhook | null;
}

function openSettings(state: State): Step {
  const screen: SettingsScreen = {name: 'settings', applied: null, webhook: null};
  return {state: {...state, screen}, effects: [{do: 'focus', on: 'heading'}]};
}

function askApply(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state)) return stay(state);
  const fresh = {...state, screen: {...screen, applied: null}};
  return begin(fresh, {do: 'applySettings', token});
}

/** I4: its address and secret, which the page forgets when it is left. */
function askWebhook(state: State, renew: boolean): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state)) return stay(state);
  return begin(state, {do: 'webhook', token, renew});
}

function showWebhook(state: State, webhook: Webhook): Step {
  const {screen} = state;
  if (screen.name !== 'settings') return stay(state);
  const said = screen.webhook ? WEBHOOK.renewed : state.said;
  return stay({...state, said, screen: {...screen, webhook}});
}

function showApplied(state: State, applied: SettingsApplied): Step {
  const {screen} = state;
  if (screen.name !== 'settings') return stay(state);
  // Units and categories of the inbox may be others now.
  return stay({...state, inboxIsOld: true, screen: {...screen, applied}});
}

export const settingsRoom: RoomCore = {
  open: openSettings,
  step(state, event) {
    if (event.type === 'askedWebhook') return askWebhook(state, event.renew);
    return event.type === 'appliedSettings' ? askApply(state) : null;
  },
  answered(state, {to, value}) {
    if (to === 'webhook') return showWebhook(state, value);
    return to === 'applySettings' ? showApplied(state, value) : null;
  },
  words: {applySettings: SETTINGS_CALL, webhook: WEBHOOK.call},
};
