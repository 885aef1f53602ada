import {emulate, stateOf} from '../../../runtime/emulate';
import type {Rule} from '../views';

interface Building {
  rules: Rule[];
  help: string;
}

/** Google's five kinds of validation have no members a script could call. */
const validation = emulate<GoogleAppsScript.Forms.TextValidation, Rule[]>(
  'TextValidation',
  () => ({}),
);

/** The rules behind a validation a builder made. */
export const plainRules = (made: object): Rule[] => stateOf<Rule[]>(made);

/** The `require...` of each builder, without that word. */
const NUMBERS = [
  'Number',
  'WholeNumber',
  'NumberBetween',
  'NumberNotBetween',
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
];
const TEXTS = [
  'TextContainsPattern',
  'TextDoesNotContainPattern',
  'TextMatchesPattern',
  'TextDoesNotMatchPattern',
  'TextLengthGreaterThanOrEqualTo',
  'TextLengthLessThanOrEqualTo',
];
const SELECTS = ['SelectAtLeast', 'SelectAtMost', 'SelectExactly'];

function builder<T extends object>(name: string, rules: () => string[]): () => T {
  const make = emulate<T, Building>(name, () => membersFor(rules()) as {[K in keyof T]?: T[K]});
  return () => make({rules: [], help: ''});
}

function membersFor(rules: string[]): Record<string, unknown> {
  const requires = rules.map(rule => [
    `require${rule}`,
    function (this: {$: Building}, ...values: (string | number)[]) {
      // A validation has one rule: the last one asked for.
      this.$.rules = [{name: rule, values, help: ''}];
      return this;
    },
  ]);
  return {
    ...Object.fromEntries(requires),
    setHelpText(this: {$: Building}, help: string) {
      this.$.help = String(help);
      return this;
    },
    build(this: {$: Building}) {
      return validation(this.$.rules.map(rule => ({...rule, help: this.$.help})));
    },
  };
}

export const validationBuilders = {
  createTextValidation: builder<GoogleAppsScript.Forms.TextValidationBuilder>(
    'TextValidationBuilder',
    () => [...NUMBERS, ...TEXTS, 'TextIsEmail', 'TextIsUrl'],
  ),
  createParagraphTextValidation: builder<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>(
    'ParagraphTextValidationBuilder',
    () => TEXTS,
  ),
  createCheckboxValidation: builder<GoogleAppsScript.Forms.CheckboxValidationBuilder>(
    'CheckboxValidationBuilder',
    () => SELECTS,
  ),
  createGridValidation: builder<GoogleAppsScript.Forms.GridValidationBuilder>(
    'GridValidationBuilder',
    () => ['LimitOneResponsePerColumn'],
  ),
  createCheckboxGridValidation: builder<GoogleAppsScript.Forms.CheckboxGridValidationBuilder>(
    'CheckboxGridValidationBuilder',
    () => ['LimitOneResponsePerColumn'],
  ),
};
