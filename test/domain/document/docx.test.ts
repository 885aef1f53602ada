import fc from 'fast-check';
import {docx} from '../../../src/domain/document/docx';
import {escapeXml} from '../../../src/domain/document/xml';

const letterhead = {
  lines: ['PEMERINTAH KABUPATEN CONTOH', 'KECAMATAN CONTOH'],
  address: 'Jalan Contoh Nomor 1',
};

describe('P1 an office paper as DOCX', () => {
  it('carries any text as well-formed XML', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
        expect(escaped.isWellFormed?.() ?? true).toBe(true);
      }),
    );
  });

  it('repeats the head of a table and tears no row', () => {
    const blocks = [
      {table: {widths: [50, 50], head: ['Nomor', 'Perihal'], rows: [['1', '<b>&"']]}},
    ];
    const parts = docx({title: 'Rekap', letterhead, footer: 'kaki', blocks});
    const document = parts.find(part => part.path === 'word/document.xml')!.content as string;
    expect(document).toContain('<w:tblHeader/>');
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(document).toContain('&lt;b&gt;&amp;&quot;');
    expect(document).toContain('w:w="12189" w:h="18709"');
  });

  it('numbers its pages', () => {
    const parts = docx({
      title: 'Rekap',
      letterhead: {...letterhead, paper: 'A4'},
      footer: 'kaki',
      blocks: [],
    });
    expect(parts.find(part => part.path === 'word/footer1.xml')!.content).toMatch(
      /PAGE[^]*NUMPAGES/,
    );
  });
});

describe('the document maker', () => {
  const picture = {name: 'QR', bytes: [137, 80, 78, 71], side: 72, alt: 'Kode "QR" <lacak>'};
  const other = {...picture, bytes: [1, 2, 3]};
  const parts = docx({
    title: 'Tanda terima',
    isLandscape: true,
    letterhead,
    header: 'Buku Register',
    footer: 'kaki',
    blocks: [
      {picture},
      {
        columns: [
          {width: 60, blocks: [{paragraph: 'kiri'}]},
          {width: 40, blocks: [{picture: other}]},
        ],
      },
      {facts: [['Nama', 'Sari']], labelWidth: 30},
      {paragraph: 'Mengetahui', keepNext: true},
    ],
  });
  const part = (path: string) => parts.find(one => one.path === path)?.content;
  const document = part('word/document.xml') as string;

  it('puts each picture in as it is, once for each place, and names it by a relationship', () => {
    const relations = part('word/_rels/document.xml.rels') as string;
    const named = [...document.matchAll(/r:embed="(rId\d+)"/g)].map(match => match[1]!);
    const found = named.map(id => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)![1]!;
      return part(`word/${target}`);
    });
    expect(found).toEqual([picture.bytes, other.bytes]);
    expect(document).toContain('cx="914400" cy="914400"');
    expect(document).toContain('descr="Kode &quot;QR&quot; &lt;lacak&gt;"');
    expect(part('[Content_Types].xml')).toContain('Extension="png"');
  });

  it('has a running head, lies across, and keeps together what belongs together', () => {
    expect(document).toContain('<w:headerReference w:type="default" r:id="rId3"/>');
    expect(part('word/header1.xml')).toContain('Buku Register');
    expect(document).toContain('w:w="18709" w:h="12189" w:orient="landscape"');
    expect(document).toContain('<w:keepNext/>');
    expect(part('word/styles.xml')).toContain('<w:widowControl/>');
  });

  it('ends each cell with a paragraph, as Word demands', () => {
    const nested = docx({
      title: '',
      letterhead,
      footer: '',
      blocks: [
        {columns: [{width: 100, blocks: [{facts: [['a', 'b']], labelWidth: 50}]}]},
        {columns: [{width: 100, blocks: []}]},
      ],
    });
    const body = nested.find(one => one.path === 'word/document.xml')!.content as string;
    expect(body).not.toContain('</w:tbl></w:tc>');
    expect(body).not.toMatch(/<\/w:tcPr><\/w:tc>/);
  });
});
