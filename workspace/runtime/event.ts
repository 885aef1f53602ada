import {formEvent} from '../services/forms/apps-script/form-app';
import {AuthMode} from '../services/script/apps-script/enums';
import {parseCells} from '../services/sheets/a1';
import {user} from '../services/session/apps-script';
import {setting, type EventDescription} from './setting';

/**
 * Makes the event object of a handler (https://developers.google.com/apps-script/guides/triggers/events). Objects are
 * made when first looked at, so that a handler that only wakes up costs nothing.
 */
export function buildEvent(description: EventDescription): object {
  const event = {...description.fields};
  const {authMode, range, spreadsheetId, submission} = description;
  if (authMode) lazily(event, 'authMode', () => AuthMode[authMode]);
  if (description.user !== undefined) lazily(event, 'user', () => user({email: description.user!}));
  if (submission) {
    const {formId, responseId} = submission;
    const made = once(() => formEvent(formId, responseId));
    lazily(event, 'source', () => made().source);
    lazily(event, 'response', () => made().response);
  }
  if (spreadsheetId !== undefined) {
    const source = once(() => spreadsheet(spreadsheetId));
    lazily(event, 'source', source);
    if (range) lazily(event, 'range', () => rangeOf(source(), range));
  }
  return event;
}

/**
 * The range of an event also says where it begins and ends, without a call: what `JSON.stringify(e)` shows of it, and
 * what many scripts ask (no page of Google's names these four).
 */
function rangeOf(
  file: GoogleAppsScript.Spreadsheet.Spreadsheet,
  {sheetName, a1}: NonNullable<EventDescription['range']>,
): object {
  const made = file.getSheetByName(sheetName)!.getRange(a1);
  const {startColumnIndex = 0, endColumnIndex, startRowIndex = 0, endRowIndex} = parseCells(a1)!;
  return Object.assign(made, {
    columnEnd: endColumnIndex ?? made.getLastColumn(),
    columnStart: startColumnIndex + 1,
    rowEnd: endRowIndex ?? made.getLastRow(),
    rowStart: startRowIndex + 1,
  });
}

/** The file the script is in needs no wider scope than the file itself. */
function spreadsheet(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return setting().container?.id === id
    ? SpreadsheetApp.getActiveSpreadsheet()
    : SpreadsheetApp.openById(id);
}

function lazily(event: object, name: string, make: () => unknown): void {
  Object.defineProperty(event, name, {get: once(make), enumerable: true, configurable: true});
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
