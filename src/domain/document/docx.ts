import {block, type Layout} from './docx-blocks';
import {docxContentTypes, documentRelations, pictureRelation, settings, styles} from './docx-parts';
import {gap, paragraph, run} from './docx-text';
import {type PackagePart, packageRelations} from './package';
import {type Paper, type PaperBlock, type PaperPicture, picturesOf} from './paper';
import {element} from './xml';

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** Twentieths of a point. F4 (215 x 330 mm) is the paper of Indonesian offices and no preset of Google Docs. */
const SIZES = {
  A4: {width: 11906, height: 16838},
  F4: {width: 12189, height: 18709},
};

/** 2.5 cm, on the binding side 3 cm. */
const MARGINS = {top: 1417, bottom: 1417, left: 1701, right: 1417};
const NARROW = {top: 850, bottom: 1020, left: 1020, right: 850};
/** Half a sheet has no room to give away. */
const HALF = {...NARROW, top: 620, bottom: 850};

/** The parts of a DOCX with letterhead, page numbers and tables whose heads repeat. Pure; the caller zips them. */
export function docx(paper: Paper): PackagePart[] {
  const {logo} = paper.letterhead;
  const pictures = [...(logo ? [logo] : []), ...picturesOf(paper.blocks)];
  const hasHeader = paper.header !== undefined;
  const names = pictures.map(
    ({bytes}, index) => `picture${index + 1}.${isJpeg(bytes) ? 'jpeg' : 'png'}`,
  );
  return [
    {path: '[Content_Types].xml', content: docxContentTypes(hasHeader)},
    {path: '_rels/.rels', content: packageRelations('word/document.xml')},
    {path: 'word/document.xml', content: document(paper, pictures)},
    {path: 'word/_rels/document.xml.rels', content: documentRelations(hasHeader, names)},
    {path: 'word/styles.xml', content: styles()},
    {path: 'word/settings.xml', content: settings()},
    {path: 'word/footer1.xml', content: part('w:ftr', footer(paper))},
    ...(hasHeader ? [{path: 'word/header1.xml', content: part('w:hdr', header(paper))}] : []),
    ...pictures.map(({bytes}, index) => ({path: `word/media/${names[index]!}`, content: bytes})),
  ];
}

function isJpeg([first, second]: readonly number[]): boolean {
  return first === 0xff && second === 0xd8;
}

function document(paper: Paper, pictures: readonly PaperPicture[]): string {
  const {width, height} = sizeOf(paper);
  const margins = marginsOf(paper);
  const layout = {
    width: width - margins.left - margins.right,
    relationOf: (picture: PaperPicture) => pictureRelation(pictures.indexOf(picture)),
  };
  const section = element(
    'w:sectPr',
    {},
    (paper.header === undefined
      ? ''
      : element('w:headerReference', {'w:type': 'default', 'r:id': 'rId3'})) +
      element('w:footerReference', {'w:type': 'default', 'r:id': 'rId2'}) +
      element('w:pgSz', {
        'w:w': width,
        'w:h': height,
        ...(width > height ? {'w:orient': 'landscape'} : {}),
      }) +
      element('w:pgMar', {
        'w:top': margins.top,
        'w:right': margins.right,
        'w:bottom': margins.bottom,
        'w:left': margins.left,
        'w:header': Math.round(margins.top / 2),
        'w:footer': Math.round(margins.bottom / 2),
        'w:gutter': 0,
      }),
  );
  const blocks = paper.blocks.map(one => block(one, layout)).join('');
  return part('w:document', element('w:body', {}, letterhead(paper, layout) + blocks + section));
}

function marginsOf({isHalf, hasNarrowMargins}: Paper): typeof MARGINS {
  if (isHalf) return HALF;
  return hasNarrowMargins ? NARROW : MARGINS;
}

function sizeOf({letterhead: {paper = 'F4'}, isHalf, isLandscape}: Paper): typeof SIZES.F4 {
  const {width, height} = SIZES[paper];
  if (isHalf) return {width, height: Math.floor(height / 2)};
  return isLandscape ? {width: height, height: width} : {width, height};
}

/** The logo's share of the letterhead, in hundredths of its width. */
const LOGO = 14;

function letterhead({letterhead: head, hasNarrowMargins}: Paper, layout: Layout): string {
  const {lines, address, logo} = head;
  const [first, last] = hasNarrowMargins ? [10, 12] : [12, 14];
  const words = [
    ...lines.map((line, index): PaperBlock => {
      const size = index === lines.length - 1 ? last : first;
      return {paragraph: line, bold: true, size, align: 'center', after: 0};
    }),
    {paragraph: address, size: 9, align: 'center' as const, after: 0},
  ];
  const below = gap(hasNarrowMargins ? 6 : 12);
  if (!logo) {
    const rule = paragraph(run(address, {size: 18}), {align: 'center', after: 0, ruleBelow: true});
    return (
      words
        .slice(0, -1)
        .map(one => block(one, layout))
        .join('') +
      rule +
      below
    );
  }
  const columns = [
    {width: LOGO, blocks: [{picture: logo}]},
    {width: 100 - 2 * LOGO, blocks: words},
    // As wide as the logo, so that the words stand in the middle of the page.
    {width: LOGO, blocks: []},
  ];
  return block({columns}, layout) + paragraph('', {after: 0, markSize: 2, ruleBelow: true}) + below;
}

function header({header: words = ''}: Paper): string {
  return paragraph(run(words, {size: 16}), {align: 'right', after: 0});
}

function footer(paper: Paper): string {
  const field = (code: string) => element('w:fldSimple', {'w:instr': code}, run('1', {size: 16}));
  return paragraph(
    run(`${paper.footer} · Halaman `, {size: 16}) +
      field('PAGE') +
      run(' dari ', {size: 16}) +
      field('NUMPAGES'),
    {align: 'center', after: 0},
  );
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(root, NAMESPACES, content)}`;
}
