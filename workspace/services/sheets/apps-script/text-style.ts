import {emulate, stateOf} from '../../../runtime/emulate';
import type {TextFormat} from '../rest';
import {colorObject, hexOfObject} from './color-objects';
import {colorOf, hexOf} from './colors';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The look of a text; what nobody has set is null. */
export const textStyle: (state: TextFormat) => TextStyle = emulate<TextStyle, TextFormat>(
  'TextStyle',
  () => ({
    copy() {
      return builder({...this.$});
    },
    getFontFamily() {
      return this.$.fontFamily ?? null;
    },
    getFontSize() {
      return this.$.fontSize ?? null;
    },
    getForegroundColor() {
      return hexOf(this.$.foregroundColor);
    },
    getForegroundColorObject() {
      const hex = hexOf(this.$.foregroundColor);
      return hex === null ? null : colorObject(hex);
    },
    isBold() {
      return this.$.bold ?? null;
    },
    isItalic() {
      return this.$.italic ?? null;
    },
    isStrikethrough() {
      return this.$.strikethrough ?? null;
    },
    isUnderline() {
      return this.$.underline ?? null;
    },
  }),
);

const set = <K extends keyof TextFormat>(name: K) =>
  function (this: Builder & {readonly $: TextFormat}, value: TextFormat[K]): Builder {
    this.$[name] = value;
    return this;
  };

const builder = emulate<Builder, TextFormat>('TextStyleBuilder', () => ({
  build() {
    return textStyle({...this.$});
  },
  setBold: set('bold'),
  setFontFamily: set('fontFamily'),
  setFontSize: set('fontSize'),
  setForegroundColor(cssString: string) {
    const color = colorOf(cssString);
    if (color) this.$.foregroundColor = color;
    else delete this.$.foregroundColor;
    return this;
  },
  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color) {
    return this.setForegroundColor(hexOfObject(color)!);
  },
  setItalic: set('italic'),
  setStrikethrough: set('strikethrough'),
  setUnderline: set('underline'),
}));

/** SpreadsheetApp.newTextStyle */
export const newTextStyle = (): Builder => builder({});

/** What a style sets; null sets nothing. */
export const plainStyle = (style: TextStyle | null): TextFormat =>
  style === null ? {} : stateOf<TextFormat>(style);
