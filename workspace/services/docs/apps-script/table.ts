import {emulate} from '../../../runtime/emulate';
import type {Row, Table as Model} from '../entities';
import {remove} from './arrange';
import {setting, telling} from './attributes';
import {containerMembers, linkedMembers} from './container';
import {put} from './given';
import {childAt, editing, elementOf, modelsIn, type Node, type Self} from './tree';

type Table = GoogleAppsScript.Document.Table;
type OfTable = Self<Model>;

function putRow({$}: OfTable, index: number, given: unknown, member: string) {
  const make = (): Row => ({header: false, cells: []});
  return put($, index, 'TABLE_ROW', given, make, member);
}

/** https://developers.google.com/apps-script/reference/document/table */
export const table: (node: Node<Model>) => Table = emulate<Table, Node<Model>>('Table', () => ({
  ...(containerMembers as unknown as Partial<Table>),
  ...(linkedMembers as unknown as Partial<Table>),
  appendTableRow: function (this: OfTable, row?: unknown) {
    return putRow(this, modelsIn(this.$).length, row, 'appendTableRow');
  } as never,
  clear() {
    editing(this.$);
    this.$.model.rows = [];
    return this;
  },
  getBorderColor: telling('BORDER_COLOR'),
  getBorderWidth: telling('BORDER_WIDTH'),
  getCell(row: number, column: number) {
    return elementOf(childAt(childAt(this.$, row), column));
  },
  getColumnWidth(index: number) {
    // The types promise a number; Google's page says null where a width was never set.
    return this.$.model.columns[index] ?? (null as unknown as number);
  },
  getNumRows() {
    return this.$.model.rows.length;
  },
  getRow(index: number) {
    return elementOf(childAt(this.$, index));
  },
  insertTableRow: function (this: OfTable, index: number, row?: unknown) {
    return putRow(this, index, row, 'insertTableRow');
  } as never,
  removeRow(index: number) {
    const row = childAt(this.$, index);
    remove(row);
    return elementOf(row);
  },
  setBorderColor: setting('BORDER_COLOR'),
  setBorderWidth: setting('BORDER_WIDTH'),
  setColumnWidth(index: number, width: number) {
    editing(this.$);
    this.$.model.columns[index] = width;
    return this;
  },
}));
