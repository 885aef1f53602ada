import type {Block, Document, Paragraph} from './entities';
import {listMarkers} from './lists';

/** The words of a paragraph, without its marker. */
export function paragraphText({inlines}: Paragraph): string {
  return inlines.map(inline => (inline.type === 'text' ? inline.text : '')).join('');
}

/** The document as plain text, as Drive exports it: lists with their marks, cells one below the other. */
export function plainText(document: Document): string {
  const markers = listMarkers(document);
  const lines = (blocks: Block[]): string[] =>
    blocks.flatMap(block => {
      if (block.type === 'table') {
        return block.rows.flatMap(row => row.cells.flatMap(cell => lines(cell.blocks)));
      }
      const marker = markers.get(block);
      const text = paragraphText(block).replace(/\v/g, '\n');
      return [marker === undefined ? text : `${marker} ${text}`];
    });
  return lines(document.body).join('\n');
}
