import {nameOf} from '../../../runtime/enumeration';
import {act} from './book';
import {GroupControlTogglePosition} from './enums-book';
import {groupOf, heldGroups, toggleAfter, type Dimension} from './group';
import type {Members, Sheet} from './members';
import type {Tab} from './sheet-properties';

type Toggle = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

/** Folds groups out down to a depth, and the deeper ones away. */
const upTo = (dimension: Dimension, given?: number) =>
  function (this: Sheet & {readonly $: Tab}, groupDepth?: number): Sheet {
    const {id, sheetId} = this.$;
    const depth = given ?? groupDepth ?? 0;
    for (const held of heldGroups(id, sheetId, dimension)) {
      const group = groupOf(id, sheetId, dimension, held);
      if (held.depth > depth) group.collapse();
      else group.expand();
    }
    return this;
  };

const find = (dimension: Dimension) =>
  function (this: {readonly $: Tab}, index: number, depth: number) {
    const {id, sheetId} = this.$;
    const held = heldGroups(id, sheetId, dimension).find(
      one => one.depth === depth && one.startIndex < index && index <= one.endIndex,
    );
    return held ? groupOf(id, sheetId, dimension, held) : null;
  };

const depthAt = (dimension: Dimension) =>
  function (this: {readonly $: Tab}, index: number): number {
    const depths = heldGroups(this.$.id, this.$.sheetId, dimension)
      .filter(({startIndex, endIndex}) => startIndex < index && index <= endIndex)
      .map(({depth}) => depth);
    return Math.max(0, ...depths);
  };

const toggle = (dimension: Dimension) =>
  function (this: {readonly $: Tab}): Toggle {
    const after = toggleAfter(this.$.id, this.$.sheetId, dimension);
    return (after
      ? GroupControlTogglePosition.AFTER
      : GroupControlTogglePosition.BEFORE) as unknown as Toggle;
  };

const setToggle = (field: 'rowGroupControlAfter' | 'columnGroupControlAfter') =>
  function (this: Sheet & {readonly $: Tab}, position: Toggle): Sheet {
    const {id, sheetId} = this.$;
    const gridProperties = {[field]: nameOf(position) === 'AFTER'};
    act('Sheet.update', id, {
      updateSheetProperties: {
        properties: {sheetId, gridProperties},
        fields: `gridProperties.${field}`,
      },
    });
    return this;
  };

/** Rows and columns that fold away together. */
export const groups: Members<Sheet, Tab> = {
  collapseAllColumnGroups: upTo('COLUMNS', 0),
  collapseAllRowGroups: upTo('ROWS', 0),
  expandAllColumnGroups: upTo('COLUMNS', Infinity),
  expandAllRowGroups: upTo('ROWS', Infinity),
  expandColumnGroupsUpToDepth: upTo('COLUMNS'),
  expandRowGroupsUpToDepth: upTo('ROWS'),
  getColumnGroup: find('COLUMNS'),
  getColumnGroupControlPosition: toggle('COLUMNS'),
  getColumnGroupDepth: depthAt('COLUMNS'),
  getRowGroup: find('ROWS'),
  getRowGroupControlPosition: toggle('ROWS'),
  getRowGroupDepth: depthAt('ROWS'),
  setColumnGroupControlPosition: setToggle('columnGroupControlAfter'),
  setRowGroupControlPosition: setToggle('rowGroupControlAfter'),
};
