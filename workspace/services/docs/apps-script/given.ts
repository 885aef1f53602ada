import {stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {insert} from './arrange';
import {elementOf, type Kind, type Model, type Node, nodeOf} from './tree';

const CLASSES: Partial<Record<Kind, string>> = {
  BODY_SECTION: 'Body',
  FOOTER_SECTION: 'FooterSection',
  HEADER_SECTION: 'HeaderSection',
  INLINE_IMAGE: 'InlineImage',
  LIST_ITEM: 'ListItem',
  PAGE_BREAK: 'PageBreak',
  PARAGRAPH: 'Paragraph',
  TABLE: 'Table',
  TABLE_CELL: 'TableCell',
  TABLE_ROW: 'TableRow',
  TEXT: 'Text',
};

/** The node of an element a script hands over; null for a text, a blob or nothing. */
export function nodeGiven(value: unknown): Node | null {
  if (typeof value !== 'object' || value === null) return null;
  const node = stateOf<Partial<Node> | undefined>(value);
  return node?.kind && node.model ? (node as Node) : null;
}

/**
 * Puts what a script hands over into an element: an element of the right kind, or what is made of anything else.
 *
 * @returns the element that stands there now
 */
export function put<T>(
  parent: Node,
  index: number,
  kind: Kind,
  given: unknown,
  make: () => Model,
  member: string,
): T {
  const node = nodeGiven(given);
  if (node && node.kind !== kind)
    throw exception(
      `The parameters (DocumentApp.${CLASSES[node.kind]}) don't match the method signature for DocumentApp.${CLASSES[parent.kind]}.${member}.`,
    );
  if (!node) return elementOf(insert(parent, index, nodeOf(make(), null)));
  insert(parent, index, node);
  return given as T;
}
