import {emulate} from '../../../runtime/emulate';
import type {Row, Table} from '../entities';
import {remove} from './arrange';
import {setting, telling} from './attributes';
import {evenOut, newCell} from './blank-blocks';
import {containerMembers, linkedMembers} from './container';
import {put} from './given';
import {childAt, elementOf, modelsIn, type Node, type Self, sessionOf} from './tree';

type TableRow = GoogleAppsScript.Document.TableRow;
type OfRow = Self<Row>;

function putCell({$}: OfRow, index: number, given: unknown, member: string) {
  const cell = put($, index, 'TABLE_CELL', given, () => newCell(String(given ?? '')), member);
  if ($.parent) evenOut(sessionOf($), $.parent.model as Table);
  return cell;
}

/** https://developers.google.com/apps-script/reference/document/table-row */
export const tableRow: (node: Node<Row>) => TableRow = emulate<TableRow, Node<Row>>(
  'TableRow',
  () => ({
    ...(containerMembers as unknown as Partial<TableRow>),
    ...(linkedMembers as unknown as Partial<TableRow>),
    appendTableCell: function (this: OfRow, cell?: unknown) {
      return putCell(this, modelsIn(this.$).length, cell, 'appendTableCell');
    } as never,
    getCell(index: number) {
      return elementOf(childAt(this.$, index));
    },
    getMinimumHeight: telling('MINIMUM_HEIGHT'),
    getNumCells() {
      return this.$.model.cells.length;
    },
    getParentTable() {
      return this.getParent().asTable();
    },
    insertTableCell: function (this: OfRow, index: number, cell?: unknown) {
      return putCell(this, index, cell, 'insertTableCell');
    } as never,
    removeCell(index: number) {
      const cell = childAt(this.$, index);
      remove(cell);
      return elementOf(cell);
    },
    setMinimumHeight: setting('MINIMUM_HEIGHT'),
  }),
);
