import {emulateService, stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {setting} from '../../../runtime/setting';
import {DEFAULT_COLUMNS, DEFAULT_ROWS} from '../limits';
import {getUi} from '../../ui/apps-script';
import {newColor} from './color-objects';
import {newConditionalFormatRule} from './conditional-format';
import {newFilterCriteria} from './filter-criteria';
import {ask, flush, learn, type BookInfo} from './book';
import {enumerations} from './enums';
import {bookEnumerations} from './enums-book';
import {formatEnumerations} from './enums-format';
import type {RangeType, Sheet, Spreadsheet} from './members';
import type {Place} from './place';
import {newRichTextValue} from './rich-text';
import {selectRange, selectSheet} from './selection';
import {selectRanges} from './selection-objects';
import type {Tab} from './sheet-properties';
import {spreadsheet} from './spreadsheet';
import {newTextStyle} from './text-style';
import {newDataValidation} from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The bound spreadsheet, or what the script set; asked for once. */
let active: string | null | undefined;

function activeId(): string | null {
  if (active === undefined) {
    const bound = setting().container?.kind === 'spreadsheet';
    const info = bound ? ask<BookInfo | null>('SpreadsheetApp.getActiveSpreadsheet') : null;
    active = info && learn(info).id;
  }
  return active;
}

/** Outside a spreadsheet Google gives null, which the types do not say. */
function activeSpreadsheet(): Spreadsheet {
  const id = activeId();
  return (id === null ? null : spreadsheet({id})) as Spreadsheet;
}

const open = (id: string): Spreadsheet =>
  spreadsheet({id: learn(ask<BookInfo>('SpreadsheetApp.openById', id)).id});

export const SpreadsheetApp = emulateService<App>('SpreadsheetApp', {
  ...enumerations,
  ...formatEnumerations,
  ...bookEnumerations,
  create(name: string, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS) {
    const info = ask<BookInfo>('SpreadsheetApp.create', String(name), rows, columns);
    return spreadsheet({id: learn(info).id});
  },
  flush,
  getActive: activeSpreadsheet,
  getActiveRange() {
    return activeSpreadsheet().getActiveRange()!;
  },
  getActiveRangeList() {
    return activeSpreadsheet().getActiveRangeList()!;
  },
  getActiveSheet() {
    return activeSpreadsheet()?.getActiveSheet() ?? (null as unknown as Sheet);
  },
  getActiveSpreadsheet: activeSpreadsheet,
  getCurrentCell() {
    return activeSpreadsheet().getCurrentCell()!;
  },
  getSelection() {
    return activeSpreadsheet().getSelection();
  },
  getUi() {
    return getUi('SpreadsheetApp');
  },
  newColor,
  newConditionalFormatRule,
  newDataValidation,
  newFilterCriteria,
  newRichTextValue,
  newTextStyle,
  open(file: GoogleAppsScript.Drive.File) {
    return open(file.getId());
  },
  openById(id: string) {
    return open(String(id));
  },
  openByUrl(url: string) {
    const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw exception(`Invalid argument: ${url}`);
    return open(id);
  },
  setActiveRange(cells: RangeType) {
    return selectRange(stateOf<Place>(cells));
  },
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList) {
    return selectRanges(list);
  },
  setActiveSheet(which: Sheet) {
    const {id, sheetId} = stateOf<Tab>(which);
    return selectSheet(id, sheetId);
  },
  setCurrentCell(cell: RangeType) {
    return selectRange(stateOf<Place>(cell));
  },
  setActiveSpreadsheet(to: Spreadsheet) {
    active = to.getId();
  },
});
