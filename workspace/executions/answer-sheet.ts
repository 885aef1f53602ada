import type {AnswerSheet, Form} from '../services/forms/entities';
import type {Sheet} from '../services/sheets/entities';
import type {CellData} from '../services/sheets/rest';
import type {LocalWorld} from '../world';
import {textCell} from './answer-cell';
import {columnsOf, titles} from './answer-columns';

/**
 * The tab of the spreadsheet a form is linked to, made with the first use as Forms makes it, with a column for each
 * question; questions added later get the next columns. Undefined where the form is linked to none.
 */
export function linkedSheet(world: LocalWorld, form: Form): AnswerSheet | undefined {
  const spreadsheetId = form.settings.destinationId;
  if (!spreadsheetId) return undefined;
  if (form.answerSheet?.spreadsheetId !== spreadsheetId || !isThere(world, form.answerSheet))
    form.answerSheet = {spreadsheetId, sheetId: makeTab(world, form, spreadsheetId), columns: []};
  const link = form.answerSheet;
  follow(world, form, link);
  const wanted = columnsOf(form).filter(column => !link.columns.includes(column));
  if (wanted.length > 0) {
    link.columns.push(...wanted);
    writeCells(
      world,
      form,
      link,
      1,
      link.columns.map((column, index) =>
        column === null ? null : textCell(titles(form, link)[index]!),
      ),
    );
  }
  return link;
}

/**
 * Columns that people put between the form's keep their content, and the form's answers stay under their headings, as
 * Forms does. Here a column is known again by its heading (assumed: Forms knows it without).
 */
function follow(world: LocalWorld, form: Form, link: AnswerSheet): void {
  const {title} = sheetOf(world, link);
  const {spreadsheetId} = link;
  const {values} = world.services.sheets.valuesGet(form.owner, spreadsheetId, `'${title}'!1:1`);
  const headings = (values?.[0] ?? []).map(String);
  const known = titles(form, link);
  if (headings.length <= known.length || known.some(one => !headings.includes(one))) return;
  const rest = link.columns.map((column, index) => ({column, title: known[index]!}));
  link.columns = headings.map(heading => {
    const found = rest.findIndex(one => one.title === heading && one.column !== null);
    return found < 0 ? null : rest.splice(found, 1)[0]!.column;
  });
}

export function sheetOf(world: LocalWorld, {spreadsheetId, sheetId}: AnswerSheet): Sheet {
  return world.services.sheets.get(spreadsheetId).sheets.find(each => each.sheetId === sheetId)!;
}

/** A person may have deleted the tab: Forms then makes another. */
function isThere(world: LocalWorld, {spreadsheetId, sheetId}: AnswerSheet): boolean {
  return world.services.sheets.get(spreadsheetId).sheets.some(each => each.sheetId === sheetId);
}

/** Forms calls its tabs "Form Responses 1", 2 and so on, and puts each first. */
function makeTab(world: LocalWorld, {owner}: Form, spreadsheetId: string): number {
  const {sheets} = world.services;
  const taken = sheets.get(spreadsheetId).sheets.map(({title}) => title);
  let number = 1;
  while (taken.includes(`Form Responses ${number}`)) number += 1;
  const properties = {title: `Form Responses ${number}`, index: 0};
  sheets.batchUpdate(owner, spreadsheetId, {requests: [{addSheet: {properties}}]});
  return sheets.get(spreadsheetId).sheets.find(({title}) => title === properties.title)!.sheetId;
}

/** Writes one row, growing the tab where it is full; null leaves a cell of the people's own as it is. */
export function writeCells(
  world: LocalWorld,
  {owner}: Form,
  link: AnswerSheet,
  row: number,
  values: (CellData | null)[],
): void {
  const {sheetId, spreadsheetId} = link;
  const {rowCount, columnCount} = sheetOf(world, link);
  const grow = [
    {dimension: 'ROWS', length: row - rowCount},
    {dimension: 'COLUMNS', length: values.length - columnCount},
  ].flatMap(({dimension, length}) =>
    length > 0 ? [{appendDimension: {sheetId, dimension, length}}] : [],
  );
  const format = ',userEnteredFormat.numberFormat';
  const writes = values.flatMap((value, columnIndex) => {
    const start = {sheetId, rowIndex: row - 1, columnIndex};
    if (!value) return [];
    const fields = `userEnteredValue${value.userEnteredFormat ? format : ''}`;
    return [{updateCells: {start, rows: [{values: [value]}], fields}}];
  });
  world.services.sheets.batchUpdate(owner, spreadsheetId, {requests: [...grow, ...writes]});
}
