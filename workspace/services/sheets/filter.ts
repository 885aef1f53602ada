import {viewOf, type Draft} from './draft';
import type {Sheet} from './entities';
import {notEmulated} from './errors';
import {evaluate, type View} from './formula/evaluate';
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
  return rule.condition ? !meets(rule.condition, shown, evaluate(view, sheet, row, column)) : false;
}

type Condition = NonNullable<FilterCriteria['condition']>;

function meets(condition: Condition, shown: string, value: unknown): boolean {
  const wanted = (condition.values as {userEnteredValue?: string}[] | undefined)?.[0]
    ?.userEnteredValue;
  const text = shown.toLowerCase();
  const sought = (wanted ?? '').toLowerCase();
  switch (condition.type) {
    case 'BLANK':
      return shown === '';
    case 'NOT_BLANK':
      return shown !== '';
    case 'TEXT_EQ':
      return text === sought;
    case 'TEXT_CONTAINS':
      return text.includes(sought);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(sought);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(sought);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(sought);
    case 'NUMBER_EQ':
      return value === Number(wanted);
    case 'NUMBER_GREATER':
      return typeof value === 'number' && value > Number(wanted);
    case 'NUMBER_LESS':
      return typeof value === 'number' && value < Number(wanted);
    default:
      throw notEmulated(`filter condition ${String(condition.type)}`);
  }
}
