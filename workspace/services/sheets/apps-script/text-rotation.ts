import {emulate, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';

type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;

interface State {
  angle?: number;
  vertical?: boolean;
}

export const rotation = emulate<Rotation, State>('TextRotation', () => ({
  getDegrees() {
    return this.$.angle ?? 0;
  },
  isVertical() {
    return this.$.vertical ?? false;
  },
}));

/** A cell's look for a rotation, or for degrees from -90 to 90 (reference/spreadsheet/range#setTextRotation(Integer)). */
export function rotationOf(given: number | Rotation): object {
  const state = typeof given === 'number' ? {angle: given} : stateOf<State>(given);
  if (Math.abs(state.angle ?? 0) > 90) {
    throw exception('Text rotation degrees must be between -90 and 90.');
  }
  return state.angle || state.vertical ? {userEnteredFormat: {textRotation: {...state}}} : {};
}
