import {emulate, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {Color, GridRange, JsonObject, TextFormat} from '../rest';
import {colorOf} from './colors';
import {hexOfObject} from './color-objects';
import {apiCondition, conditionMembers, conditionOf, type Condition} from './conditions';
import {
  booleanCondition,
  gradientCondition,
  gradientMembers,
  type Gradient,
} from './conditional-look';
import type {RangeType} from './members';
import {gridRange, placeOf, type Place} from './place';
import {range} from './range';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The types of 2026 lack the setters that take colour objects (reference/spreadsheet/conditional-format-rule-builder). */
interface Builder extends GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null): Builder;
  setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): Builder;
}

export interface RuleState {
  ranges: RangeType[];
  condition: Condition | null;
  background: Color | undefined;
  text: TextFormat;
  gradient: Gradient | null;
}

const copied = (state: RuleState): RuleState => ({...state, text: {...state.text}});

const getters = {
  copy(this: {$: RuleState}): Builder {
    return builder(copied(this.$));
  },
  getBooleanCondition(this: {$: RuleState}) {
    return this.$.condition && booleanCondition({...this.$, condition: this.$.condition});
  },
  getGradientCondition(this: {$: RuleState}) {
    const {condition, gradient} = this.$;
    return gradient && !condition ? gradientCondition(gradient) : null;
  },
  getRanges(this: {$: RuleState}) {
    return this.$.ranges;
  },
};

const rule = emulate<Rule, RuleState>('ConditionalFormatRule', () => ({...getters}));

/** null takes a wish for bold or the like back. */
const mark = (name: 'bold' | 'italic' | 'strikethrough' | 'underline') =>
  function (this: Builder & {readonly $: RuleState}, on: boolean | null): Builder {
    const {[name]: _old, ...text} = this.$.text;
    this.$.text = on === null ? text : {...text, [name]: on};
    return this;
  };

const builder: (state: RuleState) => Builder = emulate<Builder, RuleState>(
  'ConditionalFormatRuleBuilder',
  () => ({
    ...getters,
    ...conditionMembers<Builder & {readonly $: RuleState}>(),
    ...gradientMembers<Builder & {readonly $: RuleState}>(),
    build() {
      const {ranges, condition, gradient} = this.$;
      // Google refuses both; its words are not published.
      if (ranges.length === 0) throw exception('Conditional format rule must have a range.');
      if (!condition && !gradient) {
        throw exception('Conditional format rule must have a condition.');
      }
      return rule(copied(this.$));
    },
    setBackground(color: string | null) {
      this.$.background = colorOf(color);
      return this;
    },
    setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null) {
      return this.setBackground(hexOfObject(color)) as Builder;
    },
    setBold: mark('bold'),
    setFontColor(color: string | null) {
      const {foregroundColor: _old, ...text} = this.$.text;
      const foregroundColor = colorOf(color);
      this.$.text = foregroundColor ? {...text, foregroundColor} : text;
      return this;
    },
    setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null) {
      return this.setFontColor(hexOfObject(color)) as Builder;
    },
    setItalic: mark('italic'),
    setRanges(ranges: RangeType[]) {
      this.$.ranges = ranges;
      return this;
    },
    setStrikethrough: mark('strikethrough'),
    setUnderline: mark('underline'),
  }),
);

/** SpreadsheetApp.newConditionalFormatRule */
export const newConditionalFormatRule = (): Builder =>
  builder({ranges: [], condition: null, background: undefined, text: {}, gradient: null});

/** A rule as the Sheets API writes it (reference/rest/v4/spreadsheets/sheets#ConditionalFormatRule). */
export function apiRule(given: Rule): object {
  const {ranges, condition, background, text, gradient} = stateOf<RuleState>(given);
  const cells = ranges.map(one => gridRange(stateOf<Place>(one)));
  if (!condition) return {ranges: cells, gradientRule: gradient};
  const format = {
    ...(background ? {backgroundColor: background} : {}),
    ...(Object.keys(text).length > 0 ? {textFormat: text} : {}),
  };
  return {ranges: cells, booleanRule: {condition: apiCondition(condition), format}};
}

interface Held {
  ranges?: GridRange[];
  booleanRule?: {
    condition: JsonObject;
    format?: {backgroundColor?: Color; textFormat?: TextFormat};
  };
  gradientRule?: Gradient;
}

/** A rule of a sheet as a script sees it. */
export function conditionalFormatRule(id: string, sheetId: number, held: Held): Rule {
  const {booleanRule, gradientRule = null} = held;
  return rule({
    ranges: (held.ranges ?? []).map(one => range(placeOf(id, sheetId, one))),
    condition: booleanRule ? conditionOf(booleanRule.condition) : null,
    background: booleanRule?.format?.backgroundColor,
    text: booleanRule?.format?.textFormat ?? {},
    gradient: gradientRule,
  });
}
