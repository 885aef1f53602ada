import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {blankDocument, paragraph} from '../../../workspace/services/docs/blank';
import {readDocx} from '../../../workspace/services/docs/docx/read';
import {writeDocx} from '../../../workspace/services/docs/docx/write';
import {parseXml} from '../../../workspace/services/docs/docx/xml';
import {paragraphStyleOf, textStyleOf} from '../../../workspace/services/docs/effective';
import type {Paragraph, Table} from '../../../workspace/services/docs/entities';
import {plainText} from '../../../workspace/services/docs/text';
import {docxFile, p} from './docx-file';
import {officePaper} from './office-paper';

const first = (body: string, parts = {}) =>
  readDocx(docxFile({body, ...parts})).body[0] as Paragraph;

describe('reading a DOCX', () => {
  const document = readDocx(officePaper(2));
  const table = document.body.find((block): block is Table => block.type === 'table')!;

  it('takes paper and margins', () => {
    expect(document.page).toMatchObject({
      width: 609.4,
      height: 935.4,
      marginTop: 72,
      marginLeft: 85.05,
      marginFooter: 28.35,
    });
  });

  it('takes merged cells, column widths and the head that repeats', () => {
    expect(table.columns).toEqual([45, 100, 150, 150]);
    expect(table.rows.map(row => row.header)).toEqual([true, true, false, false]);
    expect(table.rows[0]!.cells.map(({columnSpan, rowSpan}) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [2, 1],
      [1, 2],
    ]);
    expect(table.rows[1]!.cells).toHaveLength(2);
    expect(table.rows[0]!.cells[0]).toMatchObject({
      shading: '#d9e2f3',
      verticalAlignment: 'MIDDLE',
    });
    expect(table.rows[2]!.cells[0]!.borders.top).toEqual({color: '#444444', width: 0.5});
  });

  it('takes page fields of both kinds, and the picture of the letterhead', () => {
    const fields = (document.footer[0] as Paragraph).inlines.filter(({type}) => type === 'field');
    expect(fields).toMatchObject([{field: 'PAGE'}, {field: 'PAGES'}]);
    expect((document.header[0] as Paragraph).inlines).toMatchObject([
      {type: 'picture', width: 40, height: 40},
    ]);
    expect(Object.values(document.pictures)).toMatchObject([{contentType: 'image/png'}]);
  });

  it('knows headings by their built-in name and keeps styles of the office itself on the paragraph', () => {
    const heading = document.body[0] as Paragraph;
    expect(heading.named).toBe('HEADING_1');
    expect(textStyleOf(document, heading, {})).toMatchObject({bold: true, size: 13, font: 'Arial'});
    expect(paragraphStyleOf(document, heading)).toMatchObject({
      alignment: 'CENTER',
      spaceBelow: 6,
      lineSpacing: 1.15,
    });
    const letterhead = document.header[1] as Paragraph;
    expect(letterhead).toMatchObject({
      named: 'NORMAL_TEXT',
      style: {alignment: 'CENTER', spaceBelow: 0},
    });
    expect(letterhead.inlines).toMatchObject([{style: {bold: true, size: 14}}]);
  });

  it('reads as text what a person reads', () => {
    expect(plainText(document)).toContain(
      '1. Diterima lewat formulir\na) Lengkap\nb) Belum lengkap\n2. Diterima lewat media',
    );
    expect(plainText(document)).toContain('Lampu jalan padam di depan pasar <b> & sekitarnya');
  });

  it.each([
    [
      'Word splits a sentence into runs',
      '<w:p><w:r><w:t>Adu</w:t></w:r><w:r><w:t>an</w:t></w:r></w:p>',
      'Aduan',
    ],
    [
      'a deletion that is tracked',
      '<w:p><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del></w:p>',
      'baru',
    ],
    [
      'breaks and tabs',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      'a\tb\nc',
    ],
    [
      'a field shows its stored result',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>17 Maret</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '17 Maret',
    ],
    [
      'a content control',
      '<w:sdt><w:sdtContent><w:p><w:r><w:t>isian</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      'isian',
    ],
    [
      'hidden text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>',
      'y',
    ],
  ])('%s', (_, body, text) => {
    expect(plainText(readDocx(docxFile({body})))).toBe(text);
  });

  it('takes direct formatting', () => {
    const read = first(
      p(
        'x',
        '<w:jc w:val="both"/><w:ind w:left="720" w:hanging="360"/>',
        '<w:b/><w:i w:val="0"/><w:u w:val="single"/><w:color w:val="C00000"/><w:sz w:val="21"/>',
      ),
    );
    expect(read.style).toMatchObject({
      alignment: 'JUSTIFIED',
      indentStart: 36,
      indentFirstLine: 18,
    });
    expect(read.inlines).toMatchObject([
      {style: {bold: true, italic: false, underline: true, color: '#c00000', size: 10.5}},
    ]);
  });

  it.each([
    ['no zip', strToU8('bukan zip')],
    ['a zip of something else', zipSync({'a.txt': strToU8('x')})],
  ])('refuses %s', (_, bytes) => {
    expect(() => readDocx(bytes)).toThrow('the file is not a DOCX');
  });
});

describe('writing a DOCX', () => {
  it('keeps what was read', () => {
    const document = readDocx(officePaper(3));
    const again = readDocx(writeDocx(document));
    expect(plainText(again)).toBe(plainText(document));
    expect(again.page).toEqual(document.page);
    const tables = [again, document].map(one => one.body.find(({type}) => type === 'table'));
    expect(tables[0]).toEqual(tables[1]);
  });

  it('carries any text there and back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const document = {...blankDocument(), body: [paragraph(text)]};
        const expected = text.replace(/\v/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(plainText(readDocx(writeDocx(document)))).toBe(expected);
      }),
    );
  });
});

describe('the XML reader', () => {
  it('reads entities, CDATA, comments and either quote', () => {
    const {attributes, children} = parseXml(
      '<?xml version="1.0"?><!-- c --><a x=\'1 > 0\' y="&quot;&#x41;&#66;">t&amp;<![CDATA[<b>]]><c/></a>',
    );
    expect(attributes).toEqual({x: '1 > 0', y: '"AB'});
    expect(children).toEqual(['t&', '<b>', {name: 'c', attributes: {}, children: []}]);
  });

  it.each(['<a><b></a>', '<a>', ''])('refuses %s', source => {
    expect(() => parseXml(source)).toThrow('not well-formed');
  });
});
