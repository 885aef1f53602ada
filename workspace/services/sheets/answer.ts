import {copyPlain} from '../../plain';
import {formatAt} from './draft';
import type {CellValue, LineGroup, Sheet, Slot} from './entities';
import {hiddenRows} from './filter';
import {evaluate, type View} from './formula/evaluate';
import {cellOf, rectOf, wholeSheet, type Rect} from './grid';
import {names, pick, type Mask} from './mask';
import {mayEdit} from './protection';
import {locate} from './ranges';
import {formattedValue, numberFormatOf} from './render';
import {sheetProperties} from './requests/sheets';
import type {CellData, CellFormat, ExtendedValue, JsonObject} from './rest';

export interface Reader {
  user: string;
  owner: string;
}

/** A Spreadsheet resource, of which only what the mask names is worked out. */
export function spreadsheetAnswer(
  view: View,
  reader: Reader,
  mask: Mask,
  ranges: string[],
  includeGridData: boolean,
): JsonObject {
  const {book} = view;
  const {id, title, locale, timeZone, autoRecalc = 'ON_CHANGE'} = book;
  const answer: Record<string, unknown> = {
    spreadsheetId: id,
    properties: {title, locale, autoRecalc, timeZone},
    spreadsheetUrl: urlOf(id),
  };
  if (names(mask, 'sheets')) answer.sheets = sheetsAnswer(view, reader, ranges, includeGridData);
  if (book.namedRanges.length > 0) answer.namedRanges = book.namedRanges;
  if (book.developerMetadata.length > 0) answer.developerMetadata = book.developerMetadata;
  return copyPlain(pick(answer, mask)) as JsonObject;
}

export const urlOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

function sheetsAnswer(view: View, reader: Reader, ranges: string[], includeGridData: boolean) {
  const wanted = ranges.map(range => locate(view.book, range));
  return view.book.sheets
    .filter(sheet => wanted.length === 0 || wanted.some(one => one.sheet === sheet))
    .map(sheet => {
      const rects =
        wanted.length === 0
          ? [wholeSheet(sheet)]
          : wanted.filter(one => one.sheet === sheet).map(one => rectOf(sheet, one.bounds));
      const data = includeGridData ? rects.map(rect => gridData(view, sheet, rect)) : [];
      return {
        properties: sheetProperties(view.book, sheet),
        ...(data.length > 0 ? {data} : {}),
        ...kept(sheet, reader),
      };
    });
}

/** Lists that are empty are left out, as in Google's answers. */
function kept(sheet: Sheet, reader: Reader) {
  const protectedRanges = sheet.protectedRanges.map(held => ({
    ...held,
    ...(mayEdit(reader, held) ? {requestingUserCanEdit: true} : {editors: undefined}),
  }));
  return {
    ...(sheet.merges.length > 0 ? {merges: sheet.merges} : {}),
    ...(protectedRanges.length > 0 ? {protectedRanges} : {}),
    ...(sheet.conditionalFormats.length > 0 ? {conditionalFormats: sheet.conditionalFormats} : {}),
    ...(sheet.bandings?.length ? {bandedRanges: sheet.bandings} : {}),
    ...groupsOf(sheet),
    ...(sheet.basicFilter ? {basicFilter: sheet.basicFilter} : {}),
  };
}

function groupsOf({sheetId, rowGroups = [], columnGroups = []}: Sheet) {
  const listed = (dimension: string, groups: LineGroup[]) =>
    groups.map(({startIndex, endIndex, ...rest}) => ({
      range: {sheetId, dimension, startIndex, endIndex},
      ...rest,
    }));
  return {
    ...(rowGroups.length > 0 ? {rowGroups: listed('ROWS', rowGroups)} : {}),
    ...(columnGroups.length > 0 ? {columnGroups: listed('COLUMNS', columnGroups)} : {}),
  };
}

function gridData(view: View, sheet: Sheet, rect: Rect) {
  const hidden = new Set(hiddenRows(view, sheet));
  const end = Math.min(rect.bottom, sheet.rows.length);
  const rowData = Array.from({length: Math.max(0, end - rect.top)}, (_, at) => {
    const row = rect.top + at;
    const slots = (sheet.rows[row] ?? []).slice(rect.left, rect.right);
    const values = slots.map((slot, offset) =>
      cellData(view, sheet, slot, row, rect.left + offset),
    );
    return values.length > 0 ? {values} : {};
  });
  return {
    ...(rect.top ? {startRow: rect.top} : {}),
    ...(rect.left ? {startColumn: rect.left} : {}),
    ...(rowData.length > 0 ? {rowData} : {}),
    rowMetadata: lines(sheet.rowProperties, rect.top, rect.bottom, 21, hidden),
    columnMetadata: lines(sheet.columnProperties, rect.left, rect.right, 100, new Set()),
  };
}

function lines(
  known: Sheet['rowProperties'],
  from: number,
  to: number,
  pixelSize: number,
  hidden: Set<number>,
) {
  return Array.from({length: to - from}, (_, at) => ({
    pixelSize,
    ...known[from + at],
    ...(hidden.has(from + at) ? {hiddenByFilter: true} : {}),
  }));
}

/** CellData as the API answers it. */
function cellData(view: View, sheet: Sheet, slot: Slot, row: number, column: number): CellData {
  const cell = cellOf(slot);
  const answer: CellData = {};
  const format = formatAt(view.book, cell.format);
  if (cell.formula !== undefined) answer.userEnteredValue = {formulaValue: cell.formula};
  else if (cell.value !== undefined) answer.userEnteredValue = extended(cell.value);
  if (answer.userEnteredValue) {
    answer.effectiveValue = extended(evaluate(view, sheet, row, column));
    answer.formattedValue = formattedValue(view, sheet, row, column);
  }
  if (cell.format !== undefined) answer.userEnteredFormat = withStyles(format);
  const numberFormat = numberFormatOf(view, sheet, row, column);
  if (numberFormat || cell.format !== undefined) {
    answer.effectiveFormat = withStyles(numberFormat ? {...format, numberFormat} : format);
  }
  if (cell.note !== undefined) answer.note = cell.note;
  if (cell.validation) answer.dataValidation = cell.validation;
  if (cell.runs) answer.textFormatRuns = cell.runs;
  return answer;
}

function extended(value: CellValue): ExtendedValue {
  if (typeof value === 'number') return {numberValue: value};
  return typeof value === 'boolean' ? {boolValue: value} : {stringValue: value};
}

/** Google answers each colour twice, as colour and as style. */
function withStyles(format: CellFormat): CellFormat {
  const {backgroundColor, textFormat} = format;
  return {
    ...format,
    ...(backgroundColor ? {backgroundColorStyle: {rgbColor: backgroundColor}} : {}),
    ...(textFormat?.foregroundColor
      ? {textFormat: {...textFormat, foregroundColorStyle: {rgbColor: textFormat.foregroundColor}}}
      : {}),
  };
}
