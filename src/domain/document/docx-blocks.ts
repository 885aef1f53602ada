import type {PaperBlock, PaperTable} from './paper';
import {element, escapeXml} from './xml';

interface RunStyle {
  bold?: boolean;
  /** Half points. */
  size?: number;
}

interface ParagraphStyle {
  style?: string;
  align?: 'left' | 'center' | 'right' | 'both';
  /** Twentieths of a point. */
  after?: number;
  indent?: number;
  keepNext?: boolean;
  ruleBelow?: boolean;
}

/** Text of one look; line breaks stay line breaks. */
export function run(text: string, {bold, size}: RunStyle = {}): string {
  const look =
    (bold ? element('w:b', {}) : '') +
    (size ? element('w:sz', {'w:val': size}) + element('w:szCs', {'w:val': size}) : '');
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return element('w:r', {}, (look && element('w:rPr', {}, look)) + lines.join(element('w:br', {})));
}

export function paragraph(runs: string, look: ParagraphStyle = {}): string {
  const properties = [
    look.style && element('w:pStyle', {'w:val': look.style}),
    look.keepNext && element('w:keepNext', {}),
    look.ruleBelow &&
      element(
        'w:pBdr',
        {},
        element('w:bottom', {'w:val': 'double', 'w:sz': 6, 'w:space': 4, 'w:color': '000000'}),
      ),
    look.after !== undefined && element('w:spacing', {'w:after': look.after}),
    look.indent && element('w:ind', {'w:left': look.indent}),
    look.align && element('w:jc', {'w:val': look.align}),
  ];
  return element('w:p', {}, element('w:pPr', {}, properties.filter(Boolean).join('')) + runs);
}

/** @param textWidth the width between the margins, in twentieths of a point. */
export function block(one: PaperBlock, textWidth: number): string {
  if ('heading' in one)
    return paragraph(run(one.heading), {style: `Heading${one.level}`, keepNext: true});
  if ('pageBreak' in one) return paragraph(element('w:r', {}, element('w:br', {'w:type': 'page'})));
  // Word joins two tables that touch, so each is followed by an empty paragraph.
  if ('table' in one) return table(one.table, textWidth) + paragraph('', {after: 60});
  const {align = 'both', indent, keepNext} = one;
  return paragraph(run(one.paragraph, {bold: one.bold}), {align, indent, keepNext});
}

function table({widths, head, rows}: PaperTable, textWidth: number): string {
  const columns = widths.map(width => Math.round((textWidth * width) / 100));
  const line = {'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080'};
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', {'w:w': textWidth, 'w:type': 'dxa'}) +
      element('w:tblBorders', {}, sides.map(side => element(`w:${side}`, line)).join('')) +
      element('w:tblLayout', {'w:type': 'fixed'}),
  );
  const grid = element(
    'w:tblGrid',
    {},
    columns.map(width => element('w:gridCol', {'w:w': width})).join(''),
  );
  const body = rows.map(cells => row(cells, columns, false)).join('');
  return element('w:tbl', {}, properties + grid + row(head, columns, true) + body);
}

/** Rows are never torn over two pages; the head stands on each. */
function row(cells: readonly string[], columns: readonly number[], isHead: boolean): string {
  const properties = element(
    'w:trPr',
    {},
    element('w:cantSplit', {}) + (isHead ? element('w:tblHeader', {}) : ''),
  );
  const written = columns.map((width, index) => {
    const shade = isHead
      ? element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E8EAED'})
      : '';
    const look = element('w:tcPr', {}, element('w:tcW', {'w:w': width, 'w:type': 'dxa'}) + shade);
    const text = run(cells[index] ?? '', {bold: isHead, size: 18});
    return element('w:tc', {}, look + paragraph(text, {align: 'left', after: 0}));
  });
  return element('w:tr', {}, properties + written.join(''));
}
