import {columnIndex, columnName} from '../a1';

const CORNER = /(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?/;

/** One side of a reference: `$B$3`, `B`, `3`. */
interface Corner {
  column?: number;
  row?: number;
  fixedColumn: boolean;
  fixedRow: boolean;
}

/** The title a reference names, as written (`'My sheet'!`), and its cells. */
export function splitReference(reference: string): {sheet: string; cells: string} {
  const mark = reference.lastIndexOf('!') + 1;
  return {sheet: reference.slice(0, mark), cells: reference.slice(mark)};
}

/** The reference a copied formula has: relative parts move along. `#REF!` where they leave the sheet. */
export function moveReference(reference: string, rows: number, columns: number): string {
  return rewrite(reference, corner => ({
    ...corner,
    row: corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows,
    column:
      corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns,
  }));
}

/** The reference after lines went elsewhere, as `span` says; `#REF!` where nothing of it is left. */
export function shiftReference(
  reference: string,
  line: 'row' | 'column',
  span: (start: number, end: number) => {start: number; end: number} | null,
): string {
  const {sheet, cells} = splitReference(reference);
  const corners = cells.split(':').map(parse);
  const places = corners.map(corner => corner[line]);
  const start = places[0];
  const end = places[places.length - 1];
  if (start === undefined || end === undefined) return reference;
  const moved = span(start, end + 1);
  if (!moved) return '#REF!';
  const shifted = corners.map((corner, index) => ({
    ...corner,
    [line]: index === 0 ? moved.start : moved.end - 1,
  }));
  return sheet + shifted.map(write).join(':');
}

/** A span (end not included) after an insert or a delete; null when all of it was deleted. */
export function shiftSpan(start: number, end: number, at: number, count: number) {
  if (count >= 0) {
    return {start: start >= at ? start + count : start, end: end > at ? end + count : end};
  }
  const gone = at - count;
  const move = (place: number) => (place <= at ? place : Math.max(at, place + count));
  if (start >= at && end <= gone) return null;
  return {start: move(start), end: move(end)};
}

function rewrite(reference: string, change: (corner: Corner) => Corner): string {
  const {sheet, cells} = splitReference(reference);
  const corners = cells.split(':').map(text => change(parse(text)));
  const left = corners.some(corner => (corner.row ?? 0) < 0 || (corner.column ?? 0) < 0);
  return left ? '#REF!' : sheet + corners.map(write).join(':');
}

function parse(text: string): Corner {
  const [, first, letters, second, digits] = CORNER.exec(text)!;
  return {
    ...(letters ? {column: columnIndex(letters)} : {}),
    ...(digits ? {row: Number(digits) - 1} : {}),
    fixedColumn: letters !== undefined && first === '$',
    // Without letters the only dollar sign is the row's: `$3`.
    fixedRow: second === '$' || (letters === undefined && first === '$'),
  };
}

function write({column, row, fixedColumn, fixedRow}: Corner): string {
  return (
    (column === undefined ? '' : (fixedColumn ? '$' : '') + columnName(column)) +
    (row === undefined ? '' : (fixedRow ? '$' : '') + String(row + 1))
  );
}
