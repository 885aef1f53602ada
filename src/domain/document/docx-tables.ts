import {paragraph, textParagraph} from './docx-text';
import type {Align, PaperBlock, PaperCell, PaperFacts, PaperTable} from './paper';
import {element} from './xml';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
/** Room inside each cell, in twentieths of a point: Word's own on the sides, and so much that no letter touches a line. */
const RULED = {top: 30, left: 108, bottom: 30, right: 108};
/** Without lines the words stand at the text's own edge. */
const OPEN = {top: 10, left: 0, bottom: 10, right: 108};
const BARE = {top: 0, left: 0, bottom: 0, right: 0};

interface TableLook {
  line: 'single' | 'nil';
  padding: typeof RULED;
}

/** A table with lines. Rows are never torn over two pages; the head stands on each. */
export function ruledTable(
  {widths, head, rows, size = 9, rowHeight, aligns}: PaperTable,
  width: number,
  draw: (one: Exclude<PaperCell, string>) => string,
): string {
  const columns = columnsOf(widths, width);
  const look = {size, ...(aligns ? {aligns} : {})};
  const body = rows.map(cells => row(cells, columns, {...look, rowHeight}, draw));
  return table(columns, {line: 'single', padding: RULED}, [
    row(head, columns, {...look, isHead: true}),
    ...body,
  ]);
}

/** Labels and values without lines. */
export function factsTable({facts, labelWidth, size = 11}: PaperFacts, width: number): string {
  const columns = columnsOf([labelWidth, 100 - labelWidth], width);
  const rows = facts.map(([label, value]) => row([label, `: ${value}`], columns, {size}));
  return table(columns, {line: 'nil', padding: OPEN}, rows);
}

/** Blocks side by side; kept on one page. */
export function layoutTable(
  parts: ReadonlyArray<{width: number; blocks: PaperBlock[]}>,
  width: number,
  draw: (blocks: readonly PaperBlock[], width: number) => string,
): string {
  const columns = columnsOf(
    parts.map(part => part.width),
    width,
  );
  const cells = parts.map(({blocks}, index) => {
    const drawn = draw(blocks, columns[index]!);
    // A cell ends with a paragraph (ECMA-376 part 1, 17.4.65).
    return cell(columns[index]!, drawn || paragraph(''));
  });
  const properties = element('w:trPr', {}, element('w:cantSplit', {}));
  const only = element('w:tr', {}, properties + cells.join(''));
  return table(columns, {line: 'nil', padding: BARE}, [only]);
}

function columnsOf(widths: readonly number[], width: number): number[] {
  return widths.map(share => Math.round((width * share) / 100));
}

function table(
  columns: readonly number[],
  {line, padding}: TableLook,
  rows: readonly string[],
): string {
  const width = columns.reduce((sum, one) => sum + one, 0);
  const margins = Object.entries(padding).map(([side, twips]) =>
    element(`w:${side}`, {'w:w': twips, 'w:type': 'dxa'}),
  );
  const look = {'w:val': line, 'w:sz': 4, 'w:space': 0, 'w:color': '808080'};
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', {'w:w': width, 'w:type': 'dxa'}) +
      element('w:tblBorders', {}, SIDES.map(side => element(`w:${side}`, look)).join('')) +
      element('w:tblLayout', {'w:type': 'fixed'}) +
      element('w:tblCellMar', {}, margins.join('')),
  );
  const grid = columns.map(one => element('w:gridCol', {'w:w': one})).join('');
  return element('w:tbl', {}, properties + element('w:tblGrid', {}, grid) + rows.join(''));
}

interface RowLook {
  /** Points. */
  size: number;
  isHead?: boolean;
  rowHeight?: number;
  aligns?: PaperTable['aligns'];
}

function row(
  cells: readonly PaperCell[],
  columns: readonly number[],
  {size, isHead = false, rowHeight, aligns = []}: RowLook,
  draw: (one: Exclude<PaperCell, string>) => string = () => '',
): string {
  const properties =
    element('w:cantSplit', {}) +
    (rowHeight ? element('w:trHeight', {'w:val': rowHeight * 20, 'w:hRule': 'atLeast'}) : '') +
    (isHead ? element('w:tblHeader', {}) : '');
  const drawn = columns.map((width, index) => {
    const one = cells[index] ?? '';
    if (typeof one !== 'string') return cell(width, draw(one), isHead);
    return cell(width, textCell(one, {bold: isHead, size, align: aligns[index] ?? 'left'}), isHead);
  });
  return element('w:tr', {}, element('w:trPr', {}, properties) + drawn.join(''));
}

function textCell(
  text: string,
  {bold, size, align}: {bold: boolean; size: number; align: Align},
): string {
  return textParagraph(text, {bold, size: size * 2}, {align, after: 0});
}

function cell(width: number, content: string, isHead = false): string {
  const shade = isHead
    ? element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E8EAED'})
    : '';
  const look = element('w:tcPr', {}, element('w:tcW', {'w:w': width, 'w:type': 'dxa'}) + shade);
  return element('w:tc', {}, look + content);
}
