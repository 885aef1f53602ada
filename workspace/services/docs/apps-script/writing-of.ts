import type {Paragraph} from '../entities';
import {type Model, modelsIn, type Node, type Writing} from './tree';

/** All that is written in an element. */
export function writingOf(node: Node): Writing {
  return 'paragraphs' in node.model ? node.model : {paragraphs: paragraphsIn(node.model)};
}

function paragraphsIn(model: Model): Paragraph[] {
  return 'inlines' in model ? [model] : modelsIn({model}).flatMap(paragraphsIn);
}

/** A Text of all that is written in an element, "for rich text editing" (reference/document/body#editAsText()). */
export function textNode(node: Node): Node<Writing> {
  return {kind: 'TEXT', model: writingOf(node), parent: node, session: null};
}
