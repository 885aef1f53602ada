import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {formatA1} from '../a1';
import type {JsonObject} from '../rest';
import {sheetInfo} from './book';
import {DataValidationCriteria} from './enums';
import type {RangeType} from './members';
import {gridRange, type Place} from './place';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

interface State {
  /** Name in DataValidationCriteria. */
  criteria: string;
  values: unknown[];
  allowInvalid: boolean;
  help: string | null;
  dropdown: boolean;
}

/** The names of Apps Script and those of the Sheets API. */
const TYPES: Record<string, string> = {
  CHECKBOX: 'BOOLEAN',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
};

const getters = {
  copy(this: {$: State}): Builder {
    return builder({...this.$});
  },
  getAllowInvalid(this: {$: State}) {
    return this.$.allowInvalid;
  },
  getCriteriaType(this: {$: State}) {
    const name = this.$.criteria as keyof typeof DataValidationCriteria & string;
    return DataValidationCriteria[name] as unknown as Criteria;
  },
  getCriteriaValues(this: {$: State}) {
    return this.$.criteria === 'VALUE_IN_LIST' ? [this.$.values, this.$.dropdown] : this.$.values;
  },
  getHelpText(this: {$: State}) {
    return this.$.help as string;
  },
};

const built: (state: State) => Validation = emulate<Validation, State>('DataValidation', () => ({
  ...getters,
}));

const criterion = (criteria: string) =>
  function (this: Builder & {readonly $: State}, ...values: unknown[]): Builder {
    Object.assign(this.$, {criteria, values});
    return this;
  };

const builder = emulate<Builder, State>('DataValidationBuilder', () => ({
  ...getters,
  build() {
    return built({...this.$});
  },
  requireCheckbox: criterion('CHECKBOX'),
  requireDate: criterion('DATE_IS_VALID_DATE'),
  requireDateAfter: criterion('DATE_AFTER'),
  requireDateBefore: criterion('DATE_BEFORE'),
  requireDateBetween: criterion('DATE_BETWEEN'),
  requireDateEqualTo: criterion('DATE_EQUAL_TO'),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireTextContains: criterion('TEXT_CONTAINS'),
  requireTextEqualTo: criterion('TEXT_EQUAL_TO'),
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  requireValueInList(values: string[], dropdown = true) {
    Object.assign(this.$, {criteria: 'VALUE_IN_LIST', values, dropdown});
    return this;
  },
  requireValueInRange(range: RangeType, dropdown = true) {
    const place = stateOf<Place>(range);
    const {title} = sheetInfo(place.id, place.sheetId);
    const values = [`=${formatA1(title, gridRange(place))}`];
    Object.assign(this.$, {criteria: 'VALUE_IN_RANGE', values, dropdown});
    return this;
  },
  setAllowInvalid(allowInvalid: boolean) {
    this.$.allowInvalid = allowInvalid;
    return this;
  },
  setHelpText(help: string) {
    this.$.help = help;
    return this;
  },
  withCriteria(criteria: Criteria, args: unknown[]) {
    Object.assign(this.$, {criteria: nameOf(criteria), values: args});
    return this;
  },
}));

/** SpreadsheetApp.newDataValidation; invalid input is allowed until the script says otherwise. */
export const newDataValidation = (): Builder =>
  builder({criteria: '', values: [], allowInvalid: true, help: null, dropdown: true});

/** The rule for a request of the API; without one the cell's rule is taken away. */
export function ruleOf(rule: Validation | null): {rule?: JsonObject} {
  if (!rule) return {};
  const {criteria, values, allowInvalid, help, dropdown} = stateOf<State>(rule);
  const type = TYPES[criteria];
  if (!type) throw new Error(`not emulated: data validation ${criteria}`);
  const entered = values.map(value => ({userEnteredValue: nameOf(value)}));
  return {
    rule: {
      condition: {type, ...(entered.length > 0 ? {values: entered} : {})},
      ...(help ? {inputMessage: help} : {}),
      ...(allowInvalid ? {} : {strict: true}),
      ...(dropdown ? {showCustomUi: true} : {}),
    },
  };
}

/** A cell's rule as a script sees it. */
export function validation(rule: JsonObject | null): Validation | null {
  if (!rule) return null;
  const condition = rule.condition as {type?: string; values?: {userEnteredValue: string}[]};
  const found = Object.entries(TYPES).find(([, type]) => type === condition.type);
  return built({
    criteria: found?.[0] ?? '',
    values: (condition.values ?? []).map(one => one.userEnteredValue),
    allowInvalid: !rule.strict,
    help: (rule.inputMessage as string | undefined) ?? null,
    dropdown: Boolean(rule.showCustomUi),
  });
}
