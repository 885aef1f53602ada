import {viewOf, type Draft} from './draft';
import type {Sheet} from './entities';
import {meets} from './conditions';
import type {View} from './formula/evaluate';
import {keptRect} from './grid';
import {formattedValue} from './render';
import type {FilterCriteria} from './rest';

/** Rows that the sheet's filter hides, by zero-based index. */
export function hiddenRows(view: View, sheet: Sheet): number[] {
  const filter = sheet.basicFilter;
  if (!filter?.range) return [];
  const rect = keptRect(sheet, filter.range);
  const criteria = criteriaOf(sheet);
  const hidden: number[] = [];
  // The first row of a filter is its heading.
  for (let row = rect.top + 1; row < Math.min(rect.bottom, sheet.rows.length); row++) {
    if (criteria.some(([column, rule]) => hides(view, sheet, row, column, rule))) hidden.push(row);
  }
  return hidden;
}

/** Refuses criteria that cannot be judged here, at the time they are set. */
export function showFiltered(draft: Draft, sheet: Sheet): void {
  hiddenRows(viewOf(draft), sheet);
}

function criteriaOf(sheet: Sheet): [number, FilterCriteria][] {
  const filter = sheet.basicFilter!;
  const listed = (filter.filterSpecs ?? []).map(
    ({columnIndex = 0, filterCriteria = {}}): [number, FilterCriteria] => [
      columnIndex,
      filterCriteria,
    ],
  );
  const mapped = Object.entries(filter.criteria ?? {}).map(
    ([column, rule]): [number, FilterCriteria] => [Number(column), rule],
  );
  return [...listed, ...mapped];
}

function hides(
  view: View,
  sheet: Sheet,
  row: number,
  column: number,
  rule: FilterCriteria,
): boolean {
  const shown = formattedValue(view, sheet, row, column);
  if (rule.hiddenValues?.includes(shown)) return true;
  if (!rule.condition) return false;
  // A filter's formula is written for its first row below the heading.
  const from = {row: (sheet.basicFilter?.range?.startRowIndex ?? 0) + 1, column};
  return !meets(rule.condition, {view, sheet, row, column, from});
}
