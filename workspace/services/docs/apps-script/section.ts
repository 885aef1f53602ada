import {emulate} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {Block, Document, NamedStyle, Paragraph} from '../entities';
import {attributesOf, setAttributes, setting, telling} from './attributes';
import {blockMembers, putPageBreak} from './blocks';
import {emptied} from './blank-blocks';
import {containerMembers} from './container';
import {HEADINGS, keyOf} from './enums';
import {plainParagraph} from './session';
import {
  childrenOf,
  editing,
  elementOf,
  modelsIn,
  type Node,
  type Section,
  type Self,
  sessionOf,
} from './tree';

type Body = GoogleAppsScript.Document.Body;

/** Paragraphs and tables, those in cells too, in order. */
function* blocksIn(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (child.kind === 'TABLE' || 'inlines' in child.model) yield child;
    if (!('inlines' in child.model)) yield* blocksIn(child);
  }
}

const blocksOf = (self: Self): Block[] => (self.$ as Node<Section>).model.blocks;

const all = (self: Self, isMeant: (node: Node) => boolean) =>
  [...blocksIn(self.$)].filter(isMeant).map(elementOf);

/** What body, header and footer share. */
const members = {
  ...blockMembers,
  getImages(this: Self) {
    return [...blocksIn(this.$)]
      .flatMap(childrenOf)
      .filter(({kind}) => kind === 'INLINE_IMAGE')
      .map(elementOf);
  },
  getListItems(this: Self) {
    return all(this, ({kind}) => kind === 'LIST_ITEM');
  },
  getParagraphs(this: Self) {
    return all(this, ({model}) => 'inlines' in model);
  },
  getTables(this: Self) {
    return all(this, ({kind}) => kind === 'TABLE');
  },
  setText(this: Self, text: string) {
    editing(this.$);
    const blocks = blocksOf(this);
    emptied(blocks);
    blocks.splice(0, 1, ...String(text).split('\n').map(plainParagraph));
    return this;
  },
};

/** A paragraph that looks as a named style says: what is set of it is set of all such. */
function headingNode({$}: Self, heading: unknown): Node<Paragraph> {
  const {content} = sessionOf($);
  const named: NamedStyle = keyOf(HEADINGS, nameOf(heading));
  const {paragraph, text} = content.styles[named];
  const inlines = [{type: 'text' as const, text: ' ', style: text}];
  const model: Paragraph = {type: 'paragraph', named, style: paragraph, inlines};
  return {kind: 'PARAGRAPH', model, parent: $, session: null};
}

export const body: (node: Node) => Body = emulate<Body, Node>('Body', () => ({
  ...(members as unknown as Partial<Body>),
  appendPageBreak: function (this: Self, given?: unknown) {
    return putPageBreak(this.$, modelsIn(this.$).length, given, 'appendPageBreak');
  } as never,
  getHeadingAttributes: function (this: Self, heading: unknown) {
    return attributesOf(headingNode(this, heading));
  } as never,
  getMarginBottom: telling('MARGIN_BOTTOM'),
  getMarginLeft: telling('MARGIN_LEFT'),
  getMarginRight: telling('MARGIN_RIGHT'),
  getMarginTop: telling('MARGIN_TOP'),
  getPageHeight: telling('PAGE_HEIGHT'),
  getPageWidth: telling('PAGE_WIDTH'),
  insertPageBreak: function (this: Self, index: number, given?: unknown) {
    return putPageBreak(this.$, index, given, 'insertPageBreak');
  } as never,
  setHeadingAttributes: function (
    this: Self,
    heading: unknown,
    attributes: Record<string, unknown>,
  ) {
    const node = headingNode(this, heading);
    setAttributes(node, attributes);
    const {named, style, inlines} = node.model;
    const [run] = inlines;
    const set = {paragraph: style, text: run?.type === 'text' ? run.style : {}};
    sessionOf(this.$).content.styles[named] = set;
    return this;
  } as never,
  setMarginBottom: setting('MARGIN_BOTTOM'),
  setMarginLeft: setting('MARGIN_LEFT'),
  setMarginRight: setting('MARGIN_RIGHT'),
  setMarginTop: setting('MARGIN_TOP'),
  setPageHeight: setting('PAGE_HEIGHT'),
  setPageWidth: setting('PAGE_WIDTH'),
}));

type Header = GoogleAppsScript.Document.HeaderSection;
type Footer = GoogleAppsScript.Document.FooterSection;

export const header: (node: Node) => Header = emulate<Header, Node>('HeaderSection', () => ({
  ...(members as unknown as Partial<Header>),
}));

export const footer: (node: Node) => Footer = emulate<Footer, Node>('FooterSection', () => ({
  ...(members as unknown as Partial<Footer>),
}));

type Container = GoogleAppsScript.Document.ContainerElement;

/** What sections stand in; scripts reach the header of the first page by it. */
export const container: (node: Node<Document>) => Container = emulate<Container, Node<Document>>(
  'ContainerElement',
  () => {
    const {removeChild: _sectionsStay, ...members} = containerMembers;
    return members as unknown as Partial<Container>;
  },
);
