import type {Block, Inline, Paragraph} from '../entities';
import {readInlines} from './inlines';
import {paragraphStyle} from './properties';
import type {Reading} from './read';
import {readTable} from './table';
import {onOff} from './units';
import {child, elements, valueOf} from './xml';
import type {Element} from './xml';

/** Reads the paragraphs and tables of a body, a cell, a header. */
export function readBlocks(parent: Element | undefined, reading: Reading): Block[] {
  const blocks: Block[] = [];
  for (const element of elements(parent)) {
    if (element.name === 'w:p') blocks.push(...readParagraph(element, reading));
    else if (element.name === 'w:tbl') blocks.push(readTable(element, reading));
    else if (element.name === 'w:sdt')
      blocks.push(...readBlocks(child(element, 'w:sdtContent'), reading));
    else if (element.name === 'w:ins') blocks.push(...readBlocks(element, reading));
  }
  return blocks;
}

/** One paragraph; two where a section ends in it, as the model has one section only and a page break instead. */
function readParagraph(element: Element, reading: Reading): Paragraph[] {
  const properties = child(element, 'w:pPr');
  const applied = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const bullet = readBullet(properties, applied.properties, reading);
  const read: Paragraph = {
    type: 'paragraph',
    named: applied.named,
    style: {
      ...(bullet && indentsOf(bullet, reading)),
      ...applied.paragraph,
      ...paragraphStyle(properties),
    },
    ...(bullet && {bullet}),
    ...(onOff(child(properties, 'w:pageBreakBefore')) && {pageBreakBefore: true}),
    inlines: readInlines(element, applied.text, reading),
  };
  if (read.inlines.length === 0) read.inlines = emptyLine(properties, applied.text, reading);
  const section = child(properties, 'w:sectPr');
  if (!section || valueOf(section, 'w:type') === 'continuous') return [read];
  return [{...read, inlines: [...read.inlines, {type: 'pageBreak'}]}];
}

/** An empty paragraph is as high as its mark's font; an empty run keeps that. */
function emptyLine(properties: Element | undefined, inherited: object, reading: Reading): Inline[] {
  const style = {...inherited, ...reading.markStyle(child(properties, 'w:rPr'))};
  return Object.keys(style).length > 0 ? [{type: 'text', text: '', style}] : [];
}

function readBullet(
  own: Element | undefined,
  styled: Element | undefined,
  reading: Reading,
): {list: string; level: number} | undefined {
  const numbering = child(own, 'w:numPr') ?? child(styled, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  if (!list || !reading.lists[list]) return undefined;
  const level = Number(valueOf(numbering, 'w:ilvl') ?? 0);
  return reading.lists[list][level] ? {list, level} : undefined;
}

function indentsOf({list, level}: {list: string; level: number}, reading: Reading) {
  const {indentStart, indentFirstLine} = reading.lists[list]![level]!;
  return {indentStart, indentFirstLine};
}
