import type {JsonObject} from '../rest';
import {WrapStrategy} from './enums';
import type {Members, Range} from './members';
import type {Place} from './place';
import {cells, first} from './range-cells';
import {validation} from './validation';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Strategy = keyof typeof WrapStrategy & string;

const strategy = (name: string) =>
  WrapStrategy[name as Strategy] as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy;

export const reads: Members<Range, Place> = {
  getBackground() {
    return first<string>('getBackgrounds', this.$);
  },
  getBackgrounds() {
    return cells<string>('getBackgrounds', this.$);
  },
  getDataValidation() {
    return validation(first<JsonObject | null>('getDataValidations', this.$));
  },
  getDataValidations() {
    const rules = cells<JsonObject | null>('getDataValidations', this.$);
    return rules.map(row => row.map(validation));
  },
  getDisplayValue() {
    return first<string>('getDisplayValues', this.$);
  },
  getDisplayValues() {
    return cells<string>('getDisplayValues', this.$);
  },
  getFontColor() {
    return first<string>('getFontColors', this.$);
  },
  getFontColors() {
    return cells<string>('getFontColors', this.$);
  },
  getFontFamilies() {
    return cells<string>('getFontFamilies', this.$);
  },
  getFontFamily() {
    return first<string>('getFontFamilies', this.$);
  },
  getFontLine() {
    return first<FontLine>('getFontLines', this.$);
  },
  getFontLines() {
    return cells<FontLine>('getFontLines', this.$);
  },
  getFontSize() {
    return first<number>('getFontSizes', this.$);
  },
  getFontSizes() {
    return cells<number>('getFontSizes', this.$);
  },
  getFontStyle() {
    return first<FontStyle>('getFontStyles', this.$);
  },
  getFontStyles() {
    return cells<FontStyle>('getFontStyles', this.$);
  },
  getFontWeight() {
    return first<FontWeight>('getFontWeights', this.$);
  },
  getFontWeights() {
    return cells<FontWeight>('getFontWeights', this.$);
  },
  getFormula() {
    return first<string>('getFormulas', this.$);
  },
  getFormulas() {
    return cells<string>('getFormulas', this.$);
  },
  getHorizontalAlignment() {
    return first<string>('getHorizontalAlignments', this.$);
  },
  getHorizontalAlignments() {
    return cells<string>('getHorizontalAlignments', this.$);
  },
  getNote() {
    return first<string>('getNotes', this.$);
  },
  getNotes() {
    return cells<string>('getNotes', this.$);
  },
  getNumberFormat() {
    return first<string>('getNumberFormats', this.$);
  },
  getNumberFormats() {
    return cells<string>('getNumberFormats', this.$);
  },
  getValue() {
    return first<unknown>('getValues', this.$);
  },
  getValues() {
    return cells<unknown>('getValues', this.$);
  },
  getVerticalAlignment() {
    return first<string>('getVerticalAlignments', this.$);
  },
  getVerticalAlignments() {
    return cells<string>('getVerticalAlignments', this.$);
  },
  getWrap() {
    return first<string>('getWrapStrategies', this.$) === 'WRAP';
  },
  getWraps() {
    return cells<string>('getWrapStrategies', this.$).map(row => row.map(name => name === 'WRAP'));
  },
  getWrapStrategies() {
    return cells<string>('getWrapStrategies', this.$).map(row => row.map(strategy));
  },
  getWrapStrategy() {
    return strategy(first<string>('getWrapStrategies', this.$));
  },
  isBlank() {
    return cells<string>('getFormulas', this.$).every(row => row.every(text => text === ''))
      ? cells<unknown>('getValues', this.$).every(row => row.every(value => value === ''))
      : false;
  },
  isChecked() {
    const value = first<unknown>('getValues', this.$);
    return typeof value === 'boolean' ? value : null;
  },
};
