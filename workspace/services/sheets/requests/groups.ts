import {ownSheet, type Draft} from '../draft';
import type {LineGroup, Sheet} from '../entities';
import {noGroup} from '../errors';
import type {DimensionName, DimensionRange} from '../rest';

/** As deep as groups go: reference/spreadsheet/range#shiftRowGroupDepth(Integer). */
const DEEPEST = 8;

const listOf = (dimension: DimensionName | undefined) =>
  dimension === 'COLUMNS' ? 'columnGroups' : 'rowGroups';

const depthAt = (groups: LineGroup[], index: number) =>
  Math.max(
    0,
    ...groups
      .filter(({startIndex, endIndex}) => startIndex <= index && index < endIndex)
      .map(({depth}) => depth),
  );

/** Groups are kept as each line's depth says: lines side by side that are at least so deep are one group. */
function groupsOf(depths: number[], before: LineGroup[]): LineGroup[] {
  const found: LineGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    for (let at = 0; at < depths.length; at++) {
      if (depths[at]! < depth) continue;
      const startIndex = at;
      while (at < depths.length && depths[at]! >= depth) at++;
      const old = before.find(
        one => one.depth === depth && one.startIndex < at && startIndex < one.endIndex,
      );
      const collapsed = old?.collapsed ? {collapsed: true} : {};
      found.push({startIndex, endIndex: at, depth, ...collapsed});
    }
  }
  return found;
}

function deepen(draft: Draft, range: DimensionRange, delta: 1 | -1): Sheet {
  const sheet = ownSheet(draft, range.sheetId);
  const list = listOf(range.dimension);
  const size = range.dimension === 'COLUMNS' ? sheet.columnCount : sheet.rowCount;
  const before = sheet[list] ?? [];
  const {startIndex = 0, endIndex = size} = range;
  const depths = Array.from({length: size}, (_, index) => {
    const inside = index >= startIndex && index < endIndex;
    return Math.min(DEEPEST, Math.max(0, depthAt(before, index) + (inside ? delta : 0)));
  });
  sheet[list] = groupsOf(depths, before);
  return sheet;
}

const answered = (sheet: Sheet, {dimension}: DimensionRange) =>
  (sheet[listOf(dimension)] ?? []).map(({startIndex, endIndex, ...rest}) => ({
    range: {sheetId: sheet.sheetId, dimension: dimension ?? 'ROWS', startIndex, endIndex},
    ...rest,
  }));

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#adddimensiongrouprequest */
export function addDimensionGroup(draft: Draft, body: {range?: DimensionRange}): object {
  const range = body.range ?? {};
  return {addDimensionGroup: {dimensionGroups: answered(deepen(draft, range, 1), range)}};
}

export function deleteDimensionGroup(draft: Draft, body: {range?: DimensionRange}): object {
  const range = body.range ?? {};
  return {deleteDimensionGroup: {dimensionGroups: answered(deepen(draft, range, -1), range)}};
}

/** Folds a group away or out: all its lines are hidden with it, or shown. */
export function updateDimensionGroup(
  draft: Draft,
  body: {dimensionGroup?: {range?: DimensionRange; depth?: number; collapsed?: boolean}},
): void {
  const {range = {}, depth, collapsed = false} = body.dimensionGroup ?? {};
  const sheet = ownSheet(draft, range.sheetId);
  const list = listOf(range.dimension);
  const group = (sheet[list] ?? []).find(
    one => one.startIndex === range.startIndex && one.depth === depth,
  );
  if (!group) throw noGroup();
  const {collapsed: _old, ...rest} = group;
  const next = collapsed ? {...rest, collapsed} : rest;
  sheet[list] = sheet[list]!.map(one => (one === group ? next : one));
  const kept = list === 'rowGroups' ? sheet.rowProperties : sheet.columnProperties;
  for (let at = group.startIndex; at < group.endIndex; at++) {
    kept[at] = {...kept[at], hiddenByUser: collapsed};
  }
}
