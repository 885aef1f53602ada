import {phoneRoom} from '../core/phone';
import type {Room} from '../core/room';
import {PhoneScreenView} from '../view/phone';

export const room: Room = {
  ...phoneRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'phone' ? (
      <PhoneScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
