import {ownSheet, putCell, type Draft} from './draft';
import type {Dimension, Sheet} from './entities';
import {cellOf, sheetByTitle} from './grid';
import {mapReferences} from './formula/tokens';
import {shiftReference, shiftSpan, splitReference} from './formula/move';
import type {DimensionName, GridRange, JsonObject} from './rest';

/** What moved: `count` lines inserted at `at`, or deleted where negative. */
export interface Shift {
  dimension: DimensionName;
  at: number;
  count: number;
}

type Span = (start: number, end: number) => {start: number; end: number} | null;

/** Lines that change places: those from `start` on go before the one that is now at `to`. */
export interface Move {
  dimension: DimensionName;
  start: number;
  end: number;
  to: number;
}

/** Lets everything that points into a sheet follow its cells: ranges kept on the side, and formulas everywhere. */
export function followShift(draft: Draft, sheet: Sheet, {dimension, at, count}: Shift): void {
  follow(draft, sheet, dimension, (start, end) => shiftSpan(start, end, at, count));
}

/** The same for lines that were moved: what lies wholly in them goes along, what lies wholly between makes room. */
export function followMove(draft: Draft, sheet: Sheet, {dimension, start, end, to}: Move): void {
  const count = end - start;
  const down = to > start;
  const away = down ? to - end : to - start;
  const [from, until] = down ? [end, to] : [to, start];
  follow(draft, sheet, dimension, (first, last) => {
    const by =
      first >= start && last <= end
        ? away
        : first >= from && last <= until
          ? down
            ? -count
            : count
          : 0;
    return {start: first + by, end: last + by};
  });
}

function follow(draft: Draft, sheet: Sheet, dimension: DimensionName, span: Span): void {
  const kept = (range: GridRange | undefined) => range && rangeAfter(range, dimension, span);
  sheet.merges = sheet.merges.flatMap(range => kept(range) ?? []);
  sheet.protectedRanges = followed(sheet.protectedRanges, kept);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(rule => {
    const ranges = ((rule.ranges ?? []) as GridRange[]).flatMap(range => kept(range) ?? []);
    return ranges.length > 0 ? {...rule, ranges: ranges as JsonObject[]} : [];
  });
  sheet.bandings &&= followed(sheet.bandings, kept);
  if (sheet.basicFilter?.range) {
    const range = kept(sheet.basicFilter.range);
    if (range) sheet.basicFilter = {...sheet.basicFilter, range};
    else delete sheet.basicFilter;
  }
  const {book} = draft;
  book.namedRanges = book.namedRanges.flatMap(named => {
    if ((named.range.sheetId ?? 0) !== sheet.sheetId) return named;
    const range = kept(named.range);
    return range ? {...named, range} : [];
  });
  followLines(sheet, dimension, span);
  followFormulas(draft, sheet, dimension, span);
}

/** Things with a range of their own; those whose range is gone are gone too. */
const followed = <T extends {range: GridRange}>(
  list: T[],
  kept: (range: GridRange) => GridRange | null | undefined,
): T[] =>
  list.flatMap(held => {
    const range = kept(held.range);
    return range ? {...held, range} : [];
  });

/** Sizes, hidden lines and groups. */
function followLines(sheet: Sheet, dimension: DimensionName, span: Span): void {
  if (dimension === 'ROWS') sheet.rowProperties = moved(sheet.rowProperties, span);
  else sheet.columnProperties = moved(sheet.columnProperties, span);
  const groups = dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
  sheet[groups] &&= sheet[groups].flatMap(group => {
    const after = span(group.startIndex, group.endIndex);
    return after ? {...group, startIndex: after.start, endIndex: after.end} : [];
  });
}

function rangeAfter(range: GridRange, dimension: DimensionName, after: Span): GridRange | null {
  const rows = dimension === 'ROWS';
  const start = rows ? range.startRowIndex : range.startColumnIndex;
  const end = rows ? range.endRowIndex : range.endColumnIndex;
  const span = after(start ?? 0, end ?? Infinity);
  if (!span) return null;
  const next = {...range};
  // An open bound stays open.
  if (start !== undefined) next[rows ? 'startRowIndex' : 'startColumnIndex'] = span.start;
  if (end !== undefined) next[rows ? 'endRowIndex' : 'endColumnIndex'] = span.end;
  return next;
}

function moved(lines: Record<number, Dimension>, after: Span): Record<number, Dimension> {
  const next: Record<number, Dimension> = {};
  for (const [key, line] of Object.entries(lines)) {
    const span = after(Number(key), Number(key) + 1);
    if (span) next[span.start] = line;
  }
  return next;
}

function followFormulas(draft: Draft, target: Sheet, dimension: DimensionName, span: Span): void {
  const line = dimension === 'ROWS' ? 'row' : 'column';
  const points = (reference: string, from: Sheet) => {
    const title = splitReference(reference).sheet.slice(0, -1).replace(/^'|'$/g, '');
    const named = title ? sheetByTitle(draft.book, title.replace(/''/g, "'")) : from;
    return named?.sheetId === target.sheetId;
  };
  mapFormulas(draft, (formula, from) =>
    mapReferences(formula, reference =>
      points(reference, from) ? shiftReference(reference, line, span) : reference,
    ),
  );
}

/** Rewrites every formula of the spreadsheet. */
function mapFormulas(draft: Draft, change: (formula: string, sheet: Sheet) => string): void {
  for (const {sheetId, rows} of draft.book.sheets) {
    rows.forEach((row, rowIndex) => {
      row.forEach((slot, column) => {
        const cell = cellOf(slot);
        if (cell.formula === undefined) return;
        const sheet = ownSheet(draft, sheetId);
        const formula = change(cell.formula, sheet);
        if (formula !== cell.formula) putCell(draft, sheet, rowIndex, column, {...cell, formula});
      });
    });
  }
}
