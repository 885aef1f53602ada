import {ownSheet, type Draft} from '../draft';
import {badField} from '../errors';
import {rectOf, rangeOf} from '../grid';
import {showFiltered} from '../filter';
import type {BasicFilter, GridRange, JsonObject} from '../rest';

/** Conditional formats are kept as given and shown by the pages. */
export function addConditionalFormatRule(
  draft: Draft,
  body: {rule?: JsonObject & {ranges?: JsonObject[]}; index?: number},
): void {
  const first = (body.rule?.ranges?.[0] ?? {}) as GridRange;
  const sheet = ownSheet(draft, first.sheetId);
  sheet.conditionalFormats.splice(body.index ?? 0, 0, body.rule ?? {});
}

export function deleteConditionalFormatRule(
  draft: Draft,
  body: {sheetId?: number; index?: number},
): object {
  const sheet = ownSheet(draft, body.sheetId);
  const [rule] = sheet.conditionalFormats.splice(body.index ?? 0, 1);
  if (!rule) throw badField('index');
  return {deleteConditionalFormatRule: {rule}};
}

export function setBasicFilter(draft: Draft, body: {filter?: BasicFilter}): void {
  const filter = body.filter ?? {};
  const sheet = ownSheet(draft, filter.range?.sheetId);
  const rect = rectOf(sheet, filter.range ?? {});
  sheet.basicFilter = {...filter, range: rangeOf(sheet.sheetId, rect)};
  showFiltered(draft, sheet);
}

export function clearBasicFilter(draft: Draft, body: {sheetId?: number}): void {
  const sheet = ownSheet(draft, body.sheetId);
  delete sheet.basicFilter;
  showFiltered(draft, sheet);
}

/** Widths are a matter of the browser's fonts; here a line simply goes back to its default size. */
export function autoResizeDimensions(
  draft: Draft,
  body: {
    dimensions?: {sheetId?: number; dimension?: string; startIndex?: number; endIndex?: number};
  },
): void {
  const range = body.dimensions ?? {};
  const sheet = ownSheet(draft, range.sheetId);
  const rows = range.dimension !== 'COLUMNS';
  const kept = rows ? sheet.rowProperties : sheet.columnProperties;
  const end = range.endIndex ?? (rows ? sheet.rowCount : sheet.columnCount);
  for (let at = range.startIndex ?? 0; at < end; at++) {
    const {pixelSize: _size, ...rest} = kept[at] ?? {};
    kept[at] = rest;
  }
}
