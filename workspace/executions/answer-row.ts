import {localTime, offsetOf} from '../runtime/zone';
import type {Answer, AnswerSheet, Form, FormResponse} from '../services/forms/entities';
import {columnName} from '../services/sheets/a1';
import type {Json} from '../services/sheets/rest';
import type {LocalWorld} from '../world';
import {linkedSheet, sheetOf, textCell, titles, writeCells, type CellData} from './answer-sheet';

/** A response as its row in the linked spreadsheet, and as the event of that spreadsheet's triggers tells it. */
export interface AnswerRow {
  spreadsheetId: string;
  sheetName: string;
  a1: string;
  values: string[];
  namedValues: {[title: string]: string[]};
}

/** A form was linked to a spreadsheet: its tab is made at once, with the answers it has; or its link was cut. */
export function linkAnswers(world: LocalWorld, form: Form): void {
  if (!form.settings.destinationId) {
    delete form.answerSheet;
    return;
  }
  if (form.answerSheet?.spreadsheetId === form.settings.destinationId) return;
  for (const {id} of form.responses) delete world.state.answerRows[id];
  linkedSheet(world, form);
  for (const response of form.responses) writeAnswers(world, form, response);
}

/** Writes a response into the spreadsheet its form is linked to: a new row, or its own one again where it was changed. */
export function writeAnswers(
  world: LocalWorld,
  form: Form,
  response: FormResponse,
): AnswerRow | null {
  const link = linkedSheet(world, form);
  if (!link) return null;
  const {spreadsheetId} = link;
  const sheet = sheetOf(world, link);
  const {values: cells = []} = world.services.sheets.valuesGet(
    form.owner,
    spreadsheetId,
    `'${sheet.title}'`,
  );
  const row = (world.state.answerRows[response.id] ??= cells.length + 1);
  const {timeZone} = world.services.sheets.get(spreadsheetId);
  writeCells(world, form, link, row, cellsOf(link, response, timeZone));
  const values = link.columns.map(column => shown(column, response, timeZone));
  const a1 = `A${row}:${columnName(values.length - 1)}${row}`;
  const namedValues = byTitle(titles(form, link), values);
  return {spreadsheetId, sheetName: sheet.title, a1, values, namedValues};
}

function cellsOf(
  {columns}: AnswerSheet,
  response: FormResponse,
  timeZone: string,
): (CellData | null)[] {
  return columns.map(column => {
    if (column === null) return null;
    if (column === 'timestamp') return instantCell(response.submittedAt, timeZone);
    return textCell(shown(column, response, timeZone));
  });
}

/** Day 0 of spreadsheets (developers.google.com/workspace/sheets/api/guides/formats). */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function instantCell(at: number, timeZone: string): CellData {
  const numberValue = (at + offsetOf(timeZone)(at) - DAY_0) / DAY;
  const userEnteredFormat: Json = {numberFormat: {type: 'DATE_TIME', pattern: 'm/d/yyyy h:mm:ss'}};
  return {userEnteredValue: {numberValue}, userEnteredFormat};
}

function shown(
  column: AnswerSheet['columns'][number],
  response: FormResponse,
  timeZone: string,
): string {
  if (column === null) return '';
  if (column === 'timestamp') return timestamp(response.submittedAt, timeZone);
  return column === 'email' ? (response.respondentEmail ?? '') : joined(response.answers[column]);
}

function timestamp(at: number, timeZone: string): string {
  const {year, month, day, hour, minute, second} = localTime(at, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${month}/${day}/${year} ${hour}:${two(minute)}:${two(second)}`;
}

function joined(answer: Answer | undefined): string {
  return [answer ?? ''].flat(2).filter(Boolean).join(', ');
}

/** Questions of one title share a list. */
function byTitle(headings: string[], values: string[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  headings.forEach((title, index) => {
    if (title !== '') (named[title] ??= []).push(values[index] ?? '');
  });
  return named;
}
