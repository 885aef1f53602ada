import type {Node} from './parse';
import {
  compare,
  flat,
  isError,
  single,
  toBoolean,
  toNumber,
  toText,
  type FormulaError,
  type Scalar,
  type Value,
} from './values';

/** What a function may ask about the cell it stands in. */
export interface Scope {
  value(node: Node): Value;
  /** Zero-based, of the cell that holds the formula. */
  row: number;
  column: number;
  /** Serial number of the present moment in the spreadsheet's zone. */
  now: number;
  firstCell(node: Node): {row: number; column: number} | null;
}

type Function = (args: Node[], scope: Scope) => Value;

/** The functions that are worked out here; any other stops the read with `not emulated`. */
export const FUNCTIONS: Record<string, Function> = {
  SUM: numeric(numbers => numbers.reduce((sum, number) => sum + number, 0)),
  COUNT: numeric(numbers => numbers.length),
  MIN: numeric(numbers => (numbers.length ? Math.min(...numbers) : 0)),
  MAX: numeric(numbers => (numbers.length ? Math.max(...numbers) : 0)),
  AVERAGE: numeric(numbers =>
    numbers.length
      ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length
      : {error: '#DIV/0!'},
  ),
  COUNTA: (args, scope) =>
    args.flatMap(arg => flat(scope.value(arg))).filter(value => value !== '').length,
  COUNTIF: ([range, criterion], scope) => {
    if (!range || !criterion) return {error: '#N/A'};
    const matches = criterionOf(single(scope.value(criterion)));
    return flat(scope.value(range)).filter(matches).length;
  },
  IF: ([condition, then, otherwise], scope) => {
    if (!condition || !then) return {error: '#N/A'};
    const truth = toBoolean(single(scope.value(condition)));
    if (typeof truth !== 'boolean') return truth;
    if (truth) return scope.value(then);
    return otherwise ? scope.value(otherwise) : false;
  },
  CONCATENATE: (args, scope) => {
    const texts = args.flatMap(arg => flat(scope.value(arg))).map(toText);
    return texts.find(isFormulaError) ?? texts.join('');
  },
  HYPERLINK: ([url, label], scope) => {
    const shown = label ?? url;
    return shown ? single(scope.value(shown)) : {error: '#N/A'};
  },
  TODAY: (_args, scope) => Math.floor(scope.now),
  NOW: (_args, scope) => scope.now,
  ROW: ([cell], scope) => (cell ? place(scope, cell, 'row') : scope.row + 1),
  COLUMN: ([cell], scope) => (cell ? place(scope, cell, 'column') : scope.column + 1),
  TRUE: () => true,
  FALSE: () => false,
};

const isFormulaError = (value: string | FormulaError): value is FormulaError =>
  typeof value === 'object';

/** Over the numbers only: text and booleans inside a range are passed over, as by Google. */
function numeric(combine: (numbers: number[]) => Scalar): Function {
  return (args, scope) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const value = scope.value(arg);
      const scalars = Array.isArray(value)
        ? flat(value).filter(one => isError(one) || typeof one === 'number')
        : [value];
      for (const one of scalars) {
        const number = toNumber(one);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
    }
    return combine(numbers);
  };
}

function place(scope: Scope, node: Node, line: 'row' | 'column'): Value {
  const first = scope.firstCell(node);
  return first ? first[line] + 1 : {error: '#N/A'};
}

/** `">=10"`, `"<>x"`, `"Trantib*"`, or a value to equal. */
function criterionOf(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return value => value === criterion;
  const [, operator = '', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = wanted !== '' && !Number.isNaN(Number(wanted)) ? Number(wanted) : null;
  if (operator === '' || operator === '=') return equals(wanted, number);
  if (operator === '<>') return value => !equals(wanted, number)(value);
  return value => {
    if (typeof value !== (number === null ? 'string' : 'number')) return false;
    const order = compare(value, number ?? wanted) as number;
    return operator.startsWith('<')
      ? order < 0 || (operator === '<=' && order === 0)
      : order > 0 || (operator === '>=' && order === 0);
  };
}

function equals(wanted: string, number: number | null): (value: Scalar) => boolean {
  if (number !== null) return value => value === number || value === wanted;
  const escaped = wanted.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const source = escaped
    .replace(/(?<!~)\*/g, '.*')
    .replace(/(?<!~)\?/g, '.')
    .replace(/~(?=[*?.])/g, '\\');
  const pattern = new RegExp(`^${source}$`, 'is');
  return value => !isError(value) && pattern.test(String(value));
}
