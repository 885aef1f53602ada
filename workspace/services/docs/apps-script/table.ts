import {emulate} from '../../../runtime/emulate';
import type {Block, Cell, Row, Table as Model} from '../entities';
import {ElementType} from './enums';
import {replaceMatches} from './inlines';
import {elementOf, plainTextOf} from './paragraph';
import {changing, plainParagraph, type Session} from './session';
import {editAsText} from './text-over';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;
type TableCell = GoogleAppsScript.Document.TableCell;

const LINE = {color: '#000000', width: 1};

export const tableCell: (state: {session: Session; cell: Cell}) => TableCell = emulate<
  TableCell,
  {session: Session; cell: Cell}
>('TableCell', () => ({
  appendParagraph: function (this: {readonly $: {session: Session; cell: Cell}}, text: string) {
    changing(this.$.session);
    const paragraph = plainParagraph(String(text));
    this.$.cell.blocks.push(paragraph);
    return elementOf({session: this.$.session, paragraph, blocks: this.$.cell.blocks});
  } as never,
  clear() {
    changing(this.$.session);
    this.$.cell.blocks = [plainParagraph('')];
    return this;
  },
  editAsText() {
    return editAsText(this.$.session, this.$.cell.blocks);
  },
  getText() {
    return cellText(this.$.cell);
  },
  getType() {
    return ElementType.TABLE_CELL;
  },
  replaceText(pattern: string, replacement: string) {
    changing(this.$.session);
    replaceInBlocks(this.$.cell.blocks, pattern, replacement);
    return this;
  },
  setBackgroundColor(color: string) {
    changing(this.$.session);
    this.$.cell.shading = color;
    return this;
  },
  setText(text: string) {
    changing(this.$.session);
    this.$.cell.blocks = [plainParagraph(String(text))];
    return this;
  },
}));

export const tableRow: (state: {session: Session; row: Row; table: Model}) => TableRow = emulate<
  TableRow,
  {session: Session; row: Row; table: Model}
>('TableRow', () => ({
  appendTableCell: function (
    this: {readonly $: {session: Session; row: Row; table: Model}},
    text = '',
  ) {
    changing(this.$.session);
    const cell = newCell(String(text));
    this.$.row.cells.push(cell);
    evenOut(this.$.session, this.$.table);
    return tableCell({session: this.$.session, cell});
  } as never,
  editAsText() {
    const blocks = this.$.row.cells.flatMap(cell => cell.blocks);
    return editAsText(this.$.session, blocks);
  },
  getCell(index: number) {
    const cell = this.$.row.cells[index];
    if (!cell)
      throw new Error(
        `Child index (${index}) must be less than the number of child elements (${this.$.row.cells.length}).`,
      );
    return tableCell({session: this.$.session, cell});
  },
  getNumCells() {
    return this.$.row.cells.length;
  },
  getText() {
    return this.$.row.cells.map(cellText).join('\n');
  },
  getType() {
    return ElementType.TABLE_ROW;
  },
}));

export const tableElement: (state: {session: Session; table: Model}) => Table = emulate<
  Table,
  {session: Session; table: Model}
>('Table', () => ({
  appendTableRow: function (this: {readonly $: {session: Session; table: Model}}) {
    changing(this.$.session);
    const row: Row = {header: false, cells: []};
    this.$.table.rows.push(row);
    return tableRow({session: this.$.session, row, table: this.$.table});
  } as never,
  editAsText() {
    return editAsText(this.$.session, [this.$.table]);
  },
  getCell(row: number, column: number) {
    return this.getRow(row).getCell(column);
  },
  getNumRows() {
    return this.$.table.rows.length;
  },
  getRow(index: number) {
    const row = this.$.table.rows[index];
    if (!row)
      throw new Error(
        `Child index (${index}) must be less than the number of child elements (${this.$.table.rows.length}).`,
      );
    return tableRow({session: this.$.session, row, table: this.$.table});
  },
  getText() {
    return this.$.table.rows.map(row => row.cells.map(cellText).join('\n')).join('\n');
  },
  getType() {
    return ElementType.TABLE;
  },
  setColumnWidth(index: number, width: number) {
    changing(this.$.session);
    this.$.table.columns[index] = width;
    return this;
  },
}));

export function newTable(session: Session, cells: string[][]): Model {
  const rows = cells.map((texts): Row => ({
    header: false,
    cells: texts.map(text => newCell(String(text))),
  }));
  const table: Model = {
    type: 'table',
    columns: [],
    rows,
    padding: {top: 5, right: 5, bottom: 5, left: 5},
  };
  evenOut(session, table);
  return table;
}

export function replaceInBlocks(blocks: Block[], pattern: string, replacement: string): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') replaceMatches(block, new RegExp(pattern, 'g'), replacement);
    else {
      for (const {cells} of block.rows)
        cells.forEach(cell => replaceInBlocks(cell.blocks, pattern, replacement));
    }
  }
}

/** Columns share the page's width evenly, as those of a new table do. */
function evenOut({content: {page}}: Session, table: Model): void {
  const count = Math.max(0, ...table.rows.map(({cells}) => cells.length));
  const width = (page.width - page.marginLeft - page.marginRight) / Math.max(count, 1);
  if (table.columns.length !== count) table.columns = Array.from({length: count}, () => width);
}

function newCell(text: string): Cell {
  const borders = {top: LINE, right: LINE, bottom: LINE, left: LINE};
  return {blocks: [plainParagraph(text)], columnSpan: 1, rowSpan: 1, borders};
}

function cellText({blocks}: Cell): string {
  return blocks.map(block => (block.type === 'paragraph' ? plainTextOf(block) : '')).join('\n');
}
