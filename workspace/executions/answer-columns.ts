import type {AnswerSheet, Form, Item} from '../services/forms/entities';
import {isQuestion} from '../services/forms/items';

export type Column = AnswerSheet['columns'][number];

/** The columns Forms makes: the instant, the address where it is asked, and the questions. */
export function columnsOf(form: Form): Column[] {
  const email = form.settings.collectEmail === 'none' ? [] : (['email'] as const);
  return ['timestamp', ...email, ...form.items.filter(isQuestion).flatMap(columnsOfItem)];
}

/** A grid has one for each of its rows (assumed: published tabs of answers show it, no page says it). */
function columnsOfItem({id, type, rows}: Item): Column[] {
  const grid = type === 'GRID' || type === 'CHECKBOX_GRID';
  return grid ? rows.map((_, row) => `${id}:${row}` as const) : [id];
}

export function itemOf({items}: Form, column: Column): Item | undefined {
  const id = typeof column === 'string' ? Number(column.split(':')[0]) : column;
  return items.find(one => one.id === id);
}

/** Of a grid, which row the column is of, from nought; null for any other question. */
export function rowOf(column: Column): number | null {
  const row = typeof column === 'string' ? column.split(':')[1] : undefined;
  return row === undefined ? null : Number(row);
}

/** What stands above each column: the question's present title, '' where it was deleted. */
export function titles(form: Form, {columns}: AnswerSheet): string[] {
  return columns.map(column => {
    if (column === null) return '';
    if (column === 'timestamp') return 'Timestamp';
    if (column === 'email') return 'Email Address';
    const item = itemOf(form, column);
    const row = rowOf(column);
    return item && row !== null ? `${item.title} [${item.rows[row] ?? ''}]` : (item?.title ?? '');
  });
}
