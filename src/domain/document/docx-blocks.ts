import {factsTable, layoutTable, ruledTable} from './docx-tables';
import {gap, paragraph, run, textParagraph} from './docx-text';
import type {PaperBlock, PaperCell, PaperPicture} from './paper';
import {element} from './xml';

/** Points below a table. */
const GAP = 4;

/** What blocks need to know of the whole. */
export interface Layout {
  /** The width between the margins or of the column, in twentieths of a point. */
  width: number;
  /** The relationship by which a picture is found. */
  relationOf(picture: PaperPicture): string;
}

export function block(one: PaperBlock, layout: Layout): string {
  if ('heading' in one)
    return paragraph(run(one.heading), {style: `Heading${one.level}`, keepNext: true});
  if ('pageBreak' in one) return paragraph(element('w:r', {}, element('w:br', {'w:type': 'page'})));
  // Word joins two tables that touch, so each is followed by an empty paragraph.
  if ('table' in one) return ruledTable(one.table, layout.width, cellDrawer(layout)) + gap(GAP);
  if ('facts' in one) return factsTable(one, layout.width) + gap(GAP);
  if ('columns' in one) return layoutTable(one.columns, layout.width, inside(layout)) + gap(GAP);
  if ('picture' in one) {
    return paragraph(pictureRun(one.picture, layout), {align: one.align ?? 'left', after: 40});
  }
  const {align = 'both', indent, keepNext, bold, size, after} = one;
  return textParagraph(
    one.paragraph,
    {bold, size: size && size * 2},
    {align, indent, keepNext, after: after === undefined ? undefined : after * 20},
  );
}

/** Draws what stands in a column of a width. */
function inside(layout: Layout): (blocks: readonly PaperBlock[], width: number) => string {
  return (blocks, width) => blocks.map(one => block(one, {...layout, width})).join('');
}

function pictureRun(picture: PaperPicture, layout: Layout): string {
  return element('w:r', {}, drawing(picture, layout.relationOf(picture)));
}

/** What stands in a cell that holds more than text. */
function cellDrawer(layout: Layout): (one: Exclude<PaperCell, string>) => string {
  return ({picture}) => paragraph(pictureRun(picture, layout), {align: 'left', after: 0});
}

/** English metric units: 12,700 to the point. */
const EMU = 12_700;

/** A picture in the line (ECMA-376 part 1, 20.4.2.8). */
function drawing({name, side, height = side, alt}: PaperPicture, relation: string): string {
  const [cx, cy] = [side, height].map(length => Math.round(length * EMU)) as [number, number];
  const id = relation.replace(/\D/g, '');
  const fill =
    element('a:blip', {'r:embed': relation}) + element('a:stretch', {}, element('a:fillRect', {}));
  const shape =
    element('a:xfrm', {}, element('a:off', {x: 0, y: 0}) + element('a:ext', {cx, cy})) +
    element('a:prstGeom', {prst: 'rect'}, element('a:avLst', {}));
  const names = element('pic:cNvPr', {id, name, descr: alt}) + element('pic:cNvPicPr', {});
  const picture = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, names) +
      element('pic:blipFill', {}, fill) +
      element('pic:spPr', {}, shape),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const inline =
    element('wp:extent', {cx, cy}) +
    element('wp:docPr', {id, name, descr: alt}) +
    element('a:graphic', {}, element('a:graphicData', {uri}, picture));
  return element('w:drawing', {}, element('wp:inline', {}, inline));
}
