import {parseA1} from '../a1';
import {serialOf} from '../dates';
import type {CellValue, Sheet, Spreadsheet} from '../entities';
import {notEmulated} from '../errors';
import {keptRect, sheetByTitle, slotAt, valueOf, type Rect} from '../grid';
import {FUNCTIONS} from './functions';
import {FormulaSyntaxError, parseFormula, type Node} from './parse';
import {compare, isError, single, toNumber, toText, type Scalar, type Value} from './values';

/** A spreadsheet as read at an instant (ms). */
export interface View {
  book: Spreadsheet;
  now: number;
}

/** A cell's result, '' where it is empty. Throws `not emulated` for a formula that cannot be worked out here. */
export function evaluate(view: View, sheet: Sheet, row: number, column: number): CellValue {
  const slot = slotAt(sheet, row, column);
  if (typeof slot !== 'object' || slot === null) return slot ?? '';
  if (slot.formula === undefined) return valueOf(slot) ?? '';
  const result = resultAt({view, known: new Map()}, sheet, row, column);
  return isError(result) ? result.error : result;
}

/** What a formula gives that stands in no cell, as seen from one: a condition's. */
export function evaluateFormula(
  view: View,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): CellValue {
  const result = work({view, known: new Map()}, sheet, row, column, formula);
  return isError(result) ? result.error : result;
}

interface Run {
  view: View;
  /** Results of formulas met on the way; undefined while one is being worked out. */
  known: Map<string, Scalar | undefined>;
}

const CIRCLE = {error: '#REF!'};

function resultAt(run: Run, sheet: Sheet, row: number, column: number): Scalar {
  const slot = slotAt(sheet, row, column);
  const formula = typeof slot === 'object' ? slot?.formula : undefined;
  if (formula === undefined) return valueOf(slot) ?? '';
  const key = `${sheet.sheetId} ${row} ${column}`;
  if (run.known.has(key)) return run.known.get(key) ?? CIRCLE;
  run.known.set(key, undefined);
  const result = work(run, sheet, row, column, formula);
  run.known.set(key, result);
  return result;
}

function work(run: Run, sheet: Sheet, row: number, column: number, formula: string): Scalar {
  const node = understood(formula);
  if (!node) return {error: '#ERROR!'};
  const scope = {
    row,
    column,
    now: serialOf(run.view.book.timeZone, run.view.now),
    value: (inner: Node): Value => value(inner),
    firstCell: (inner: Node) => {
      const area = inner.kind === 'reference' ? areaOf(run, sheet, inner.text) : null;
      return area && {row: area.rect.top, column: area.rect.left};
    },
  };
  const value = (inner: Node): Value => {
    switch (inner.kind) {
      case 'number':
      case 'text':
        return inner.value;
      case 'reference':
        return block(run, areaOf(run, sheet, inner.text));
      case 'name':
        return named(run, sheet, inner.name);
      case 'sign':
        return signed(inner.sign, single(value(inner.of)));
      case 'binary':
        return binary(inner.operator, single(value(inner.left)), single(value(inner.right)));
      case 'call': {
        const known = FUNCTIONS[inner.name];
        if (!known) throw notEmulated(`formula ${formula}`);
        return known(inner.args, scope);
      }
    }
  };
  const result = single(value(node));
  return result === '' && node.kind === 'reference' ? 0 : result;
}

function understood(formula: string): Node | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

interface Area {
  sheet: Sheet;
  rect: Rect;
}

function areaOf({view}: Run, from: Sheet, text: string): Area | null {
  const parsed = parseA1(text);
  if (!parsed) return null;
  const sheet = parsed.title === undefined ? from : sheetByTitle(view.book, parsed.title);
  return sheet ? {sheet, rect: keptRect(sheet, parsed.bounds)} : null;
}

function block(run: Run, area: Area | null): Value {
  if (!area) return {error: '#REF!'};
  const {sheet, rect} = area;
  if (rect.top >= sheet.rowCount || rect.left >= sheet.columnCount) return {error: '#REF!'};
  const end = Math.max(rect.top + 1, Math.min(rect.bottom, sheet.rows.length));
  const rows: Scalar[][] = [];
  for (let row = rect.top; row < end; row++) {
    const cells: Scalar[] = [];
    for (let column = rect.left; column < rect.right; column++) {
      cells.push(resultAt(run, sheet, row, column));
    }
    rows.push(cells);
  }
  return rect.bottom - rect.top === 1 && rect.right - rect.left === 1 ? rows[0]![0]! : rows;
}

function named(run: Run, from: Sheet, name: string): Value {
  if (/^(true|false)$/i.test(name)) return name.toLowerCase() === 'true';
  const {book} = run.view;
  const range = book.namedRanges.find(one => one.name.toLowerCase() === name.toLowerCase())?.range;
  const sheet = range && (book.sheets.find(one => one.sheetId === (range.sheetId ?? 0)) ?? from);
  return sheet ? block(run, {sheet, rect: keptRect(sheet, range)}) : {error: '#NAME?'};
}

function signed(sign: '-' | '+' | '%', value: Scalar): Scalar {
  if (sign === '+') return value;
  const number = toNumber(value);
  if (typeof number !== 'number') return number;
  return sign === '-' ? -number : number / 100;
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return typeof a === 'object' ? a : typeof b === 'object' ? b : a + b;
  }
  if (/[<>=]/.test(operator)) {
    const order = compare(left, right);
    return typeof order === 'object' ? order : COMPARE[operator]!(order);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  return ARITHMETIC[operator]!(a, b);
}

const COMPARE: Record<string, (order: number) => boolean> = {
  '=': order => order === 0,
  '<>': order => order !== 0,
  '<': order => order < 0,
  '>': order => order > 0,
  '<=': order => order <= 0,
  '>=': order => order >= 0,
};

const ARITHMETIC: Record<string, (a: number, b: number) => Scalar> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? {error: '#DIV/0!'} : a / b),
  '^': (a, b) => a ** b,
};
