import {exception} from '../../../runtime/exception';
import type {Block, Cell, Document, Inline, Paragraph, Row, TextRun} from '../entities';
import {changing, type Session} from './session';

export type Kind = keyof (typeof GoogleAppsScript.Document)['ElementType'] & string;

/** Body, header or footer. */
export interface Section {
  kind: Kind;
  blocks: Block[];
}

/** What a Text stands for: a stretch between what is no text, or all that is written in some paragraphs. */
export interface Writing {
  paragraphs: Paragraph[];
  /** The stretch behind this inline, null for the paragraph's first one; undefined for all of the text. */
  after?: Inline | null;
  /** And before this one, null for the paragraph's last: it is found by either when something comes between. */
  before?: Inline | null;
  /** What was just appended, from one index of the inlines to another: it can be styled alone. */
  span?: {from: number; to: number};
}

/** What stands behind an element of a script. */
export type Model = Document | Section | Block | Row | Cell | Exclude<Inline, TextRun> | Writing;

/** An element as a script holds it. Reached twice, it has two nodes and one model. */
export interface Node<M = Model> {
  kind: Kind;
  model: M;
  /** The one it was reached by, or put into; null for the document itself and for what is detached. */
  parent: Node | null;
  /** Where the element has no parent: the document it belongs to, or comes from. */
  session: Session | null;
}

export type Self<M = Model> = {readonly $: Node<M>};

export function documentNode(session: Session): Node<Document> {
  return {kind: 'DOCUMENT', model: session.content, parent: null, session};
}

export function nodeOf<M extends Model>(model: M, parent: Node | null): Node<M> {
  return {kind: kindOf(model), model, parent, session: null};
}

function kindOf(model: Model): Kind {
  if ('kind' in model) return model.kind;
  if ('paragraphs' in model) return 'TEXT';
  if ('blocks' in model) return 'TABLE_CELL';
  if ('cells' in model) return 'TABLE_ROW';
  if (!('type' in model)) return 'DOCUMENT';
  switch (model.type) {
    case 'paragraph':
      return model.bullet ? 'LIST_ITEM' : 'PARAGRAPH';
    case 'table':
      return 'TABLE';
    case 'picture':
      return 'INLINE_IMAGE';
    case 'pageBreak':
      return 'PAGE_BREAK';
    case 'horizontalRule':
      return 'HORIZONTAL_RULE';
    case 'field':
      return 'UNSUPPORTED';
  }
}

/** What stands right in an element, in order. */
export function modelsIn({model}: {model: Model}): readonly Model[] {
  if ('body' in model) return sectionsOf(model);
  if ('blocks' in model) return model.blocks;
  if ('rows' in model) return model.rows;
  if ('cells' in model) return model.cells;
  return 'inlines' in model ? inlineModels(model) : [];
}

function sectionsOf({body, header, footer, firstHeader, firstFooter}: Document): Section[] {
  const edges: [Kind, Block[] | undefined][] = [
    ['HEADER_SECTION', header],
    ['HEADER_SECTION', firstHeader],
    ['FOOTER_SECTION', footer],
    ['FOOTER_SECTION', firstFooter],
  ];
  return [
    {kind: 'BODY_SECTION', blocks: body},
    ...edges.flatMap(([kind, blocks]) => (blocks?.length ? [{kind, blocks}] : [])),
  ];
}

/** Neighbouring runs are one Text, whatever they look like. */
function inlineModels(paragraph: Paragraph): Model[] {
  const models: Model[] = [];
  let after: Inline | null = null;
  let open: Writing | null = null;
  for (const inline of paragraph.inlines) {
    if (inline.type === 'text') {
      if (!open && inline.text !== '') {
        open = {paragraphs: [paragraph], after, before: null};
        models.push(open);
      }
      continue;
    }
    models.push(inline);
    if (open) open.before = inline;
    after = inline;
    open = null;
  }
  return models;
}

export function childrenOf(node: Node): Node[] {
  return modelsIn(node).map(model => nodeOf(model, node));
}

export function isSame(a: Model, b: Model): boolean {
  if (a === b) return true;
  if ('kind' in a && 'kind' in b) return a.blocks === b.blocks;
  if (!('paragraphs' in a && 'paragraphs' in b)) return false;
  if (a.paragraphs[0] !== b.paragraphs[0]) return false;
  const isBehind = (a.after ?? null) === (b.after ?? null);
  return isBehind || (a.before !== undefined && a.before === b.before);
}

/** Its place among its parent's children; -1 where it has left it. */
export function placeOf({model, parent}: Node): number {
  return parent ? modelsIn(parent).findIndex(one => isSame(one, model)) : -1;
}

export function parentOf(node: Node): Node | null {
  // A text stays where it is when its last letter is deleted.
  return node.kind === 'TEXT' || placeOf(node) >= 0 ? node.parent : null;
}

export function siblingOf(node: Node, step: 1 | -1): Node | null {
  const place = placeOf(node);
  const model = place < 0 ? undefined : modelsIn(node.parent!)[place + step];
  return model ? nodeOf(model, node.parent) : null;
}

/** All that stands in an element, each before what stands in it. */
export function* descendantsOf(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* descendantsOf(child);
  }
}

export function sessionOf(node: Node): Session {
  let root = node;
  while (root.parent) root = root.parent;
  return root.session!;
}

/** To be called before each change of an element. */
export function editing(node: Node): Session {
  const session = sessionOf(node);
  changing(session);
  return session;
}

/** The element as a script sees it. */
export function elementOf<T>(node: Node): T {
  return sessionOf(node).elementOf(node) as T;
}

export function childAt(node: Node, index: number): Node {
  const models = modelsIn(node);
  const model = models[index];
  if (!model)
    throw exception(
      `Child index (${index}) must be less than the number of child elements (${models.length}).`,
    );
  return nodeOf(model, node);
}
