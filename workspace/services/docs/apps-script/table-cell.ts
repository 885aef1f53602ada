import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {Cell} from '../entities';
import {remove} from './arrange';
import {setting, telling} from './attributes';
import {blockMembers} from './blocks';
import {linkedMembers} from './container';
import {plainParagraph} from './session';
import {editing, elementOf, type Node, type Self, siblingOf} from './tree';

type TableCell = GoogleAppsScript.Document.TableCell;

/** https://developers.google.com/apps-script/reference/document/table-cell */
export const tableCell: (node: Node<Cell>) => TableCell = emulate<TableCell, Node<Cell>>(
  'TableCell',
  () => ({
    ...(blockMembers as unknown as Partial<TableCell>),
    ...(linkedMembers as unknown as Partial<TableCell>),
    getBackgroundColor: telling('BACKGROUND_COLOR'),
    getColSpan() {
      return this.$.model.columnSpan;
    },
    getPaddingBottom: telling('PADDING_BOTTOM'),
    getPaddingLeft: telling('PADDING_LEFT'),
    getPaddingRight: telling('PADDING_RIGHT'),
    getPaddingTop: telling('PADDING_TOP'),
    getParentRow() {
      return this.getParent().asTableRow();
    },
    getParentTable() {
      return this.getParentRow().getParentTable();
    },
    getRowSpan() {
      return this.$.model.rowSpan;
    },
    getVerticalAlignment: telling('VERTICAL_ALIGNMENT'),
    getWidth: telling('WIDTH'),
    /** Into the cell before it (reference/document/table-cell#merge()). */
    merge: function (this: Self<Cell>) {
      editing(this.$);
      const previous = siblingOf(this.$, -1) as Node<Cell> | null;
      // Assumed: Google publishes no text for this.
      if (!previous) throw exception('Element must be preceded by an element of the same type.');
      previous.model.blocks.push(...this.$.model.blocks);
      previous.model.columnSpan += this.$.model.columnSpan;
      remove(this.$);
      return elementOf(previous);
    } as never,
    setBackgroundColor: setting('BACKGROUND_COLOR'),
    setPaddingBottom: setting('PADDING_BOTTOM'),
    setPaddingLeft: setting('PADDING_LEFT'),
    setPaddingRight: setting('PADDING_RIGHT'),
    setPaddingTop: setting('PADDING_TOP'),
    setText(text: string) {
      editing(this.$);
      this.$.model.blocks = [plainParagraph(String(text))];
      return this;
    },
    setVerticalAlignment: setting('VERTICAL_ALIGNMENT'),
    setWidth: setting('WIDTH'),
  }),
);
