import {stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {remove} from './arrange';
import {elementMembers} from './element';
import {replaceMatches} from './inlines';
import {alignmentOf, lookOf, raisedBy} from './looks';
import {searchFor} from './pattern';
import {findElement, findText, type Found} from './search';
import {childAt, editing, elementOf, isSame, modelsIn, type Node, type Self} from './tree';
import {styleText, textIn} from './writing';
import {textNode, writingOf} from './writing-of';

const found = (from?: object | null) => (from ? stateOf<Found>(from) : null);

function indexOfChild(parent: Node, child: object): number {
  const {model} = stateOf<Node>(child);
  const index = modelsIn(parent).findIndex(one => isSame(one, model));
  if (index < 0) throw exception('Element does not contain the specified child element.');
  return index;
}

/** Replaces what a pattern finds in the text; the replacement is taken as it is. */
export function replaceAll(node: Node, pattern: string, replacement: string): void {
  editing(node);
  const text = String(replacement).replace(/\n/g, '\v');
  for (const paragraph of writingOf(node).paragraphs)
    replaceMatches(paragraph, searchFor(pattern), text);
}

/** What all elements have that hold others (https://developers.google.com/apps-script/reference/document/container-element). */
export const containerMembers = {
  ...elementMembers,
  editAsText(this: Self) {
    return elementOf(textNode(this.$));
  },
  findElement(this: Self, type: unknown, from?: object | null) {
    return findElement(this.$, type, found(from));
  },
  findText(this: Self, pattern: string, from?: object | null) {
    return findText(this.$, pattern, found(from));
  },
  getChild(this: Self, index: number) {
    return elementOf(childAt(this.$, index));
  },
  getChildIndex(this: Self, child: object) {
    return indexOfChild(this.$, child);
  },
  getNumChildren(this: Self) {
    return modelsIn(this.$).length;
  },
  getText(this: Self) {
    return textIn(writingOf(this.$));
  },
  getTextAlignment(this: Self) {
    return alignmentOf(writingOf(this.$));
  },
  removeChild(this: Self, child: object) {
    indexOfChild(this.$, child);
    remove(stateOf<Node>(child));
    return this;
  },
  replaceText(this: Self, pattern: string, replacement: string) {
    replaceAll(this.$, pattern, replacement);
    return this;
  },
  setTextAlignment(this: Self, alignment: unknown) {
    editing(this.$);
    styleText(writingOf(this.$), 0, Infinity, raisedBy(alignment));
    return this;
  },
};

/** What those have besides that are no sections. */
export const linkedMembers = {
  getLinkUrl(this: Self) {
    return lookOf(writingOf(this.$), 'link');
  },
  setLinkUrl(this: Self, link: string) {
    editing(this.$);
    styleText(writingOf(this.$), 0, Infinity, {link: String(link)});
    return this;
  },
};
