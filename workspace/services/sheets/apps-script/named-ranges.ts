import {emulate, stateOf} from '../../../runtime/emulate';
import type {NamedRange as Held} from '../rest';
import {act, ask} from './book';
import type {RangeType} from './members';
import {gridRange, placeOf, type Place} from './place';
import {range} from './range';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

interface State {
  id: string;
  held: Held;
}

export const namedRangesOf = (id: string): Held[] => ask<Held[]>('Spreadsheet.getNamedRanges', id);

function update(state: State, changed: Partial<Held>): void {
  state.held = {...state.held, ...changed};
  const fields = Object.keys(changed).join(',');
  act('Spreadsheet.setNamedRange', state.id, {updateNamedRange: {namedRange: state.held, fields}});
}

export const namedRange = emulate<NamedRange, State>('NamedRange', () => ({
  getName() {
    return this.$.held.name;
  },
  getRange() {
    const {id, held} = this.$;
    return range(placeOf(id, held.range.sheetId ?? 0, held.range));
  },
  remove() {
    const {id, held} = this.$;
    act('Spreadsheet.removeNamedRange', id, {deleteNamedRange: {namedRangeId: held.namedRangeId}});
  },
  setName(name: string) {
    update(this.$, {name});
    return this;
  },
  setRange(cells: RangeType) {
    update(this.$, {range: gridRange(stateOf<Place>(cells))});
    return this;
  },
}));
