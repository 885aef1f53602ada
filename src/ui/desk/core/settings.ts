import type {Webhook} from '../../../domain/desk/protocol';
import {WEBHOOK} from '../../text/webhook';
import type {SettingsApplied, SettingsImported} from '../../../domain/desk/setting-up';
import {SETTINGS_FILE_CALLS} from '../../text/settings-file';
import {SETTINGS_CALL} from '../../text/desk/settings';
import {begin} from './calls';
import {type Step, stay} from './event';
import type {RoomCore} from './room';
import {isBusy, type State} from './state';

/** O3: *Terapkan pengaturan* and what it did. */
export interface SettingsScreen {
  name: 'settings';
  applied: SettingsApplied | null;
  webhook: Webhook | null;
  /** The file as it was taken from here, and as it is brought here. */
  taken: string;
  given: string;
  imported: SettingsImported | null;
}

function openSettings(state: State): Step {
  const screen: SettingsScreen = {
    name: 'settings',
    applied: null,
    webhook: null,
    taken: '',
    given: '',
    imported: null,
  };
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

function changed(state: State, change: Partial<SettingsScreen>): Step {
  const {screen} = state;
  return screen.name === 'settings'
    ? stay({...state, screen: {...screen, ...change}})
    : stay(state);
}

function askExport(state: State): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state)) return stay(state);
  return begin(state, {do: 'exportSettings', token});
}

function askImport(state: State, use: 'check' | 'use'): Step {
  const {screen, token} = state;
  if (screen.name !== 'settings' || isBusy(state) || screen.given.trim() === '') return stay(state);
  return begin(state, {do: 'importSettings', token, text: screen.given, use});
}

function showImported(state: State, imported: SettingsImported): Step {
  const {state: now} = changed(state, {imported});
  return stay({...now, inboxIsOld: now.inboxIsOld || imported.isUsed});
}

export const settingsRoom: RoomCore = {
  open: openSettings,
  step(state, event) {
    switch (event.type) {
      case 'askedWebhook':
        return askWebhook(state, event.renew);
      case 'appliedSettings':
        return askApply(state);
      case 'askedSettingsFile':
        return askExport(state);
      case 'typedSettingsFile':
        return changed(state, {given: event.text, imported: null});
      case 'gaveSettingsFile':
        return askImport(state, event.use);
      default:
        return null;
    }
  },
  answered(state, {to, value}) {
    if (to === 'webhook') return showWebhook(state, value);
    if (to === 'applySettings') return showApplied(state, value);
    if (to === 'exportSettings') return changed(state, {taken: value});
    return to === 'importSettings' ? showImported(state, value) : null;
  },
  words: {applySettings: SETTINGS_CALL, webhook: WEBHOOK.call, ...SETTINGS_FILE_CALLS},
};
