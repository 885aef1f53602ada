import {horizontalRule, pageBreak, unsupported} from './leaves';
import {listItem, paragraph} from './paragraph';
import {inlineImage} from './pictures';
import {body, container, footer, header} from './section';
import {table} from './table';
import {tableCell} from './table-cell';
import {tableRow} from './table-row';
import {text} from './text';
import type {Kind, Node} from './tree';

/** By kind, what makes the object a script sees; each is named only when it is met. */
const CLASSES: Partial<Record<Kind, (node: never) => object>> = {
  BODY_SECTION: (node: never) => body(node),
  DOCUMENT: (node: never) => container(node),
  FOOTER_SECTION: (node: never) => footer(node),
  HEADER_SECTION: (node: never) => header(node),
  HORIZONTAL_RULE: (node: never) => horizontalRule(node),
  INLINE_IMAGE: (node: never) => inlineImage(node),
  LIST_ITEM: (node: never) => listItem(node),
  PAGE_BREAK: (node: never) => pageBreak(node),
  PARAGRAPH: (node: never) => paragraph(node),
  TABLE: (node: never) => table(node),
  TABLE_CELL: (node: never) => tableCell(node),
  TABLE_ROW: (node: never) => tableRow(node),
  TEXT: (node: never) => text(node),
  UNSUPPORTED: (node: never) => unsupported(node),
};

export const makeElement = (node: Node): object => CLASSES[node.kind]!(node as never);
