import type {Block, Cell, Row, Table} from '../entities';
import {plainParagraph, type Session} from './session';

const LINE = {color: '#000000', width: 1};

/** Leaves one empty paragraph. */
export function emptied(blocks: Block[]): void {
  blocks.splice(0, blocks.length, plainParagraph(''));
}

export function newTable(session: Session, cells: string[][]): Table {
  const rows = cells.map((texts): Row => ({
    header: false,
    cells: texts.map(text => newCell(String(text))),
  }));
  const table: Table = {
    type: 'table',
    columns: [],
    rows,
    padding: {top: 5, right: 5, bottom: 5, left: 5},
  };
  evenOut(session, table);
  return table;
}

/** Columns share the page's width evenly, as those of a new table do. */
export function evenOut({content: {page}}: Session, table: Table): void {
  const widths = table.rows.map(({cells}) =>
    cells.reduce((sum, {columnSpan}) => sum + columnSpan, 0),
  );
  const count = Math.max(0, ...widths);
  const width = (page.width - page.marginLeft - page.marginRight) / Math.max(count, 1);
  if (table.columns.length !== count) table.columns = Array.from({length: count}, () => width);
}

export function newCell(text: string): Cell {
  const borders = {top: {...LINE}, right: {...LINE}, bottom: {...LINE}, left: {...LINE}};
  return {blocks: [plainParagraph(text)], columnSpan: 1, rowSpan: 1, borders};
}
