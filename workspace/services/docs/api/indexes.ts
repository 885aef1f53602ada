import {textOf} from '../apps-script/inlines';
import type {Block, Cell, Paragraph, Row, Table} from '../entities';

/** A paragraph with its indexes: from its first character to behind its newline. */
export interface PlacedParagraph {
  paragraph: Paragraph;
  start: number;
  end: number;
  /** The list of blocks it stands in. */
  siblings: Block[];
}

/** Told of each part as it is passed, with its first index and the one behind its last. */
export interface Visitor {
  paragraph?(paragraph: Paragraph, start: number, end: number, siblings: Block[]): void;
  table?(table: Table, start: number, end: number): void;
  row?(row: Row, start: number, end: number): void;
  cell?(cell: Cell, start: number, end: number): void;
}

/**
 * Goes through blocks as the Docs API counts them: a paragraph is its text and a newline; a table, each row and
 * each cell take one index before what they hold, the table one more at its end.
 * https://developers.google.com/workspace/docs/api/concepts/structure
 */
export function visit(blocks: Block[], start: number, visitor: Visitor): number {
  let at = start;
  for (const block of blocks) {
    const from = at;
    if (block.type === 'paragraph') {
      at += textOf(block.inlines).length + 1;
      visitor.paragraph?.(block, from, at, blocks);
      continue;
    }
    at += 1;
    for (const row of block.rows) {
      const rowStart = at;
      at += 1;
      for (const cell of row.cells) {
        const cellStart = at;
        at = visit(cell.blocks, cellStart + 1, visitor);
        visitor.cell?.(cell, cellStart, at);
      }
      visitor.row?.(row, rowStart, at);
    }
    at += 1;
    visitor.table?.(block, from, at);
  }
  return at;
}

/** The body's paragraphs, those in cells too, in order. Its first index is 1: 0 is the section's break. */
export function placedParagraphs(body: Block[]): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  visit(body, 1, {
    paragraph: (paragraph, start, end, siblings) => placed.push({paragraph, start, end, siblings}),
  });
  return placed;
}
