import {readDocx} from '../../../workspace/services/docs/docx/read';
import {blankDocument, paragraph} from '../../../workspace/services/docs/blank';
import {printPdf} from '../../../workspace/services/docs/pdf/print';
import {docxFile, p} from './docx-file';
import {officePaper, png} from './office-paper';
import {pdfText} from './pdf-text';

const at = Date.UTC(2026, 2, 17);
const print = (bytes: Uint8Array) => printPdf(readDocx(bytes), {title: 'Rekap', at});

describe('P1 a Doc as PDF', () => {
  const pages = pdfText(print(officePaper()));

  it('carries its text, letterhead and page numbers on every page', () => {
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, index) => {
      expect(text).toContain('PEMERINTAH KABUPATEN CONTOH');
      expect(text).toContain('Jalan Contoh 1');
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
    });
    expect(pages[0]).toContain('Rekapitulasi Aduan Maret 2026');
    expect(pages.join('')).toContain('0060/');
    expect(pages.at(-1)).toContain('Garis bawah merah');
  });

  it('repeats the head of a table on each page it reaches', () => {
    const withRows = pages.filter(text => text.includes('Lampu jalan'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const text of withRows) expect(text).toContain('Tindak lanjut');
  });

  it('numbers lists by level', () => {
    expect(pages[0]).toMatch(
      /1\.Diterima lewat formulir.*a\)Lengkap.*b\)Belum lengkap.*2\.Diterima/s,
    );
  });

  it('has the size of the paper, F4 here', () => {
    expect(print(officePaper(1)).toString('latin1')).toContain('/MediaBox [0 0 609.4 935.4]');
  });

  it('is the same, byte for byte, for the same document and moment', () => {
    expect(print(officePaper(3)).equals(print(officePaper(3)))).toBe(true);
  });

  it('keeps every word of a row too high for one page', () => {
    const words = Array.from({length: 1500}, (_, index) => `kata${index}`);
    const row = `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${p(words.join(' '))}</w:tc></w:tr>`;
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>${row}</w:tbl>`;
    const text = pdfText(print(docxFile({body: table}))).join('');
    for (const word of words) expect(text).toContain(word);
  });

  it.each([
    ['emoji', 'Lampu 😀👨‍👩‍👧 mati'],
    ['other scripts', 'شكوى 苦情 ꦲꦏ꧀ꦱꦫ'],
    ['control characters', 'a\u0000b\u0007c'],
    ['half a surrogate pair', 'a\ud83db'],
    ['a very long word', 'x'.repeat(3000)],
    ['nothing', ''],
  ])('draws %s without failing', (_, text) => {
    const document = {...blankDocument(), body: [paragraph(text)]};
    expect(pdfText(printPdf(document, {title: text, at})).length).toBeGreaterThan(0);
  });

  it('breaks pages where the document says so', () => {
    const body = [paragraph('satu'), {...paragraph('dua'), pageBreakBefore: true}];
    body[1]!.inlines.push({type: 'pageBreak'}, {type: 'text', text: 'tiga', style: {}});
    expect(pdfText(printPdf({...blankDocument(), body}, {title: '', at}))).toEqual([
      'satu',
      'dua',
      'tiga',
    ]);
  });

  it.each([
    ['a PNG with transparency', Buffer.from(png(8, 8)), true],
    ['bytes that are no picture', Buffer.from('bukan gambar'), false],
  ])('draws %s', (_, bytes, isThere) => {
    const document = blankDocument();
    document.pictures.logo = {
      bytes: bytes.toString('base64'),
      contentType: 'image/png',
      name: null,
    };
    document.body = [
      {...paragraph(''), inlines: [{type: 'picture', picture: 'logo', width: 40, height: 40}]},
    ];
    expect(printPdf(document, {title: '', at}).includes('/Subtype /Image')).toBe(isThere);
  });
});
