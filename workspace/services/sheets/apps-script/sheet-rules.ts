import type {JsonObject} from '../rest';
import {ask, later} from './book';
import {apiRule, conditionalFormatRule} from './conditional-format';
import type {Members, Sheet} from './members';
import type {Tab} from './sheet-properties';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const held = ({id, sheetId}: Tab) =>
  ask<JsonObject[]>('Sheet.getConditionalFormatRules', id, sheetId);

/** The rules are set as a whole: those that stood are taken away, from the first on. */
function setRules(tab: Tab, rules: object[]): void {
  const {id, sheetId} = tab;
  const gone = held(tab).map(() => ({deleteConditionalFormatRule: {sheetId, index: 0}}));
  const added = rules.map((rule, index) => ({addConditionalFormatRule: {rule, index}}));
  later(id, ...gone, ...added);
}

export const rules: Members<Sheet, Tab> = {
  clearConditionalFormatRules() {
    setRules(this.$, []);
  },
  getConditionalFormatRules() {
    const {id, sheetId} = this.$;
    return held(this.$).map(one => conditionalFormatRule(id, sheetId, one));
  },
  setConditionalFormatRules(given: Rule[]) {
    setRules(this.$, given.map(apiRule));
  },
};
