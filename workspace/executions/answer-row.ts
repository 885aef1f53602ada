import {localTime, offsetOf} from '../runtime/zone';
import type {Answer, Form, FormResponse} from '../services/forms/entities';
import {isQuestion} from '../services/forms/items';
import {columnName} from '../services/sheets/a1';
import type {Json} from '../services/sheets/rest';
import type {LocalWorld} from '../world';

/** A response as its row in the linked spreadsheet, and as the event of that spreadsheet's triggers tells it. */
export interface AnswerRow {
  spreadsheetId: string;
  sheetName: string;
  a1: string;
  values: string[];
  namedValues: {[title: string]: string[]};
}

/** The tab Forms makes in a spreadsheet it is linked to. */
const TAB = 'Form Responses 1';

/** Writes a response into the spreadsheet its form is linked to: a new row, or its own one again where it was changed. */
export function writeAnswers(
  world: LocalWorld,
  form: Form,
  response: FormResponse,
): AnswerRow | null {
  const spreadsheetId = form.settings.destinationId;
  if (!spreadsheetId) return null;
  const questions = form.items.filter(isQuestion);
  const collects = form.settings.collectEmail !== 'none';
  const headings = [
    'Timestamp',
    ...(collects ? ['Email Address'] : []),
    ...questions.map(({title}) => title),
  ];
  const sheetId = tabOf(world, form, spreadsheetId, headings);
  const taken = world.services.sheets.valuesGet(form.owner, spreadsheetId, TAB).values?.length ?? 0;
  const row = (world.state.answerRows[response.id] ??= taken + 1);
  const email = collects ? [response.respondentEmail ?? ''] : [];
  const answers = [...email, ...questions.map(({id}) => shown(response.answers[id]))];
  const {timeZone} = world.services.sheets.get(spreadsheetId);
  write(world, form, spreadsheetId, {sheetId, row}, [
    instantCell(response.submittedAt, timeZone),
    ...answers.map(textCell),
  ]);
  const values = [timestamp(response.submittedAt, timeZone), ...answers];
  const a1 = `A${row}:${columnName(values.length - 1)}${row}`;
  return {spreadsheetId, sheetName: TAB, a1, values, namedValues: byTitle(headings, values)};
}

function tabOf(
  world: LocalWorld,
  {owner, ...form}: Form,
  spreadsheetId: string,
  headings: string[],
): number {
  const {sheets} = world.services;
  const find = () => sheets.get(spreadsheetId).sheets.find(({title}) => title === TAB)?.sheetId;
  const known = find();
  if (known !== undefined) return known;
  const properties = {title: TAB, index: 0};
  sheets.batchUpdate(owner, spreadsheetId, {requests: [{addSheet: {properties}}]});
  const made = find()!;
  write(world, {...form, owner}, spreadsheetId, {sheetId: made, row: 1}, headings.map(textCell));
  return made;
}

type CellData = {userEnteredValue: Json; userEnteredFormat?: Json};

function write(
  world: LocalWorld,
  {owner}: Form,
  spreadsheetId: string,
  {sheetId, row}: {sheetId: number; row: number},
  values: CellData[],
): void {
  const {sheets} = world.services;
  const {rowCount} = sheets.get(spreadsheetId).sheets.find(sheet => sheet.sheetId === sheetId)!;
  const grow =
    row > rowCount ? [{appendDimension: {sheetId, dimension: 'ROWS', length: row - rowCount}}] : [];
  const start = {sheetId, rowIndex: row - 1, columnIndex: 0};
  const updateCells = {
    start,
    rows: [{values}],
    fields: 'userEnteredValue,userEnteredFormat.numberFormat',
  };
  sheets.batchUpdate(owner, spreadsheetId, {requests: [...grow, {updateCells}]});
}

/** Forms writes text as text: a formula of a respondent's stays harmless. */
const textCell = (text: string): CellData => ({
  userEnteredValue: text === '' ? null : {stringValue: text},
});

/** Day 0 of spreadsheets (developers.google.com/workspace/sheets/api/guides/formats). */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function instantCell(at: number, timeZone: string): CellData {
  const numberValue = (at + offsetOf(timeZone)(at) - DAY_0) / DAY;
  return {
    userEnteredValue: {numberValue},
    userEnteredFormat: {numberFormat: {type: 'DATE_TIME', pattern: ''}},
  };
}

function timestamp(at: number, timeZone: string): string {
  const {year, month, day, hour, minute, second} = localTime(at, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${month}/${day}/${year} ${hour}:${two(minute)}:${two(second)}`;
}

function shown(answer: Answer | undefined): string {
  return [answer ?? ''].flat(2).filter(Boolean).join(', ');
}

/** Questions of one title share a list. */
function byTitle(headings: string[], values: string[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  headings.forEach((title, index) => (named[title] ??= []).push(values[index] ?? ''));
  return named;
}
