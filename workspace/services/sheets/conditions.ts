import {serialOf} from './dates';
import {notEmulated} from './errors';
import {evaluate, evaluateFormula, type View} from './formula/evaluate';
import {moved} from './formula/moved';
import type {Sheet} from './entities';
import {parseInput} from './input';
import {formattedValue} from './render';
import type {JsonObject} from './rest';

/** Where a condition is asked, and the cell its formulas are written for: the first of its range. */
export interface Asked {
  view: View;
  sheet: Sheet;
  row: number;
  column: number;
  from: {row: number; column: number};
}

type Wanted = {userEnteredValue?: string; relativeDate?: string};
type Scalar = string | number | boolean;

/** What a test looks at: the cell's text and value, what it is held against, and the day. */
interface Facts {
  shown: string;
  value: Scalar;
  wanted: Scalar[];
  today: number;
  relative: string | undefined;
}

const text = ({wanted}: Facts) => String(wanted[0] ?? '').toLowerCase();
const has = (test: (shown: string, sought: string) => boolean) => (facts: Facts) =>
  test(facts.shown.toLowerCase(), text(facts));

/** Compares numbers alone: a text is never below or above one. */
const number = (test: (value: number, a: number, b: number) => boolean) => (facts: Facts) =>
  typeof facts.value === 'number' &&
  test(facts.value, Number(facts.wanted[0]), Number(facts.wanted[1]));

/** A day relative to the one on which somebody looks, and the days up to it where it names a span. */
const RELATIVE: Record<string, {from: number; to: number}> = {
  TODAY: {from: 0, to: 0},
  TOMORROW: {from: 1, to: 1},
  YESTERDAY: {from: -1, to: -1},
  PAST_WEEK: {from: -7, to: 0},
  PAST_MONTH: {from: -30, to: 0},
  PAST_YEAR: {from: -365, to: 0},
};

/** Compares days: the time of day does not count. */
const day = (test: (value: number, from: number, to: number) => boolean) => (facts: Facts) => {
  const {value, wanted, today, relative} = facts;
  if (typeof value !== 'number') return false;
  const span = relative === undefined ? undefined : RELATIVE[relative];
  if (span) return test(Math.floor(value), today + span.from, today + span.to);
  const [from, to = from] = wanted.map(one => Math.floor(Number(one)));
  return test(Math.floor(value), from!, to!);
};

const between = (value: number, from: number, to: number) => value >= from && value <= to;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype */
const TESTS: Record<string, (facts: Facts) => boolean> = {
  BLANK: ({shown}) => shown === '',
  NOT_BLANK: ({shown}) => shown !== '',
  TEXT_EQ: has((shown, sought) => shown === sought),
  TEXT_NOT_EQ: has((shown, sought) => shown !== sought),
  TEXT_CONTAINS: has((shown, sought) => shown.includes(sought)),
  TEXT_NOT_CONTAINS: has((shown, sought) => !shown.includes(sought)),
  TEXT_STARTS_WITH: has((shown, sought) => shown.startsWith(sought)),
  TEXT_ENDS_WITH: has((shown, sought) => shown.endsWith(sought)),
  TEXT_IS_EMAIL: ({shown}) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown),
  TEXT_IS_URL: ({shown}) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(shown),
  NUMBER_EQ: number((value, a) => value === a),
  NUMBER_NOT_EQ: number((value, a) => value !== a),
  NUMBER_GREATER: number((value, a) => value > a),
  NUMBER_GREATER_THAN_EQ: number((value, a) => value >= a),
  NUMBER_LESS: number((value, a) => value < a),
  NUMBER_LESS_THAN_EQ: number((value, a) => value <= a),
  NUMBER_BETWEEN: number(between),
  NUMBER_NOT_BETWEEN: number((value, a, b) => !between(value, a, b)),
  DATE_IS_VALID: ({value}) => typeof value === 'number',
  DATE_EQ: day(between),
  DATE_NOT_EQ: day((value, from, to) => !between(value, from, to)),
  DATE_BEFORE: day((value, from) => value < from),
  DATE_ON_OR_BEFORE: day((value, from) => value <= from),
  DATE_AFTER: day((value, _from, to) => value > to),
  DATE_ON_OR_AFTER: day((value, _from, to) => value >= to),
  DATE_BETWEEN: day(between),
  DATE_NOT_BETWEEN: day((value, from, to) => !between(value, from, to)),
  CUSTOM_FORMULA: ({wanted}) => wanted[0] === true || (Number(wanted[0]) || 0) !== 0,
};

/** Whether a cell meets a condition of a filter or of a conditional format. */
export function meets(condition: JsonObject, asked: Asked): boolean {
  const test = TESTS[String(condition.type)];
  if (!test) throw notEmulated(`condition ${String(condition.type)}`);
  const {view, sheet, row, column} = asked;
  const values = (condition.values ?? []) as Wanted[];
  return test({
    shown: formattedValue(view, sheet, row, column),
    value: evaluate(view, sheet, row, column),
    wanted: values.map(({userEnteredValue = ''}) => wantedValue(asked, userEnteredValue)),
    today: Math.floor(serialOf(view.book.timeZone, view.now)),
    relative: values[0]?.relativeDate,
  });
}

/** What a condition names: a formula's result, as seen from the cell, or the text as somebody types it. */
function wantedValue({view, sheet, row, column, from}: Asked, entered: string): Scalar {
  const {formula, value = ''} = parseInput(view.book, entered, view.now);
  if (formula === undefined) return value;
  const here = moved({formula}, row - from.row, column - from.column).formula!;
  return evaluateFormula(view, sheet, row, column, here);
}
