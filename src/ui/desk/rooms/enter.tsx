import {enterRoom} from '../core/enter';
import type {Room} from '../core/room';
import {EntryScreenView} from '../view/entry';

export const room: Room = {
  ...enterRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'enter' ? (
      <EntryScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
