import {retentionRoom} from '../core/retention';
import type {Room} from '../core/room';
import {RetentionScreenView} from '../view/retention';

export const room: Room = {
  ...retentionRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'retention' ? (
      <RetentionScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
