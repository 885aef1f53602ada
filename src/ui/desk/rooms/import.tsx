import {importRoom} from '../core/import';
import type {Room} from '../core/room';
import {ImportScreenView} from '../view/import';

export const room: Room = {
  ...importRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'import' ? (
      <ImportScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
