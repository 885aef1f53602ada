import {outsideListRoom} from '../core/outside-list';
import type {Room} from '../core/room';
import {OutsideListView} from '../view/outside-list';

export const room: Room = {
  ...outsideListRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'outsideList' ? (
      <OutsideListView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
