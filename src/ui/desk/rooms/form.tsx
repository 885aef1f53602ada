import {formRoom} from '../core/form';
import type {Room} from '../core/room';
import {FormScreenView} from '../view/form';

export const room: Room = {
  ...formRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'form' ? (
      <FormScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
