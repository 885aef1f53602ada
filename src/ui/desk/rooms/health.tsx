import {healthRoom} from '../core/health';
import type {Room} from '../core/room';
import {HealthScreenView} from '../view/health';

export const room: Room = {
  ...healthRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'health' ? (
      <HealthScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
