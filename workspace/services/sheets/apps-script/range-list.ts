import {emulate} from '../../../runtime/emulate';
import type {RangeType} from './members';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface State {
  ranges: RangeType[];
}

/** Setters that a RangeList hands on to each of its ranges. */
const HANDED_ON = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof RangeList & keyof RangeType)[];

const handOn = (name: (typeof HANDED_ON)[number]) =>
  function (this: RangeList & {readonly $: State}, ...args: unknown[]): RangeList {
    for (const one of this.$.ranges) (one[name] as (...values: unknown[]) => void).apply(one, args);
    return this;
  };

export const rangeList = emulate<RangeList, State>('RangeList', () => ({
  ...Object.fromEntries(HANDED_ON.map(name => [name, handOn(name)])),
  getRanges() {
    return this.$.ranges;
  },
}));
