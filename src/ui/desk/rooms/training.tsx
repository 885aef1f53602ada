import type {Room} from '../core/room';
import {trainingRoom} from '../core/training';
import {TrainingScreenView} from '../view/training';

export const room: Room = {
  ...trainingRoom,
  View: ({state, dispatch}) =>
    state.screen.name === 'training' ? (
      <TrainingScreenView state={state} screen={state.screen} dispatch={dispatch} />
    ) : null,
};
