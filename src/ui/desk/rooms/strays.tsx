import type {Room} from '../core/room';
import {straysRoom} from '../core/strays';
import {StraysScreenView} from '../view/strays';

export const room: Room = {
  ...straysRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'strays' ? <StraysScreenView state={state} dispatch={dispatch} /> : null,
};
