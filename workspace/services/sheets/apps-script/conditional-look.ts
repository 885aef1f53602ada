import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {Color, TextFormat} from '../rest';
import {colorOf, hexOf} from './colors';
import type {Condition} from './conditions';
import {BooleanCriteria, InterpolationType} from './enums-format';

type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

interface Looking {
  condition: Condition;
  background: Color | undefined;
  text: TextFormat;
}

/** A rule's condition and the look it gives; what it leaves as it is, is null. */
export const booleanCondition = emulate<BooleanCondition, Looking>('BooleanCondition', () => ({
  getBackground() {
    return hexOf(this.$.background);
  },
  getBold() {
    return this.$.text.bold ?? null;
  },
  getCriteriaType() {
    const name = this.$.condition.criteria as keyof typeof BooleanCriteria & string;
    return BooleanCriteria[name] as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  },
  getCriteriaValues() {
    return this.$.condition.values;
  },
  getFontColor() {
    return hexOf(this.$.text.foregroundColor);
  },
  getItalic() {
    return this.$.text.italic ?? null;
  },
  getStrikethrough() {
    return this.$.text.strikethrough ?? null;
  },
  getUnderline() {
    return this.$.text.underline ?? null;
  },
}));

interface Point {
  color: Color;
  type: string;
  value?: string;
}

/** As the Sheets API writes it (reference/rest/v4/spreadsheets/sheets#GradientRule). */
export interface Gradient {
  minpoint: Point;
  midpoint?: Point;
  maxpoint: Point;
}

type End = keyof Gradient;

const typeOf = (point: Point | undefined) =>
  (point
    ? InterpolationType[point.type as keyof typeof InterpolationType & string]
    : null) as unknown as Interpolation | null;

export const gradientCondition = emulate<GradientCondition, Gradient>('GradientCondition', () => ({
  getMaxColor() {
    return hexOf(this.$.maxpoint.color)!;
  },
  getMaxType() {
    return typeOf(this.$.maxpoint);
  },
  getMaxValue() {
    return this.$.maxpoint.value ?? '';
  },
  getMidColor() {
    return hexOf(this.$.midpoint?.color) as string;
  },
  getMidType() {
    return typeOf(this.$.midpoint);
  },
  getMidValue() {
    return this.$.midpoint?.value ?? '';
  },
  getMinColor() {
    return hexOf(this.$.minpoint.color)!;
  },
  getMinType() {
    return typeOf(this.$.minpoint);
  },
  getMinValue() {
    return this.$.minpoint.value ?? '';
  },
}));

/** A scale of which a script names one end runs to or from white (assumed, as the side panel of Sheets offers it). */
const WHITE: Color = {red: 1, green: 1, blue: 1};
const BARE: Gradient = {
  minpoint: {color: WHITE, type: 'MIN'},
  maxpoint: {color: WHITE, type: 'MAX'},
};

type Holding = {readonly $: {gradient: Gradient | null; condition: Condition | null}};

function set<T extends Holding>(builder: T, end: End, point: Point): T {
  builder.$.gradient = {...(builder.$.gradient ?? BARE), [end]: point};
  // A rule has a condition or a scale (reference/spreadsheet/conditional-format-rule).
  builder.$.condition = null;
  return builder;
}

const bound = <T extends Holding>(end: End, type: string) =>
  function (this: T, color: string): T {
    return set(this, end, {color: colorOf(color) ?? WHITE, type});
  };

const withValue = <T extends Holding>(end: End) =>
  function (this: T, color: string, type: Interpolation, value: string): T {
    const point = {color: colorOf(color) ?? WHITE, type: nameOf(type), value: String(value)};
    return set(this, end, point);
  };

/** The methods of a rule's builder that make it a colour scale. */
export const gradientMembers = <T extends Holding>() => ({
  setGradientMaxpoint: bound<T>('maxpoint', 'MAX'),
  setGradientMaxpointWithValue: withValue<T>('maxpoint'),
  setGradientMidpointWithValue: withValue<T>('midpoint'),
  setGradientMinpoint: bound<T>('minpoint', 'MIN'),
  setGradientMinpointWithValue: withValue<T>('minpoint'),
});
