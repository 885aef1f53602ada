import {settingsRoom} from '../core/settings';
import type {Room} from '../core/room';
import {SettingsScreenView} from '../view/settings';

export const room: Room = {
  ...settingsRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'settings' ? (
      <SettingsScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
