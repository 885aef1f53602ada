import type {Block, Document} from '../entities';
import type {Model} from './tree';

/** By the document something came from and the one it went to: what a list or a picture is called there. */
const names = new WeakMap<Document, WeakMap<Document, Map<string, string>>>();

/**
 * Lists and pictures of a copy go with it into another document. What comes from one list stays one list there
 * (assumed; people report that marks of items may change on Google).
 */
export function carry(model: Model, from: Document, to: Document): void {
  if (from === to) return;
  if ('blocks' in model) return model.blocks.forEach(block => carry(block, from, to));
  if ('rows' in model) return model.rows.forEach(row => carry(row, from, to));
  if ('cells' in model) return model.cells.forEach(cell => carry(cell, from, to));
  if ('inlines' in model) return carryParagraph(model, from, to);
  if ('type' in model && model.type === 'picture')
    model.picture = renamed(model.picture, 'pictures', from, to);
}

function carryParagraph(
  {bullet, inlines}: Extract<Block, {inlines: unknown}>,
  from: Document,
  to: Document,
): void {
  if (bullet) bullet.list = renamed(bullet.list, 'lists', from, to);
  for (const inline of inlines) if (inline.type === 'picture') carry(inline, from, to);
}

function renamed(name: string, kind: 'lists' | 'pictures', from: Document, to: Document): string {
  const targets = names.get(from) ?? new WeakMap<Document, Map<string, string>>();
  names.set(from, targets);
  const known = targets.get(to) ?? new Map<string, string>();
  targets.set(to, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = freeName(to[kind], kind === 'lists' ? 'kix.list' : 'kix.picture');
  (to[kind] as Record<string, unknown>)[made] = from[kind][name];
  known.set(name, made);
  return made;
}

/** A name nothing of the document has. */
export function freeName(taken: object, prefix: string): string {
  let count = Object.keys(taken).length + 1;
  while (`${prefix}${count}` in taken) count += 1;
  return `${prefix}${count}`;
}
