import type {Block, Inline} from '../entities';
import {emptied, newTable} from './blank-blocks';
import {containerMembers} from './container';
import {nodeGiven, put} from './given';
import {newList} from './glyphs';
import {takePicture} from './pictures';
import {plainParagraph} from './session';
import {editing, elementOf, modelsIn, type Node, nodeOf, type Self, sessionOf} from './tree';

const blocksOf = ({model}: Node): Block[] => (model as {blocks: Block[]}).blocks;

/** An item goes on with the list it stands behind, or before. */
function newItem(node: Node, text: string, index: number): Block {
  const {content} = sessionOf(node);
  const blocks = blocksOf(node);
  const near = [blocks[index - 1], blocks[index]]
    .map(block => (block && 'inlines' in block ? block.bullet?.list : undefined))
    .find(list => list !== undefined);
  const list = near ?? newList(content);
  const {indentStart, indentFirstLine} = content.lists[list]![0]!;
  const style = {indentStart, indentFirstLine};
  return {...plainParagraph(String(text)), style, bullet: {list, level: 0}};
}

function putTable(node: Node, index: number, cells: unknown, member: string) {
  const isLast = index === modelsIn(node).length;
  const make = () => newTable(sessionOf(node), (cells ?? []) as string[][]);
  const table = put(node, index, 'TABLE', cells, make, member);
  // What holds blocks ends with a paragraph (docs/api/concepts/structure).
  if (isLast) blocksOf(node).push(plainParagraph(''));
  return table;
}

/** Puts what stands in lines into a paragraph of its own. */
function putInline(node: Node, index: number, inline: Inline): Node {
  editing(node);
  const paragraph = {...plainParagraph(''), inlines: [inline]};
  blocksOf(node).splice(index, 0, paragraph);
  return nodeOf(inline as never, nodeOf(paragraph, node));
}

function putImage(node: Node, index: number, source: unknown, member: string) {
  const given = nodeGiven(source);
  if (!given)
    return elementOf(putInline(node, index, takePicture(sessionOf(node).content, source as never)));
  editing(node);
  const paragraph = plainParagraph('');
  blocksOf(node).splice(index, 0, paragraph);
  return put(nodeOf(paragraph, node), 0, 'INLINE_IMAGE', source, () => paragraph, member);
}

const rule = (): Inline => ({type: 'horizontalRule'});
const last = (self: Self) => modelsIn(self.$).length;

/** What body, header, footer and cells have: all of them hold paragraphs and tables. */
export const blockMembers = {
  ...containerMembers,
  appendHorizontalRule(this: Self) {
    return elementOf(putInline(this.$, last(this), rule()));
  },
  appendImage(this: Self, source: unknown) {
    return putImage(this.$, last(this), source, 'appendImage');
  },
  appendListItem(this: Self, item: unknown) {
    return putItem(this.$, last(this), item, 'appendListItem');
  },
  appendParagraph(this: Self, paragraph: unknown) {
    return putParagraph(this.$, last(this), paragraph, 'appendParagraph');
  },
  appendTable(this: Self, cells?: unknown) {
    return putTable(this.$, last(this), cells, 'appendTable');
  },
  clear(this: Self) {
    editing(this.$);
    emptied(blocksOf(this.$));
    return this;
  },
  insertHorizontalRule(this: Self, index: number) {
    return elementOf(putInline(this.$, index, rule()));
  },
  insertImage(this: Self, index: number, source: unknown) {
    return putImage(this.$, index, source, 'insertImage');
  },
  insertListItem(this: Self, index: number, item: unknown) {
    return putItem(this.$, index, item, 'insertListItem');
  },
  insertParagraph(this: Self, index: number, paragraph: unknown) {
    return putParagraph(this.$, index, paragraph, 'insertParagraph');
  },
  insertTable(this: Self, index: number, cells?: unknown) {
    return putTable(this.$, index, cells, 'insertTable');
  },
};

function putItem(node: Node, index: number, item: unknown, member: string) {
  return put(node, index, 'LIST_ITEM', item, () => newItem(node, item as string, index), member);
}

function putParagraph(node: Node, index: number, paragraph: unknown, member: string) {
  return put(node, index, 'PARAGRAPH', paragraph, () => plainParagraph(String(paragraph)), member);
}

/** A page break in a paragraph of its own. */
export function putPageBreak(node: Node, index: number, given: unknown, member: string) {
  if (!nodeGiven(given)) return elementOf(putInline(node, index, {type: 'pageBreak'}));
  editing(node);
  const paragraph = plainParagraph('');
  blocksOf(node).splice(index, 0, paragraph);
  return put(nodeOf(paragraph, node), 0, 'PAGE_BREAK', given, () => paragraph, member);
}
