import {nameOf} from '../../../runtime/enumeration';
import type {JsonObject} from '../rest';
import {RelativeDate} from './enums-format';

/** What a cell is held against: a name of BooleanCriteria or DataValidationCriteria, and its values as a script gave them. */
export interface Condition {
  criteria: string;
  values: unknown[];
}

/** The names of Apps Script where the Sheets API has others; the rest are the same in both. */
const API_NAMES: Record<string, string> = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  CHECKBOX: 'BOOLEAN',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
};

const RELATIVE = '_RELATIVE';

/** A condition as the Sheets API writes it (reference/rest/v4/spreadsheets/other#BooleanCondition). */
export function apiCondition({criteria, values}: Condition): JsonObject {
  const relative = criteria.endsWith(RELATIVE);
  const name = relative ? criteria.slice(0, -RELATIVE.length) : criteria;
  const type = API_NAMES[name] ?? name;
  const entered = values.map(value =>
    relative ? {relativeDate: nameOf(value)} : {userEnteredValue: entry(value)},
  );
  return {type, ...(entered.length > 0 ? {values: entered} : {})};
}

const two = (part: number) => String(part).padStart(2, '0');

/** A date goes by its day in the script's time zone, which is what a person would type. */
function entry(value: unknown): string {
  if (!(value instanceof Date)) return nameOf(value);
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}

/** The same, read back as a script sees it. */
export function conditionOf(condition: JsonObject): Condition {
  const type = String(condition.type);
  const name = Object.keys(API_NAMES).find(one => API_NAMES[one] === type) ?? type;
  const values = (condition.values ?? []) as {userEnteredValue?: string; relativeDate?: string}[];
  const relative = values[0]?.relativeDate !== undefined;
  return {
    criteria: relative ? name + RELATIVE : name,
    values: values.map(({userEnteredValue = '', relativeDate}) =>
      relative
        ? RelativeDate[relativeDate as keyof typeof RelativeDate & string]
        : valueOf(name, userEnteredValue),
    ),
  };
}

/** Numbers and days come back as such, formulas as their text. */
function valueOf(criteria: string, text: string): unknown {
  if (text.startsWith('=')) return text;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (criteria.startsWith('DATE_') && day) {
    return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  }
  return criteria.startsWith('NUMBER_') && text !== '' ? Number(text) : text;
}

interface Holding {
  readonly $: {condition: Condition | null};
}

/** One method of a builder: it notes the criteria and the values it was called with. */
const when = <T extends Holding>(criteria: string) =>
  function (this: T, ...values: unknown[]): T {
    this.$.condition = {criteria, values};
    return this;
  };

/** Takes a day, or a day relative to the one on which somebody looks. */
const whenDate = <T extends Holding>(criteria: string) =>
  function (this: T, date: unknown): T {
    const name = date instanceof Date ? criteria : criteria + RELATIVE;
    this.$.condition = {criteria: name, values: [date]};
    return this;
  };

/** What the builders of conditional format rules and of filter criteria share. */
export const conditionMembers = <T extends Holding>() => ({
  whenCellEmpty: when<T>('CELL_EMPTY'),
  whenCellNotEmpty: when<T>('CELL_NOT_EMPTY'),
  whenDateAfter: whenDate<T>('DATE_AFTER'),
  whenDateBefore: whenDate<T>('DATE_BEFORE'),
  whenDateEqualTo: whenDate<T>('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when<T>('CUSTOM_FORMULA'),
  whenNumberBetween: when<T>('NUMBER_BETWEEN'),
  whenNumberEqualTo: when<T>('NUMBER_EQUAL_TO'),
  whenNumberGreaterThan: when<T>('NUMBER_GREATER_THAN'),
  whenNumberGreaterThanOrEqualTo: when<T>('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  whenNumberLessThan: when<T>('NUMBER_LESS_THAN'),
  whenNumberLessThanOrEqualTo: when<T>('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  whenNumberNotBetween: when<T>('NUMBER_NOT_BETWEEN'),
  whenNumberNotEqualTo: when<T>('NUMBER_NOT_EQUAL_TO'),
  whenTextContains: when<T>('TEXT_CONTAINS'),
  whenTextDoesNotContain: when<T>('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when<T>('TEXT_ENDS_WITH'),
  whenTextEqualTo: when<T>('TEXT_EQUAL_TO'),
  whenTextStartsWith: when<T>('TEXT_STARTS_WITH'),
  withCriteria(this: T, criteria: unknown, values: unknown[]): T {
    this.$.condition = {criteria: nameOf(criteria), values};
    return this;
  },
});
