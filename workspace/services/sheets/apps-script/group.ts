import {emulate} from '../../../runtime/emulate';
import type {LineGroup} from '../entities';
import {act, ask, sheetInfo} from './book';
import {placeIn} from './place';
import {range} from './range';

type Group = GoogleAppsScript.Spreadsheet.Group;
export type Dimension = 'ROWS' | 'COLUMNS';

interface State {
  id: string;
  sheetId: number;
  dimension: Dimension;
  held: LineGroup;
}

function fold(state: State, collapsed: boolean): void {
  const {id, sheetId, dimension, held} = state;
  const {startIndex, endIndex, depth} = held;
  const range = {sheetId, dimension, startIndex, endIndex};
  act('Group.update', id, {
    updateDimensionGroup: {dimensionGroup: {range, depth, collapsed}, fields: 'collapsed'},
  });
  state.held = {...held, collapsed};
}

const group = emulate<Group, State>('Group', () => ({
  collapse() {
    fold(this.$, true);
    return this;
  },
  expand() {
    fold(this.$, false);
    return this;
  },
  getControlIndex() {
    const {id, sheetId, dimension, held} = this.$;
    return toggleAfter(id, sheetId, dimension) ? held.endIndex + 1 : held.startIndex;
  },
  getDepth() {
    return this.$.held.depth;
  },
  getRange() {
    const {id, sheetId, dimension, held} = this.$;
    const {rowCount, columnCount} = sheetInfo(id, sheetId).gridProperties;
    const length = held.endIndex - held.startIndex;
    return range(
      dimension === 'ROWS'
        ? placeIn(id, sheetId, held.startIndex + 1, 1, length, columnCount)
        : placeIn(id, sheetId, 1, held.startIndex + 1, rowCount, length),
    );
  },
  isCollapsed() {
    return this.$.held.collapsed ?? false;
  },
  remove() {
    const {id, sheetId, dimension, held} = this.$;
    const {startIndex, endIndex} = held;
    act('Group.remove', id, {
      deleteDimensionGroup: {range: {sheetId, dimension, startIndex, endIndex}},
    });
  },
}));

/** Where the toggle stands; after the lines unless a script says otherwise (assumed). */
export function toggleAfter(id: string, sheetId: number, dimension: Dimension): boolean {
  const {rowGroupControlAfter, columnGroupControlAfter} = sheetInfo(id, sheetId).gridProperties;
  return (dimension === 'ROWS' ? rowGroupControlAfter : columnGroupControlAfter) ?? true;
}

export const heldGroups = (id: string, sheetId: number, dimension: Dimension): LineGroup[] =>
  ask<LineGroup[]>(
    dimension === 'ROWS' ? 'Sheet.getRowGroup' : 'Sheet.getColumnGroup',
    id,
    sheetId,
  );

export const groupOf = (id: string, sheetId: number, dimension: Dimension, held: LineGroup) =>
  group({id, sheetId, dimension, held});
