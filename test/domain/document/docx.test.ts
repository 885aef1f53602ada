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
    const parts = docx({title: 'Rekap', size: 'F4', letterhead, footer: 'kaki', blocks});
    const document = parts.find(part => part.path === 'word/document.xml')!.text;
    expect(document).toContain('<w:tblHeader/>');
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(document).toContain('&lt;b&gt;&amp;&quot;');
    expect(document).toContain('w:w="12189" w:h="18709"');
  });

  it('numbers its pages', () => {
    const parts = docx({title: 'Rekap', size: 'A4', letterhead, footer: 'kaki', blocks: []});
    expect(parts.find(part => part.path === 'word/footer1.xml')!.text).toMatch(/PAGE[^]*NUMPAGES/);
  });
});
