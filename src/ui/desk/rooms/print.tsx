import {printRoom} from '../core/print';
import type {Room} from '../core/room';
import {PrintScreenView} from '../view/print';

export const room: Room = {
  ...printRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'print' ? (
      <PrintScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
