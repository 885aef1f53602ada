import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import {searchFor} from './pattern';
import {descendantsOf, elementOf, isSame, type Node} from './tree';
import {textIn} from './writing';
import {writingOf} from './writing-of';

type RangeElement = GoogleAppsScript.Document.RangeElement;

export interface Found {
  node: Node;
  /** Of the first and the last character; left out for a whole element. */
  range?: {start: number; end: number};
}

/** https://developers.google.com/apps-script/reference/document/range-element */
const rangeElement = emulate<RangeElement, Found>('RangeElement', () => ({
  getElement() {
    return elementOf(this.$.node);
  },
  getEndOffsetInclusive() {
    return this.$.range?.end ?? -1;
  },
  getStartOffset() {
    return this.$.range?.start ?? -1;
  },
  isPartial() {
    return this.$.range !== undefined;
  },
}));

/** What of a list comes after the element a search goes on from. */
function rest(nodes: Node[], {node}: Found): Node[] {
  return nodes.slice(nodes.findIndex(one => isSame(one.model, node.model)) + 1);
}

/** The next element of a type, null where there is none. */
export function findElement(within: Node, type: unknown, from?: Found | null): RangeElement | null {
  const all = [...descendantsOf(within)];
  const found = (from ? rest(all, from) : all).find(({kind}) => kind === nameOf(type));
  return found ? rangeElement({node: found}) : null;
}

/** The next match in a text, behind the one a search goes on from; null where there is none. */
export function findText(within: Node, pattern: string, from?: Found | null): RangeElement | null {
  const search = searchFor(pattern);
  const isText = within.kind === 'TEXT';
  const all = isText ? [within] : [...descendantsOf(within)].filter(({kind}) => kind === 'TEXT');
  const ahead = from ? rest(all, from) : all;
  if (from?.range) {
    const again = matchIn(from.node, search, from.range.end + 1);
    if (again) return again;
  }
  for (const node of from && isText ? [] : ahead) {
    const match = matchIn(node, search, 0);
    if (match) return match;
  }
  return null;
}

function matchIn(node: Node, search: RegExp, from: number): RangeElement | null {
  search.lastIndex = from;
  const match = search.exec(textIn(writingOf(node)));
  if (!match || match[0] === '') return null;
  const range = {start: match.index, end: match.index + match[0].length - 1};
  return rangeElement({node, range});
}
