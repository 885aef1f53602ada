import type {CellValue} from '../entities';

/** An error a formula results in: `#REF!`, `#DIV/0!`. */
export interface FormulaError {
  error: string;
}

/** '' is an empty cell. */
export type Scalar = CellValue | FormulaError;
export type Value = Scalar | Scalar[][];

export const isError = (value: Value): value is FormulaError =>
  typeof value === 'object' && !Array.isArray(value);

/** A block where one value is wanted gives its first cell. */
export const single = (value: Value): Scalar =>
  Array.isArray(value) ? (value[0]?.[0] ?? '') : value;

export const flat = (value: Value): Scalar[] => (Array.isArray(value) ? value.flat() : [value]);

export function toNumber(value: Scalar): number | FormulaError {
  if (isError(value)) return value;
  if (value === '') return 0;
  const number = Number(value);
  return Number.isNaN(number) ? {error: '#VALUE!'} : number;
}

export function toText(value: Scalar): string | FormulaError {
  if (isError(value)) return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function toBoolean(value: Scalar): boolean | FormulaError {
  if (isError(value) || typeof value === 'boolean') return value;
  if (value === '') return false;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return {error: '#VALUE!'};
}

/** Numbers stand before text, text before booleans; text is compared without case. */
export function compare(a: Scalar, b: Scalar): number | FormulaError {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a === '' ? emptyLike(b) : a;
  const right = b === '' ? emptyLike(a) : b;
  const rank = RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
  if (rank !== 0) return rank;
  if (typeof left === 'string') {
    const [x, y] = [left.toLowerCase(), String(right).toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const RANKS = ['number', 'string', 'boolean'];

const emptyLike = (other: Scalar): CellValue =>
  typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
