import {mapCells, ownSheet, viewOf, type Draft} from '../draft';
import {enter} from '../enter';
import type {Cell, Sheet} from '../entities';
import {textToColumnsWide} from '../errors';
import {moved} from '../formula/moved';
import {cellAt, cellOf, mapRect, rectOf, type Rect} from '../grid';
import {formattedValue} from '../render';
import type {GridRange} from '../rest';

const lines = (from: number, to: number) => Array.from({length: to - from}, (_, at) => from + at);

/** Puts the rows of a range into another order; those missing at the end are empty. */
function reorder(draft: Draft, sheet: Sheet, rect: Rect, order: number[]): void {
  const before = mapRect(rect, (row, column) => cellAt(sheet, row, column));
  mapCells(draft, sheet, rect, (_cell, row, column) => {
    const from = order[row - rect.top];
    if (from === undefined) return cellOf(null);
    return moved(before[from - rect.top]![column - rect.left]!, row - from, 0);
  });
}

/** Rows that only letter case or looks tell apart are the same (reference/rest/v4/.../request#deleteduplicatesrequest). */
export function deleteDuplicates(
  draft: Draft,
  body: {range?: GridRange; comparisonColumns?: {startIndex?: number; endIndex?: number}[]},
): object {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  const given = (body.comparisonColumns ?? []).flatMap(({startIndex = 0, endIndex = 0}) =>
    lines(startIndex, endIndex),
  );
  const columns = given.length > 0 ? given : lines(rect.left, rect.right);
  const view = viewOf(draft);
  const seen = new Set<string>();
  const kept = lines(rect.top, rect.bottom).filter(row => {
    const texts = columns.map(column => formattedValue(view, sheet, row, column).toLowerCase());
    const key = JSON.stringify(texts);
    return !seen.has(key) && seen.add(key);
  });
  const duplicatesRemovedCount = rect.bottom - rect.top - kept.length;
  reorder(draft, sheet, rect, kept);
  return {deleteDuplicates: duplicatesRemovedCount > 0 ? {duplicatesRemovedCount} : {}};
}

export function randomizeRange(draft: Draft, body: {range?: GridRange}): void {
  const sheet = ownSheet(draft, body.range?.sheetId);
  const rect = rectOf(sheet, body.range ?? {});
  const order = lines(rect.top, rect.bottom);
  for (let last = order.length - 1; last > 0; last--) {
    const other = draft.world.random.int(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  reorder(draft, sheet, rect, order);
}

const DELIMITERS: Record<string, string> = {COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' '};

/** Parts of each text go to the right of it, as if typed; the first delimiter of the list that occurs is taken for all. */
export function textToColumns(
  draft: Draft,
  body: {source?: GridRange; delimiter?: string; delimiterType?: string},
): void {
  const sheet = ownSheet(draft, body.source?.sheetId);
  const rect = rectOf(sheet, body.source ?? {});
  if (rect.right - rect.left > 1) throw textToColumnsWide();
  const view = viewOf(draft);
  const texts = lines(rect.top, rect.bottom).map(row =>
    formattedValue(view, sheet, row, rect.left),
  );
  const known = DELIMITERS[body.delimiterType ?? ''] ?? body.delimiter;
  const found = Object.values(DELIMITERS).find(one => texts.some(text => text.includes(one)));
  const delimiter = known ?? found ?? ',';
  const parts = texts.map(text => text.split(delimiter));
  const width = Math.max(...parts.map(list => list.length));
  sheet.columnCount = Math.max(sheet.columnCount, rect.left + width);
  mapCells(draft, sheet, {...rect, right: rect.left + width}, (cell, row, column): Cell => {
    const list = parts[row - rect.top]!;
    const part = list[column - rect.left];
    return list.length === 1 || part === undefined
      ? cell
      : enter(draft, cell, part.trim(), 'USER_ENTERED');
  });
}
