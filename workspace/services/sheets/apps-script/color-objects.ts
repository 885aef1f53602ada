import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import type {Color as Rgb, ColorStyle} from '../rest';
import {colorOf, hexOf} from './colors';
import {ColorType, ThemeColorType} from './enums-format';

type Color = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ThemeColor = GoogleAppsScript.Spreadsheet.ThemeColor;
type Kind = GoogleAppsScript.Base.ColorType;
type ThemeName = keyof typeof ThemeColorType & string;

const kindOf = ({rgbColor}: ColorStyle) =>
  (rgbColor ? ColorType.RGB : ColorType.THEME) as unknown as Kind;

const share = (part = 0) => Math.round(part * 255);

const rgbColor = emulate<RgbColor, Rgb>('RgbColor', () => ({
  asHexString() {
    return hexOf(this.$)!;
  },
  getBlue() {
    return share(this.$.blue);
  },
  getColorType() {
    return ColorType.RGB as unknown as Kind;
  },
  getGreen() {
    return share(this.$.green);
  },
  getRed() {
    return share(this.$.red);
  },
}));

const themeColor = emulate<ThemeColor, {name: string}>('ThemeColor', () => ({
  getColorType() {
    return ColorType.THEME as unknown as Kind;
  },
  getThemeColorType() {
    const name = this.$.name as ThemeName;
    return ThemeColorType[name] as unknown as GoogleAppsScript.Spreadsheet.ThemeColorType;
  },
}));

/** What a colour and its builder both tell; the words of the refusals are assumed. */
const getters = {
  asRgbColor(this: {$: ColorStyle}): RgbColor {
    if (!this.$.rgbColor) throw exception('Object is not of type RgbColor.');
    return rgbColor(this.$.rgbColor);
  },
  asThemeColor(this: {$: ColorStyle}): ThemeColor {
    if (!this.$.themeColor) throw exception('Object is not of type ThemeColor.');
    return themeColor({name: this.$.themeColor});
  },
  getColorType(this: {$: ColorStyle}) {
    return kindOf(this.$);
  },
};

const color = emulate<Color, ColorStyle>('Color', () => ({...getters}));

const builder = emulate<Builder, ColorStyle>('ColorBuilder', () => ({
  ...getters,
  build() {
    return color({...this.$});
  },
  setRgbColor(cssString: string) {
    delete this.$.themeColor;
    this.$.rgbColor = colorOf(cssString) ?? {};
    return this;
  },
  setThemeColor(themeColorType: GoogleAppsScript.Spreadsheet.ThemeColorType) {
    delete this.$.rgbColor;
    this.$.themeColor = nameOf(themeColorType);
    return this;
  },
}));

/** SpreadsheetApp.newColor */
export const newColor = (): Builder => builder({});

/** A colour as an object, of what a getter gives as text. */
export const colorObject = (hex: string): Color => color({rgbColor: colorOf(hex) ?? {}});

/** The standard theme's, by which a theme colour is kept here (assumed: the theme of a new spreadsheet). */
const THEME: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** The text a setter takes for a colour object; null stays null. */
export function hexOfObject(given: Color | null): string | null {
  if (given === null) return null;
  const {rgbColor: plain, themeColor: name} = stateOf<ColorStyle>(given);
  return plain ? hexOf(plain) : (THEME[name ?? ''] ?? null);
}
