import {nameOf} from '../../../runtime/enumeration';
import type {TextFormat} from '../rest';
import {later} from './book';
import {colorObject, hexOfObject} from './color-objects';
import {TextDirection} from './enums-format';
import type {Members, Range} from './members';
import {grid, gridRange, requireFit, type Place} from './place';
import {cells, first} from './range-cells';
import {richCell, richText} from './rich-text';
import {runsOf} from './rich-runs';
import {rotation, rotationOf} from './text-rotation';
import {plainStyle, textStyle} from './text-style';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Direction = GoogleAppsScript.Spreadsheet.TextDirection;
type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** A cell's text with its looks, as the world tells it; null for a number, a date or a tick. */
interface HeldText {
  text: string;
  runs: {startIndex?: number; format?: TextFormat}[];
  base: TextFormat;
}

const richOf = (held: HeldText | null): RichText | null =>
  held &&
  richText({
    text: held.text,
    start: 0,
    runs: runsOf(held.text.length, held.runs),
    base: held.base,
  });

const directionOf = (name: string | null): Direction | null =>
  name === null
    ? null
    : (TextDirection[name as keyof typeof TextDirection & string] as unknown as Direction);

function write(place: Place, fields: string, values: object[][]): void {
  const rows = values.map(line => ({values: line}));
  later(place.id, {updateCells: {range: gridRange(place), rows, fields}});
}

/** A style changes what it sets and leaves the rest (reference/spreadsheet/range#setTextStyle(TextStyle); assumed). */
function dress(place: Place, styles: (TextStyle | null)[][]): void {
  styles.forEach((line, row) => {
    line.forEach((style, column) => {
      const format = plainStyle(style);
      const fields = Object.keys(format).map(name => `userEnteredFormat.textFormat.${name}`);
      if (fields.length === 0) return;
      const at = {...place, row: place.row + row, column: place.column + column};
      write({...at, rows: 1, columns: 1}, fields.join(','), [
        [{userEnteredFormat: {textFormat: format}}],
      ]);
    });
  });
}

const directed = (direction: Direction | null) =>
  direction === null ? {} : {userEnteredFormat: {textDirection: nameOf(direction)}};

export const texts: Members<Range, Place> = {
  getBackgroundObject() {
    return colorObject(this.getBackground());
  },
  getBackgroundObjects() {
    return this.getBackgrounds().map(line => line.map(colorObject));
  },
  getFontColorObject() {
    return colorObject(first<string>('getFontColors', this.$));
  },
  getFontColorObjects() {
    return cells<string>('getFontColors', this.$).map(line => line.map(colorObject));
  },
  getRichTextValue() {
    return richOf(first<HeldText | null>('getRichTextValues', this.$));
  },
  getRichTextValues() {
    return cells<HeldText | null>('getRichTextValues', this.$).map(line => line.map(richOf));
  },
  getTextDirection() {
    return directionOf(first<string | null>('getTextDirections', this.$));
  },
  getTextDirections() {
    return cells<string | null>('getTextDirections', this.$).map(line => line.map(directionOf));
  },
  getTextRotation() {
    return rotation(first<{angle?: number; vertical?: boolean}>('getTextRotations', this.$));
  },
  getTextRotations() {
    return cells<{angle?: number}>('getTextRotations', this.$).map(line => line.map(rotation));
  },
  getTextStyle() {
    return textStyle(first<TextFormat>('getTextStyles', this.$));
  },
  getTextStyles() {
    return cells<TextFormat>('getTextStyles', this.$).map(line => line.map(textStyle));
  },
  setBackgroundObject(color: Color | null) {
    return this.setBackground(hexOfObject(color));
  },
  setBackgroundObjects(colors: Color[][] | null) {
    const none = grid(this.$, () => null);
    return this.setBackgrounds(colors ? colors.map(line => line.map(hexOfObject)) : none);
  },
  setFontColorObject(color: Color | null) {
    return this.setFontColor(hexOfObject(color));
  },
  setFontColorObjects(colors: (Color | null)[][]) {
    return this.setFontColors(colors.map(line => line.map(hexOfObject)));
  },
  setRichTextValue(value: RichText) {
    write(
      this.$,
      'userEnteredValue,textFormatRuns',
      grid(this.$, () => richCell(value)),
    );
    return this;
  },
  setRichTextValues(values: RichText[][]) {
    requireFit(this.$, values, 'setRichTextValues');
    write(
      this.$,
      'userEnteredValue,textFormatRuns',
      values.map(line => line.map(richCell)),
    );
    return this;
  },
  setShowHyperlink(showHyperlink: boolean) {
    const hyperlinkDisplayType = showHyperlink ? 'LINKED' : 'PLAIN_TEXT';
    write(
      this.$,
      'userEnteredFormat.hyperlinkDisplayType',
      grid(this.$, () => ({userEnteredFormat: {hyperlinkDisplayType}})),
    );
    return this;
  },
  setTextDirection(direction: Direction | null) {
    write(
      this.$,
      'userEnteredFormat.textDirection',
      grid(this.$, () => directed(direction)),
    );
    return this;
  },
  setTextDirections(directions: (Direction | null)[][]) {
    requireFit(this.$, directions, 'setTextDirections');
    write(
      this.$,
      'userEnteredFormat.textDirection',
      directions.map(line => line.map(directed)),
    );
    return this;
  },
  setTextRotation(given: number | Rotation) {
    write(
      this.$,
      'userEnteredFormat.textRotation',
      grid(this.$, () => rotationOf(given)),
    );
    return this;
  },
  setTextRotations(rotations: Rotation[][]) {
    requireFit(this.$, rotations, 'setTextRotations');
    write(
      this.$,
      'userEnteredFormat.textRotation',
      rotations.map(line => line.map(rotationOf)),
    );
    return this;
  },
  setTextStyle(style: TextStyle) {
    dress(
      this.$,
      grid(this.$, () => style),
    );
    return this;
  },
  setTextStyles(styles: TextStyle[][]) {
    requireFit(this.$, styles, 'setTextStyles');
    dress(this.$, styles);
    return this;
  },
  setVerticalText(isVertical: boolean) {
    const look = isVertical ? {userEnteredFormat: {textRotation: {vertical: true}}} : {};
    write(
      this.$,
      'userEnteredFormat.textRotation',
      grid(this.$, () => look),
    );
    return this;
  },
};
