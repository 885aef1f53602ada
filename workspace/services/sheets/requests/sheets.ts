import {withFormat} from '../cell-data';
import {formatIndex, ownSheet, requireRoom, type Draft} from '../draft';
import type {Sheet, Spreadsheet} from '../entities';
import {
  lastSheet,
  lastVisibleSheet,
  noSheetToDelete,
  sheetIdTaken,
  sheetTitleTaken,
  sheetTitleTooLong,
} from '../errors';
import {cellOf, findSheet, sheetByTitle, slotOf} from '../grid';
import {DEFAULT_COLUMNS, DEFAULT_ROWS, MAX_TITLE_CHARACTERS} from '../limits';
import {allow, assign, names, parseMask} from '../mask';
import {requireSheetEditable} from '../protection';
import type {CellFormat, SheetProperties, SpreadsheetProperties} from '../rest';
import {copyOf} from './copy-sheet';
import {resize} from './dimensions';
import {setFlags} from './sheet-flags';

export function addSheet(draft: Draft, body: {properties?: SheetProperties}): object {
  const properties = body.properties ?? {};
  const {sheetId} = properties;
  if (sheetId !== undefined && findSheet(draft.book, sheetId)) throw sheetIdTaken(sheetId);
  const sheet = newSheet(
    {...properties, sheetId: sheetId ?? newSheetId(draft)},
    properties.title ?? freeTitle(draft.book),
  );
  requireTitle(draft.book, sheet.title);
  place(draft, sheet, properties.index);
  requireRoom(draft);
  return {addSheet: {properties: sheetProperties(draft.book, sheet)}};
}

export function duplicateSheet(
  draft: Draft,
  body: {
    sourceSheetId?: number;
    insertSheetIndex?: number;
    newSheetId?: number;
    newSheetName?: string;
  },
): object {
  const source = ownSheet(draft, body.sourceSheetId);
  if (body.newSheetId !== undefined && findSheet(draft.book, body.newSheetId)) {
    throw sheetIdTaken(body.newSheetId);
  }
  const sheetId = body.newSheetId ?? newSheetId(draft);
  const title = body.newSheetName ?? copyTitle(draft.book, source.title);
  requireTitle(draft.book, title);
  const renamed = {...copyOf(draft, source, sheetId), title};
  place(draft, renamed, body.insertSheetIndex ?? 0);
  requireRoom(draft);
  return {duplicateSheet: {properties: sheetProperties(draft.book, renamed)}};
}

/** A sheet of another spreadsheet, put last; its looks are taken over into this one's list. */
export function pasteSheet(draft: Draft, source: Sheet, looks: CellFormat[]) {
  const sheetId = newSheetId(draft);
  const rows = source.rows.map(row =>
    row.map(slot => {
      const cell = cellOf(slot);
      if (cell.format === undefined) return slot;
      return slotOf(withFormat(cell, formatIndex(draft, looks[cell.format]!)));
    }),
  );
  const title = copyTitle(draft.book, source.title);
  const sheet = {...copyOf(draft, {...source, rows}, sheetId), title};
  place(draft, sheet);
  requireRoom(draft);
  return sheetProperties(draft.book, sheet);
}

export function deleteSheet(draft: Draft, body: {sheetId?: number}): void {
  const {book} = draft;
  const sheet = findSheet(book, body.sheetId ?? 0);
  if (!sheet) throw noSheetToDelete(body.sheetId ?? 0);
  requireSheetEditable(draft, sheet);
  if (book.sheets.length === 1) throw lastSheet();
  const left = book.sheets.filter(one => one !== sheet);
  if (left.every(one => one.hidden)) throw lastVisibleSheet();
  book.sheets = left;
  book.namedRanges = book.namedRanges.filter(one => (one.range.sheetId ?? 0) !== sheet.sheetId);
}

const SHEET_FIELDS = [
  'title',
  'index',
  'hidden',
  'tabColor',
  'tabColorStyle',
  'gridProperties',
  'sheetId',
  'rightToLeft',
];

export function updateSheetProperties(
  draft: Draft,
  body: {properties?: SheetProperties; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, SHEET_FIELDS);
  const given = body.properties ?? {};
  const sheet = ownSheet(draft, given.sheetId);
  requireSheetEditable(draft, sheet);
  const next = assign<SheetProperties>(sheetProperties(draft.book, sheet), given, mask);
  const title = next.title ?? sheet.title;
  if (title !== sheet.title) requireTitle(draft.book, title, sheet);
  sheet.title = title;
  setHidden(draft.book, sheet, next.hidden ?? false);
  const color = next.tabColorStyle?.rgbColor ?? next.tabColor;
  if (color) sheet.tabColor = color;
  else delete sheet.tabColor;
  setFlags(sheet, next);
  if (names(mask, 'gridProperties')) resize(draft, sheet, next.gridProperties ?? {});
  if (names(mask, 'index')) {
    draft.book.sheets = draft.book.sheets.filter(one => one !== sheet);
    place(draft, sheet, given.index ?? 0);
  }
}

export function updateSpreadsheetProperties(
  draft: Draft,
  body: {properties?: SpreadsheetProperties; fields?: string},
): void {
  const mask = parseMask(body.fields);
  allow(mask, [
    'title',
    'locale',
    'timeZone',
    'autoRecalc',
    'defaultFormat',
    'iterativeCalculationSettings',
  ]);
  const given = body.properties ?? {};
  for (const name of ['title', 'locale', 'timeZone'] as const) {
    if (names(mask, name) && given[name]) draft.book[name] = given[name];
  }
  if (names(mask, 'autoRecalc') && given.autoRecalc) draft.book.autoRecalc = given.autoRecalc;
  if (names(mask, 'iterativeCalculationSettings')) {
    const {iterativeCalculationSettings: iteration} = given;
    if (iteration) draft.book.iterativeCalculationSettings = iteration;
    else delete draft.book.iterativeCalculationSettings;
  }
}

function setHidden(book: Spreadsheet, sheet: Sheet, hidden: boolean): void {
  if (hidden && book.sheets.every(one => one === sheet || one.hidden)) throw lastVisibleSheet();
  sheet.hidden = hidden;
}

/** An empty tab, not yet in a spreadsheet. */
export function newSheet(properties: SheetProperties, title: string): Sheet {
  const grid = properties.gridProperties ?? {};
  const color = properties.tabColorStyle?.rgbColor ?? properties.tabColor;
  return {
    sheetId: properties.sheetId ?? 0,
    title,
    rowCount: grid.rowCount ?? DEFAULT_ROWS,
    columnCount: grid.columnCount ?? DEFAULT_COLUMNS,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hidden: properties.hidden ?? false,
    ...(color ? {tabColor: color} : {}),
    rows: [],
    rowProperties: {},
    columnProperties: {},
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
  };
}

/** As the API answers it: what is nought or false is left out. */
export function sheetProperties(book: Spreadsheet, sheet: Sheet) {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: book.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount ? {frozenRowCount: sheet.frozenRowCount} : {}),
      ...(sheet.frozenColumnCount ? {frozenColumnCount: sheet.frozenColumnCount} : {}),
      ...(sheet.hideGridlines ? {hideGridlines: true} : {}),
      ...(sheet.rowGroupControlBefore ? {rowGroupControlAfter: false} : {}),
      ...(sheet.columnGroupControlBefore ? {columnGroupControlAfter: false} : {}),
    },
    ...(sheet.hidden ? {hidden: true} : {}),
    ...(sheet.rightToLeft ? {rightToLeft: true} : {}),
    ...(sheet.tabColor
      ? {tabColor: {...sheet.tabColor}, tabColorStyle: {rgbColor: {...sheet.tabColor}}}
      : {}),
  } satisfies SheetProperties;
}

function place(draft: Draft, sheet: Sheet, index = draft.book.sheets.length): void {
  const sheets = draft.book.sheets.slice();
  sheets.splice(index, 0, sheet);
  draft.book.sheets = sheets;
}

function requireTitle(book: Spreadsheet, title: string, except?: Sheet): void {
  if (title.length > MAX_TITLE_CHARACTERS) throw sheetTitleTooLong();
  const taken = sheetByTitle(book, title);
  if (taken && taken !== except) throw sheetTitleTaken(title);
}

function newSheetId({world, book}: Draft): number {
  const id = world.random.int(2 ** 31);
  return findSheet(book, id) ? id + 1 : id;
}

function freeTitle(book: Spreadsheet): string {
  let number = book.sheets.length + 1;
  while (sheetByTitle(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function copyTitle(book: Spreadsheet, title: string): string {
  let copy = `Copy of ${title}`;
  for (let number = 2; sheetByTitle(book, copy); number++) copy = `Copy of ${title} ${number}`;
  return copy;
}
