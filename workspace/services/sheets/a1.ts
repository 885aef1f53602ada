import type {GridRange} from './rest';

/** A range by title, before the spreadsheet was asked. Bounds as in GridRange; all absent: the whole sheet. */
export interface A1Range {
  title?: string;
  bounds: Omit<GridRange, 'sheetId'>;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;
const QUOTED = /^'((?:[^']|'')*)'(?:!(.*))?$/s;

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 0, aa -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/**
 * Splits a sheet's title from the cells. A text that can be neither cells nor a quoted title comes back as
 * `title` alone: it may name a sheet or a named range. Null where it is no range at all.
 */
export function parseA1(text: string): A1Range | null {
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const title = quoted[1]!.replace(/''/g, "'");
    return quoted[2] === undefined ? {title, bounds: {}} : inSheet(title, quoted[2]);
  }
  const mark = text.lastIndexOf('!');
  if (mark >= 0) return inSheet(text.slice(0, mark), text.slice(mark + 1));
  const bounds = parseCells(text);
  return bounds ? {bounds} : {title: text, bounds: {}};
}

function inSheet(title: string, cells: string): A1Range | null {
  const bounds = parseCells(cells);
  return bounds && {title, bounds};
}

/** `B2`, `A2:C`, `A:C`, `2:5`, either corner first; null where it is none of these. */
export function parseCells(text: string): A1Range['bounds'] | null {
  const parts = text.split(':');
  const first = corner(parts[0]!);
  if (!first || parts.length > 2) return null;
  if (parts.length === 1) {
    if (first.row === undefined || first.column === undefined) return null;
    return between(first.row, first.column, first.row, first.column);
  }
  const second = corner(parts[1]!);
  if (!second) return null;
  const [top, bottom] = ordered(first.row, second.row);
  const [left, right] = ordered(first.column, second.column);
  return between(top, left, bottom, right);
}

function corner(text: string): {row?: number; column?: number} | null {
  const found = CELL.exec(text);
  if (!found || (!found[1] && !found[2])) return null;
  return {
    ...(found[1] ? {column: columnIndex(found[1])} : {}),
    ...(found[2] ? {row: Number(found[2]) - 1} : {}),
  };
}

/** `A2:C`: the one bound that is given is the start, the other end stays open. */
function ordered(a?: number, b?: number): [number?, number?] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return a <= b ? [a, b] : [b, a];
}

function between(top?: number, left?: number, bottom?: number, right?: number): A1Range['bounds'] {
  return {
    ...(top === undefined ? {} : {startRowIndex: top}),
    ...(bottom === undefined ? {} : {endRowIndex: bottom + 1}),
    ...(left === undefined ? {} : {startColumnIndex: left}),
    ...(right === undefined ? {} : {endColumnIndex: right + 1}),
  };
}

/** `Sales!A2:C`, in Google's own spelling. */
export function formatA1(title: string, bounds: A1Range['bounds']): string {
  const cellsText = formatCells(bounds);
  return cellsText ? `${quoteTitle(title)}!${cellsText}` : quoteTitle(title);
}

export function formatCells(bounds: A1Range['bounds']): string {
  const {startRowIndex, endRowIndex, startColumnIndex, endColumnIndex} = bounds;
  const named = [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex];
  if (named.every(bound => bound === undefined)) return '';
  const openColumns = startColumnIndex === undefined && endColumnIndex === undefined;
  const openRows = startRowIndex === undefined && endRowIndex === undefined;
  const start =
    (openColumns ? '' : columnName(startColumnIndex ?? 0)) +
    (openRows ? '' : String((startRowIndex ?? 0) + 1));
  const end =
    (endColumnIndex === undefined ? '' : columnName(endColumnIndex - 1)) +
    (endRowIndex === undefined ? '' : String(endRowIndex));
  const oneCell = start === end && !openColumns && !openRows;
  return end === '' || oneCell ? start : `${start}:${end}`;
}

/** Google quotes a title unless it is a plain word that cannot be taken for a cell or a number. */
export function quoteTitle(title: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(title) &&
    !/^[A-Za-z]{1,3}\d+$/.test(title) &&
    !/^R\d*C\d*$/i.test(title);
  return plain ? title : `'${title.replace(/'/g, "''")}'`;
}
