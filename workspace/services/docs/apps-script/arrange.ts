import {exception} from '../../../runtime/exception';
import type {Block, Cell, Inline, Row} from '../entities';
import {carry} from './carry';
import {lengthOf, withText} from './inlines';
import {detachedFrom} from './session';
import {
  editing,
  type Model,
  modelsIn,
  type Node,
  parentOf,
  placeOf,
  sessionOf,
  type Writing,
} from './tree';
import {removeWriting, runsOf} from './writing';

/** A deep copy that belongs nowhere yet (reference/document/element#copy()). */
export function copyOf(node: Node): Node {
  const {kind, model} = node;
  const copied: Model = 'paragraphs' in model ? loose(runsOf(model)) : plainCopy(model);
  return {kind, model: copied, parent: null, session: detachedFrom(sessionOf(node))};
}

const plainCopy = (model: Model) => JSON.parse(JSON.stringify(model)) as Model;

/** Puts a detached element into another one; from now on it is that place. */
export function insert(parent: Node, index: number, node: Node): Node {
  const {content} = editing(parent);
  if (parentOf(node)) throw exception('Element must be detached.');
  const count = modelsIn(parent).length;
  // Assumed: Google publishes no text for this.
  if (!(index >= 0 && index <= count))
    throw exception(
      `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
    );
  // What was made right now has come from nowhere.
  if (node.parent || node.session) carry(node.model, sessionOf(node).content, content);
  place(parent, index, node);
  node.parent = parent;
  node.session = null;
  return node;
}

function place({model: parent}: Node, index: number, node: Node): void {
  if ('blocks' in parent) parent.blocks.splice(index, 0, node.model as Block);
  else if ('rows' in parent) parent.rows.splice(index, 0, node.model as Row);
  else if ('cells' in parent) parent.cells.splice(index, 0, node.model as Cell);
  else if ('inlines' in parent) {
    parent.inlines = withText(parent.inlines);
    const at = inlineAt(parent.inlines, modelsIn({model: parent})[index]);
    const {model} = node;
    const inlines = 'paragraphs' in model ? runsOf(model) : [model as Inline];
    parent.inlines.splice(at, 0, ...inlines);
    if (!('paragraphs' in model)) return;
    const from = parent.inlines.slice(0, at).reduce((sum, one) => sum + lengthOf(one), 0);
    const to = from + inlines.reduce((sum, one) => sum + lengthOf(one), 0);
    const after = otherIn(parent.inlines.slice(0, at).reverse());
    const before = otherIn(parent.inlines.slice(at));
    node.model = {paragraphs: [parent], after, before, span: {from, to}};
  }
}

/** The first that is no text. */
const otherIn = (inlines: Inline[]) => inlines.find(one => one.type !== 'text') ?? null;

/** Where a child begins among the inlines; behind all of them for none. */
function inlineAt(inlines: Inline[], child: Model | undefined): number {
  if (!child) return inlines.length;
  if ('paragraphs' in child) return child.after ? inlines.indexOf(child.after) + 1 : 0;
  return inlines.indexOf(child as Inline);
}

/** Takes an element out of where it stands; it can be put elsewhere. */
export function remove(node: Node): void {
  const {model} = node;
  const session = editing(node);
  const parent = parentOf(node)?.model;
  const index = placeOf(node);
  // Assumed: Google's page says nothing of removing what is detached.
  if (!parent) throw exception('Element must be attached.');
  if ('blocks' in parent) {
    const isLast = 'kind' in parent && index === parent.blocks.length - 1;
    // A section ends with a paragraph (docs/api/concepts/structure). Public scripts empty cells (hvshah1974/mergeutility).
    if (isLast && 'inlines' in model)
      throw exception("Can't remove the last paragraph in a document section.");
    parent.blocks.splice(index, 1);
  } else if ('rows' in parent) parent.rows.splice(index, 1);
  else if ('cells' in parent) parent.cells.splice(index, 1);
  else if ('paragraphs' in model) {
    const runs = runsOf(model);
    removeWriting(model);
    node.model = loose(runs);
  } else if ('inlines' in parent) parent.inlines.splice(parent.inlines.indexOf(model as Inline), 1);
  else if ('kind' in model) removeSection(node);
  node.parent = null;
  node.session = detachedFrom(session);
}

function removeSection(node: Node): void {
  const {kind, blocks} = node.model as Extract<Model, {kind: unknown}>;
  if (kind === 'BODY_SECTION') throw exception("Can't remove the body of a document.");
  node.model = {kind, blocks: blocks.splice(0)};
}

function loose(inlines: Inline[]): Writing {
  return {paragraphs: [{type: 'paragraph', named: 'NORMAL_TEXT', style: {}, inlines}]};
}
