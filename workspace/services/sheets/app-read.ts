import {copyPlain} from '../../plain';
import type {Plain} from '../../service';
import {instantOfSerial} from './dates';
import {formatAt} from './draft';
import type {Sheet, Spreadsheet} from './entities';
import {evaluate, type View} from './formula/evaluate';
import {cellAt, mapRect, type Rect} from './grid';
import {formattedValue, isDateCell} from './render';
import {mayEdit} from './protection';
import {relativeFormula} from './formula/relative';
import type {CellFormat, Color, TextFormat} from './rest';
import {sheetProperties} from './requests/sheets';

type Read = (view: View, sheet: Sheet, row: number, column: number) => Plain;

const look =
  (of: (format: CellFormat) => Plain): Read =>
  ({book}, sheet, row, column) =>
    of(formatAt(book, cellAt(sheet, row, column).format));

const lower = (value: string | undefined, otherwise: string) => value?.toLowerCase() ?? otherwise;

/**
 * What Range's getters give for one cell; the defaults are those of a fresh sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const CELL_READS: Record<string, Read> = {
  getValues: scriptValue,
  getDisplayValues: formattedValue,
  getFormulas: (_view, sheet, row, column) => cellAt(sheet, row, column).formula ?? '',
  getNotes: (_view, sheet, row, column) => cellAt(sheet, row, column).note ?? '',
  getDataValidations: (_view, sheet, row, column) =>
    (cellAt(sheet, row, column).validation as Plain | undefined) ?? null,
  getBackgrounds: look(format => hex(format.backgroundColor, '#ffffff')),
  getFontColors: look(format => hex(format.textFormat?.foregroundColor, '#000000')),
  getFontWeights: look(format => (format.textFormat?.bold ? 'bold' : 'normal')),
  getFontStyles: look(format => (format.textFormat?.italic ? 'italic' : 'normal')),
  getFontLines: look(({textFormat}) =>
    textFormat?.underline ? 'underline' : textFormat?.strikethrough ? 'line-through' : 'none',
  ),
  getFontSizes: look(format => format.textFormat?.fontSize ?? 10),
  getFontFamilies: look(format => format.textFormat?.fontFamily ?? 'Arial'),
  getHorizontalAlignments: look(format => lower(format.horizontalAlignment, 'general')),
  getVerticalAlignments: look(format =>
    lower(format.verticalAlignment, 'bottom').replace('center', 'middle'),
  ),
  getNumberFormats: look(format => format.numberFormat?.pattern ?? '0.###############'),
  getRichTextValues: richText,
  getTextDirections: look(format => format.textDirection ?? null),
  getTextRotations: look(format => ({...format.textRotation})),
  getTextStyles: look(format => textStyle(format) as Plain),
  getFormulasR1C1: (_view, sheet, row, column) =>
    relativeFormula(cellAt(sheet, row, column).formula ?? '', row, column),
  getWrapStrategies: look(format =>
    (format.wrapStrategy ?? 'OVERFLOW').replace('OVERFLOW_CELL', 'OVERFLOW'),
  ),
};

/** The whole look of a text, with what a fresh cell has. */
const textStyle = ({textFormat}: CellFormat): TextFormat => ({
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontFamily: 'Arial',
  fontSize: 10,
  foregroundColor: {red: 0, green: 0, blue: 0},
  ...textFormat,
});

/** A text with the looks of its parts; a number, a date or a tick has none (reference/spreadsheet/range#getRichTextValue()). */
function richText(view: View, sheet: Sheet, row: number, column: number): Plain {
  const text = evaluate(view, sheet, row, column);
  if (typeof text !== 'string') return null;
  const {runs = [], format} = cellAt(sheet, row, column);
  const base = textStyle(formatAt(view.book, format));
  return copyPlain({text, runs, base}) as unknown as Plain;
}

/** Dates as instants, as the script's Date objects will show them. */
function scriptValue(view: View, sheet: Sheet, row: number, column: number): Plain {
  const value = evaluate(view, sheet, row, column);
  return typeof value === 'number' && isDateCell(view, sheet, row, column)
    ? {$date: instantOfSerial(view.book.timeZone, value)}
    : value;
}

export const readCells = (read: Read, view: View, sheet: Sheet, rect: Rect): Plain =>
  mapRect(rect, (row, column) => read(view, sheet, row, column));

function hex(color: Color | undefined, otherwise: string): string {
  if (!color) return otherwise;
  const part = (share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

/** What a script's Spreadsheet object knows once it is open. */
export function bookInfo(book: Spreadsheet) {
  const {id, title, locale, timeZone, autoRecalc, iterativeCalculationSettings} = book;
  return {
    id,
    title,
    locale,
    timeZone,
    ...(autoRecalc ? {autoRecalc} : {}),
    ...(iterativeCalculationSettings ? {iterativeCalculationSettings} : {}),
    sheets: book.sheets.map(sheet => sheetProperties(book, sheet)),
  };
}

export type BookInfo = ReturnType<typeof bookInfo>;

/** Protections as a script's Protection objects know them. */
export function protections(book: Spreadsheet, person: {user: string; owner: string}) {
  return book.sheets.flatMap(sheet =>
    sheet.protectedRanges.map(held => ({
      ...held,
      range: {...held.range, sheetId: sheet.sheetId},
      canEdit: mayEdit(person, held),
    })),
  );
}
