import type {Content} from 'pdfmake/interfaces';
import type {Block, Document, Paragraph} from '../entities';
import {paragraphNodes} from './paragraphs';
import {tableNode} from './tables';

/** Where blocks are laid out. */
export interface Place {
  document: Document;
  markers: Map<Paragraph, string>;
  /** Points between left and right margin or cell edge. */
  width: number;
  /** Known in headers and footers only. */
  page?: {current: number; count: number};
}

/** The blocks as pdfmake content. A page break inside a paragraph breaks before what follows it. */
export function layOut(blocks: Block[], place: Place): Content[] {
  const nodes: Content[] = [];
  let breakNext = false;
  for (const block of blocks) {
    const made = block.type === 'table' ? [tableNode(block, place)] : paragraphNodes(block, place);
    for (const node of made) {
      if (node === 'pageBreak') {
        breakNext = true;
        continue;
      }
      nodes.push(breakNext ? {stack: [node], pageBreak: 'before'} : node);
      breakNext = false;
    }
  }
  // A break at the very end opens one more page only if something stands on it.
  return nodes;
}
