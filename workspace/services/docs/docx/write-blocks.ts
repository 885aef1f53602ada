import type {Block, Cell, Inline, PageField, Paragraph, Picture, Table, TextRun} from '../entities';
import {placedRows, type PlacedCell} from '../grid';
import {borderXml, escapeXml, paragraphXml, STYLE_NAMES, textXml, twips} from './write-styles';

/** By the picture's key, its relationship. */
type PictureIds = ReadonlyMap<string, string>;

/** A horizontal line as Word writes it. */
const RULE =
  '<w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t" fillcolor="#888888" stroked="f"/></w:pict></w:r>';

export function blocksXml(blocks: Block[], pictures: PictureIds): string {
  return blocks
    .map(block =>
      block.type === 'table' ? tableXml(block, pictures) : paragraphOf(block, pictures),
    )
    .join('');
}

function paragraphOf(block: Paragraph, pictures: PictureIds): string {
  const {named, style, bullet, pageBreakBefore, inlines} = block;
  const numbering = bullet
    ? `<w:numPr><w:ilvl w:val="${bullet.level}"/><w:numId w:val="${escapeXml(bullet.list)}"/></w:numPr>`
    : '';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${STYLE_NAMES[named][0]}"/>` +
    `${pageBreakBefore ? '<w:pageBreakBefore/>' : ''}${numbering}${paragraphXml(style)}</w:pPr>` +
    `${inlines.map(inline => inlineXml(inline, pictures)).join('')}</w:p>`
  );
}

function inlineXml(inline: Inline, pictures: PictureIds): string {
  switch (inline.type) {
    case 'text':
      return runXml(inline);
    case 'field':
      return fieldXml(inline);
    case 'picture':
      return pictureXml(inline, pictures.get(inline.picture) ?? '');
    case 'pageBreak':
      return '<w:r><w:br w:type="page"/></w:r>';
    case 'horizontalRule':
      return RULE;
  }
}

function runXml({text, style}: TextRun): string {
  const pieces = text
    .split(/([\t\v])/)
    .map(piece =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\v'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    );
  return `<w:r><w:rPr>${textXml(style)}</w:rPr>${pieces.join('')}</w:r>`;
}

function fieldXml({field, style}: PageField): string {
  const instruction = field === 'PAGE' ? 'PAGE' : 'NUMPAGES';
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:rPr>${textXml(style)}</w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
}

function pictureXml({width, height}: Picture, id: string): string {
  const extent = `cx="${Math.round(width * 12700)}" cy="${Math.round(height * 12700)}"`;
  return (
    `<w:r><w:drawing><wp:inline><wp:extent ${extent}/><wp:docPr id="1" name="${id}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="0" name="${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

function tableXml(table: Table, pictures: PictureIds): string {
  const {padding, alignment, columns} = table;
  const justified = alignment
    ? `<w:jc w:val="${alignment === 'END' ? 'right' : alignment.toLowerCase()}"/>`
    : '';
  const total = columns.reduce((sum, width) => sum + width, 0);
  const grid = columns.map(width => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  const rows = placedRows(table).map((cells, index) => {
    const row = table.rows[index]!;
    const height = row.minHeight ? `<w:trHeight w:val="${twips(row.minHeight)}"/>` : '';
    const properties = `${row.keepTogether ? '<w:cantSplit/>' : ''}${height}${row.header ? '<w:tblHeader/>' : ''}`;
    return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(one => cellXml(one, pictures)).join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/>${justified}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${sidesXml(padding)}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

function cellXml({cell, continues}: PlacedCell, pictures: PictureIds): string {
  const borders = (['top', 'left', 'bottom', 'right'] as const)
    .map(side => (cell.borders[side] === undefined ? '' : borderXml(side, cell.borders[side])))
    .join('');
  const vertical = cell.verticalAlignment?.toLowerCase().replace('middle', 'center');
  const properties =
    (cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '') +
    (cell.rowSpan > 1 ? `<w:vMerge${continues ? '' : ' w:val="restart"'}/>` : '') +
    (borders && `<w:tcBorders>${borders}</w:tcBorders>`) +
    (cell.shading ? `<w:shd w:val="clear" w:fill="${cell.shading.slice(1)}"/>` : '') +
    marginsXml(cell.padding) +
    (vertical ? `<w:vAlign w:val="${vertical}"/>` : '');
  const inner = continues ? '' : blocksXml(cell.blocks, pictures);
  // A cell must end with a paragraph.
  const closed = continues || cell.blocks.at(-1)?.type !== 'paragraph' ? '<w:p/>' : '';
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}${closed}</w:tc>`;
}

function marginsXml(padding: Cell['padding']): string {
  return padding ? `<w:tcMar>${sidesXml(padding)}</w:tcMar>` : '';
}

function sidesXml(padding: Partial<Table['padding']>): string {
  return (['top', 'left', 'bottom', 'right'] as const)
    .map(side =>
      padding[side] === undefined ? '' : `<w:${side} w:w="${twips(padding[side])}" w:type="dxa"/>`,
    )
    .join('');
}
