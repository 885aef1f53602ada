import {block, paragraph, run} from './docx-blocks';
import {contentTypes, documentRelations, packageRelations, styles} from './docx-parts';
import type {Paper, PaperSize} from './paper';
import {element} from './xml';

/** A file inside the DOCX's zip. */
export interface DocxPart {
  path: string;
  text: string;
}

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Twentieths of a point. F4 (215 x 330 mm) is the paper of Indonesian offices and no preset of Google Docs. */
const SIZES: Record<PaperSize, {width: number; height: number}> = {
  A4: {width: 11906, height: 16838},
  F4: {width: 12189, height: 18709},
};

/** 2.5 cm, on the binding side 3 cm. */
const MARGINS = {top: 1417, bottom: 1417, left: 1701, right: 1417};

/** The parts of a DOCX with letterhead, page numbers and tables whose heads repeat. Pure; the caller zips them. */
export function docx(paper: Paper): DocxPart[] {
  return [
    {path: '[Content_Types].xml', text: contentTypes()},
    {path: '_rels/.rels', text: packageRelations()},
    {path: 'word/document.xml', text: document(paper)},
    {path: 'word/_rels/document.xml.rels', text: documentRelations()},
    {path: 'word/styles.xml', text: styles()},
    {path: 'word/footer1.xml', text: part('w:ftr', footer(paper))},
  ];
}

function document(paper: Paper): string {
  const {width, height} = SIZES[paper.size];
  const textWidth = width - MARGINS.left - MARGINS.right;
  const section = element(
    'w:sectPr',
    {},
    element('w:footerReference', {'w:type': 'default', 'r:id': 'rId2'}) +
      element('w:pgSz', {'w:w': width, 'w:h': height}) +
      element('w:pgMar', {
        'w:top': MARGINS.top,
        'w:right': MARGINS.right,
        'w:bottom': MARGINS.bottom,
        'w:left': MARGINS.left,
        'w:header': 709,
        'w:footer': 709,
        'w:gutter': 0,
      }),
  );
  const blocks = paper.blocks.map(one => block(one, textWidth)).join('');
  return part('w:document', element('w:body', {}, letterhead(paper) + blocks + section));
}

function letterhead({letterhead: {lines, address}}: Paper): string {
  const names = lines.map((line, index) =>
    paragraph(run(line, {bold: true, size: index === lines.length - 1 ? 28 : 24}), {
      align: 'center',
      after: 0,
    }),
  );
  return [
    ...names,
    paragraph(run(address, {size: 18}), {align: 'center', after: 240, ruleBelow: true}),
  ].join('');
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
