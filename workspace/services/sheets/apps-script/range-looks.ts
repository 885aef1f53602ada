import {nameOf} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import type {Border, CellFormat} from '../rest';
import {later} from './book';
import {colorOf} from './colors';
import type {Members, Range} from './members';
import {gridRange, requireFit, type Place} from './place';

/** How one setter's value becomes a look: the field it names and what it puts there. */
interface Look {
  field: string;
  format(value: unknown): CellFormat;
}

const text = (field: string, of: (value: unknown) => CellFormat['textFormat']): Look => ({
  field: `textFormat.${field}`,
  format: value => ({textFormat: of(value) ?? {}}),
});

const color = (value: unknown) => colorOf(value as string | null);

/** null and 'normal' give back what a fresh cell has. */
const word = (value: unknown) =>
  value === null || value === undefined || value === 'normal'
    ? undefined
    : nameOf(value).toUpperCase();

const WRAPS: Record<string, string> = {OVERFLOW: 'OVERFLOW_CELL', WRAP: 'WRAP', CLIP: 'CLIP'};

const LOOKS = {
  background: {
    field: 'backgroundColor',
    format: value => optional('backgroundColor', color(value)),
  },
  fontColor: text('foregroundColor', value => optional('foregroundColor', color(value))),
  fontFamily: text('fontFamily', value => optional('fontFamily', (value as string) ?? undefined)),
  fontLine: {
    field: 'textFormat(underline,strikethrough)',
    format: value => ({
      textFormat: {
        ...(value === 'underline' ? {underline: true} : {}),
        ...(value === 'line-through' ? {strikethrough: true} : {}),
      },
    }),
  },
  fontSize: text('fontSize', value => ({fontSize: Number(value)})),
  fontStyle: text('italic', value => (value === 'italic' ? {italic: true} : {})),
  fontWeight: text('bold', value => (value === 'bold' ? {bold: true} : {})),
  horizontalAlignment: {
    field: 'horizontalAlignment',
    format: value => optional('horizontalAlignment', word(value)),
  },
  numberFormat: {
    field: 'numberFormat',
    format: value => ({numberFormat: {pattern: nameOf(value)}}),
  },
  verticalAlignment: {
    field: 'verticalAlignment',
    format: value => optional('verticalAlignment', word(value)),
  },
  wrap: {
    field: 'wrapStrategy',
    format: value => ({wrapStrategy: value ? 'WRAP' : 'OVERFLOW_CELL'}),
  },
  wrapStrategy: {
    field: 'wrapStrategy',
    format: value => optional('wrapStrategy', WRAPS[nameOf(value)]),
  },
} satisfies Record<string, Look>;

function optional<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : {[name]: value};
}

type LookName = keyof typeof LOOKS;

/** The same look for all cells of the range. */
const all = (name: LookName) =>
  function (this: Range & {readonly $: Place}, value: unknown): Range {
    const {field, format}: Look = LOOKS[name];
    const cell = {userEnteredFormat: format(value)};
    const fields = `userEnteredFormat.${field}`;
    later(this.$.id, {repeatCell: {range: gridRange(this.$), cell, fields}});
    return this;
  };

/** A look for each cell. */
const each = (name: LookName, method: string) =>
  function (this: Range & {readonly $: Place}, values: unknown[][]): Range {
    requireFit(this.$, values, method);
    const {field, format}: Look = LOOKS[name];
    const rows = values.map(line => ({
      values: line.map(value => ({userEnteredFormat: format(value)})),
    }));
    const fields = `userEnteredFormat.${field}`;
    later(this.$.id, {updateCells: {range: gridRange(this.$), rows, fields}});
    return this;
  };

type Edge = boolean | null;

/** true draws, false takes away, null leaves as it is. */
function border(drawn: Edge, line: Border): Border | undefined {
  return drawn === null || drawn === undefined ? undefined : drawn ? line : {style: 'NONE'};
}

export const looks: Members<Range, Place> = {
  setBackground: all('background'),
  setBackgroundColor: all('background'),
  setBackgroundRGB(red: number, green: number, blue: number) {
    const hex = [red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  },
  setBackgrounds: each('background', 'setBackgrounds'),
  setBorder(
    top: Edge,
    left: Edge,
    bottom: Edge,
    right: Edge,
    vertical: Edge,
    horizontal: Edge,
    lineColor: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ) {
    const line = {style: style === null ? 'SOLID' : nameOf(style), color: colorOf(lineColor) ?? {}};
    const sides = {
      top: border(top, line),
      left: border(left, line),
      bottom: border(bottom, line),
      right: border(right, line),
      innerVertical: border(vertical, line),
      innerHorizontal: border(horizontal, line),
    };
    const given = Object.entries(sides).filter(([, side]) => side !== undefined);
    if (given.length === 0 && arguments.length < 6) {
      throw exception(
        "The parameters don't match the method signature for SpreadsheetApp.Range.setBorder.",
      );
    }
    later(this.$.id, {updateBorders: {range: gridRange(this.$), ...Object.fromEntries(given)}});
    return this;
  },
  setFontColor: all('fontColor'),
  setFontColors: each('fontColor', 'setFontColors'),
  setFontFamilies: each('fontFamily', 'setFontFamilies'),
  setFontFamily: all('fontFamily'),
  setFontLine: all('fontLine'),
  setFontLines: each('fontLine', 'setFontLines'),
  setFontSize: all('fontSize'),
  setFontSizes: each('fontSize', 'setFontSizes'),
  setFontStyle: all('fontStyle'),
  setFontStyles: each('fontStyle', 'setFontStyles'),
  setFontWeight: all('fontWeight'),
  setFontWeights: each('fontWeight', 'setFontWeights'),
  setHorizontalAlignment: all('horizontalAlignment'),
  setHorizontalAlignments: each('horizontalAlignment', 'setHorizontalAlignments'),
  setNumberFormat: all('numberFormat'),
  setNumberFormats: each('numberFormat', 'setNumberFormats'),
  setVerticalAlignment: all('verticalAlignment'),
  setVerticalAlignments: each('verticalAlignment', 'setVerticalAlignments'),
  setWrap: all('wrap'),
  setWraps: each('wrap', 'setWraps'),
  setWrapStrategies: each('wrapStrategy', 'setWrapStrategies'),
  setWrapStrategy: all('wrapStrategy'),
};
