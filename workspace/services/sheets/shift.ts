import {ownSheet, putCell, type Draft} from './draft';
import type {Dimension, Sheet} from './entities';
import {cellOf, sheetByTitle} from './grid';
import {mapReferences} from './formula/tokens';
import {shiftReference, shiftSpan, splitReference} from './formula/move';
import type {DimensionName, GridRange} from './rest';

/** What moved: `count` lines inserted at `at`, or deleted where negative. */
export interface Shift {
  dimension: DimensionName;
  at: number;
  count: number;
}

/** Lets everything that points into a sheet follow its cells: ranges kept on the side, and formulas everywhere. */
export function followShift(draft: Draft, sheet: Sheet, shift: Shift): void {
  const kept = (range: GridRange | undefined) => range && shiftRange(range, shift);
  sheet.merges = sheet.merges.flatMap(range => kept(range) ?? []);
  sheet.protectedRanges = sheet.protectedRanges.flatMap(held => {
    const range = kept(held.range);
    return range ? {...held, range} : [];
  });
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
  if (shift.dimension === 'ROWS') sheet.rowProperties = moved(sheet.rowProperties, shift);
  else sheet.columnProperties = moved(sheet.columnProperties, shift);
  shiftFormulas(draft, sheet, shift);
}

function shiftRange(range: GridRange, {dimension, at, count}: Shift): GridRange | null {
  const rows = dimension === 'ROWS';
  const start = rows ? range.startRowIndex : range.startColumnIndex;
  const end = rows ? range.endRowIndex : range.endColumnIndex;
  const span = shiftSpan(start ?? 0, end ?? Infinity, at, count);
  if (!span) return null;
  const next = {...range};
  // An open bound stays open.
  if (start !== undefined) next[rows ? 'startRowIndex' : 'startColumnIndex'] = span.start;
  if (end !== undefined) next[rows ? 'endRowIndex' : 'endColumnIndex'] = span.end;
  return next;
}

function moved(lines: Record<number, Dimension>, {at, count}: Shift): Record<number, Dimension> {
  const next: Record<number, Dimension> = {};
  for (const [key, line] of Object.entries(lines)) {
    const span = shiftSpan(Number(key), Number(key) + 1, at, count);
    if (span) next[span.start] = line;
  }
  return next;
}

function shiftFormulas(draft: Draft, target: Sheet, {dimension, at, count}: Shift): void {
  const line = dimension === 'ROWS' ? 'row' : 'column';
  const points = (reference: string, from: Sheet) => {
    const title = splitReference(reference).sheet.slice(0, -1).replace(/^'|'$/g, '');
    const named = title ? sheetByTitle(draft.book, title.replace(/''/g, "'")) : from;
    return named?.sheetId === target.sheetId;
  };
  mapFormulas(draft, (formula, from) =>
    mapReferences(formula, reference =>
      points(reference, from) ? shiftReference(reference, line, at, count) : reference,
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
