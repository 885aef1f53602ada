import {complaintRoom} from '../core/complaint-room';
import type {Room} from '../core/room';
import {ComplaintScreenView} from '../view/complaint';

export const room: Room = {
  ...complaintRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'complaint' ? (
      <ComplaintScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
