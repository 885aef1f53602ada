import {handOverRoom} from '../core/hand-over';
import type {Room} from '../core/room';
import {HandOverScreenView} from '../view/hand-over-room';

export const room: Room = {
  ...handOverRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'handover' ? (
      <HandOverScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
