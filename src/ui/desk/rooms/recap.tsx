import {recapRoom} from '../core/recap';
import type {Room} from '../core/room';
import {RecapScreenView} from '../view/recap';

export const room: Room = {
  ...recapRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'recap' ? (
      <RecapScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
