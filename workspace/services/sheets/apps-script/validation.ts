import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {formatA1} from '../a1';
import type {JsonObject} from '../rest';
import {sheetInfo} from './book';
import {apiCondition, conditionOf} from './conditions';
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
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE'),
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA'),
  requireNumberBetween: criterion('NUMBER_BETWEEN'),
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: criterion('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN'),
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO'),
  requireTextContains: criterion('TEXT_CONTAINS'),
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN'),
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
  return {
    rule: {
      condition: apiCondition({criteria, values}),
      ...(help ? {inputMessage: help} : {}),
      ...(allowInvalid ? {} : {strict: true}),
      ...(dropdown ? {showCustomUi: true} : {}),
    },
  };
}

/** A cell's rule as a script sees it. */
export function validation(rule: JsonObject | null): Validation | null {
  if (!rule) return null;
  return built({
    ...conditionOf(rule.condition as JsonObject),
    allowInvalid: !rule.strict,
    help: (rule.inputMessage as string | undefined) ?? null,
    dropdown: Boolean(rule.showCustomUi),
  });
}
