import type {Form, FormResponse} from '../services/forms/entities';
import {columnName} from '../services/sheets/a1';
import type {LocalWorld} from '../world';
import {answerCell} from './answer-cell';
import {titles} from './answer-columns';
import {linkedSheet, sheetOf, writeCells} from './answer-sheet';

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
  const {sheets} = world.services;
  const {values: cells = []} = sheets.valuesGet(form.owner, spreadsheetId, `'${sheet.title}'`);
  const row = (world.state.answerRows[response.id] ??= cells.length + 1);
  const book = sheets.get(spreadsheetId);
  const written = link.columns.map((column, index) =>
    answerCell(form, response, column, {
      book,
      sheetId: sheet.sheetId,
      row: row - 1,
      column: index,
    }),
  );
  writeCells(world, form, link, row, written);
  const a1 = `A${row}:${columnName(written.length - 1)}${row}`;
  // The event tells what the cells show (guides/triggers/events#form-submit).
  const range = `'${sheet.title}'!${a1}`;
  const shown = sheets.valuesGet(form.owner, spreadsheetId, range).values?.[0] ?? [];
  const values = written.map((cell, index) => (cell ? String(shown[index] ?? '') : ''));
  const namedValues = byTitle(titles(form, link), values);
  return {spreadsheetId, sheetName: sheet.title, a1, values, namedValues};
}

/** Questions of one title share a list. */
function byTitle(headings: string[], values: string[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  headings.forEach((title, index) => {
    if (title !== '') (named[title] ??= []).push(values[index] ?? '');
  });
  return named;
}
