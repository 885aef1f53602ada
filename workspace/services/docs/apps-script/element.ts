import {exception} from '../../../runtime/exception';
import {copyOf, remove} from './arrange';
import {attributesOf, setAttributes} from './attributes';
import {ElementType} from './enums';
import {elementOf, type Kind, parentOf, type Self, siblingOf} from './tree';
import {textNode} from './writing-of';

const as = (kind: Kind) =>
  function (this: Self) {
    // Assumed: Google publishes no text for this.
    if (this.$.kind !== kind) throw exception(`${this.$.kind} can't be cast to ${kind}.`);
    return this;
  };

/** What all elements have (https://developers.google.com/apps-script/reference/document/element). */
export const elementMembers = {
  asBody: as('BODY_SECTION'),
  asFooterSection: as('FOOTER_SECTION'),
  asHeaderSection: as('HEADER_SECTION'),
  asHorizontalRule: as('HORIZONTAL_RULE'),
  asInlineImage: as('INLINE_IMAGE'),
  asListItem: as('LIST_ITEM'),
  asPageBreak: as('PAGE_BREAK'),
  asParagraph: as('PARAGRAPH'),
  asTable: as('TABLE'),
  asTableCell: as('TABLE_CELL'),
  asTableRow: as('TABLE_ROW'),
  /** Google's own samples call it on whatever can be edited as text (apps-script-samples, docs/translate). */
  asText(this: Self) {
    return this.$.kind === 'TEXT' ? this : elementOf(textNode(this.$));
  },
  copy(this: Self) {
    return elementOf(copyOf(this.$));
  },
  getAttributes(this: Self) {
    return attributesOf(this.$);
  },
  getNextSibling(this: Self) {
    const next = siblingOf(this.$, 1);
    return next && elementOf(next);
  },
  getParent(this: Self) {
    const parent = parentOf(this.$);
    return parent && elementOf(parent);
  },
  getPreviousSibling(this: Self) {
    const previous = siblingOf(this.$, -1);
    return previous && elementOf(previous);
  },
  getType(this: Self) {
    return ElementType[this.$.kind];
  },
  isAtDocumentEnd(this: Self) {
    let node = this.$;
    while (node.kind !== 'BODY_SECTION') {
      const parent = parentOf(node);
      if (!parent || siblingOf(node, 1)) return false;
      node = parent;
    }
    return true;
  },
  removeFromParent(this: Self) {
    remove(this.$);
    return this;
  },
  setAttributes(this: Self, attributes: Record<string, unknown>) {
    setAttributes(this.$, attributes);
    return this;
  },
};
