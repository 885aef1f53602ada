import {figuresRoom} from '../core/figures';
import type {Room} from '../core/room';
import {FiguresScreenView} from '../view/figures';

export const room: Room = {
  ...figuresRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'figures' ? (
      <FiguresScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
