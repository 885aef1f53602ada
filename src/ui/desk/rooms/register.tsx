import {registerRoom} from '../core/register';
import type {Room} from '../core/room';
import {RegisterScreenView} from '../view/register';

export const room: Room = {
  ...registerRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'register' ? (
      <RegisterScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
