import {deflateSync} from 'node:zlib';
import {docxFile, p, picture} from './docx-file';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:color="444444"/>`)
  .join('');

const cell = (width: number, inner: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;

/** A recap as an office keeps one: letterhead, numbered list, a long table with a merged head, signature. */
export function officePaper(rows = 60): Uint8Array {
  const head =
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${[
      cell(
        900,
        p('No.', '<w:jc w:val="center"/>', '<w:b/>'),
        '<w:vMerge w:val="restart"/><w:vAlign w:val="center"/><w:shd w:fill="D9E2F3"/>',
      ),
      cell(
        5000,
        p('Aduan', '<w:jc w:val="center"/>', '<w:b/>'),
        '<w:gridSpan w:val="2"/><w:shd w:fill="D9E2F3"/>',
      ),
      cell(
        3000,
        p('Tindak lanjut', '<w:jc w:val="center"/>', '<w:b/>'),
        '<w:vMerge w:val="restart"/><w:vAlign w:val="center"/><w:shd w:fill="D9E2F3"/>',
      ),
    ].join('')}</w:tr>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${[
      cell(900, p(''), '<w:vMerge/>'),
      cell(2000, p('Nomor', '<w:jc w:val="center"/>', '<w:b/>'), '<w:shd w:fill="D9E2F3"/>'),
      cell(3000, p('Isi', '<w:jc w:val="center"/>', '<w:b/>'), '<w:shd w:fill="D9E2F3"/>'),
      cell(3000, p(''), '<w:vMerge/>'),
    ].join('')}</w:tr>`;
  const body = Array.from({length: rows}, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return `<w:tr>${[
      cell(900, p(String(index + 1), '<w:jc w:val="right"/>')),
      cell(2000, p(`${number}/ADUAN/2026`)),
      cell(3000, p('Lampu jalan padam di depan pasar &lt;b&gt; &amp; sekitarnya')),
      cell(3000, p(index % 3 === 0 ? 'Selesai' : 'Diteruskan kepada PPID Pelaksana')),
    ].join('')}</w:tr>`;
  }).join('');
  return docxFile({
    section:
      '<w:pgSz w:w="12188" w:h="18708"/><w:pgMar w:top="1440" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>',
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="Kop Surat"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/><w:pPr><w:ind w:left="850" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    header:
      `<w:p><w:pPr><w:pStyle w:val="Kop"/></w:pPr>${picture('lambang.png', 40, 40)}</w:p>` +
      p('PEMERINTAH KABUPATEN CONTOH', '<w:pStyle w:val="Kop"/>') +
      p(
        'Jalan Contoh 1, Telp. 0810-0000-0001',
        '<w:pStyle w:val="Kop"/><w:pBdr><w:bottom w:val="single" w:sz="18" w:color="000000"/></w:pBdr>',
        '<w:b w:val="0"/><w:sz w:val="18"/>',
      ),
    footer:
      '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Halaman </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
      '<w:r><w:t xml:space="preserve"> dari </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    media: {'lambang.png': png(16, 16)},
    body:
      p('Rekapitulasi Aduan Maret 2026', '<w:pStyle w:val="Judul1"/><w:jc w:val="center"/>') +
      p('Nama\t: Siti Contoh', '<w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs>').replace(
        '\t',
        '</w:t><w:tab/><w:t>',
      ) +
      p('Jabatan\t: Kepala Bidang', '<w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs>').replace(
        '\t',
        '</w:t><w:tab/><w:t>',
      ) +
      p(
        'Dokumen ini memuat seluruh aduan yang diterima pada bulan tersebut, berikut tindak lanjut yang dilakukan oleh perangkat daerah 😀 terkait menurut prosedur.',
        '<w:jc w:val="both"/><w:ind w:firstLine="567"/>',
      ) +
      p('Diterima lewat formulir', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      p('Lengkap', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
      p('Belum lengkap', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
      p(
        'Diterima lewat media sosial; kalimat ini sengaja dibuat panjang agar baris keduanya terlihat menjorok di bawah teks dan bukan di bawah nomornya',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      `<w:tbl><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${head}${body}</w:tbl>` +
      p('Jumlah', '<w:pStyle w:val="Judul1"/>') +
      p('Tebal', '', '<w:b/>') +
      p('Miring', '', '<w:i/>') +
      p('Garis bawah merah', '', '<w:u w:val="single"/><w:color w:val="C00000"/>'),
  });
}

/** A small RGBA picture: a blue disc on nothing. */
export function png(width: number, height: number): Uint8Array {
  const lines = Array.from({length: height}, (_, y) => [
    0,
    ...Array.from({length: width}, (_unused, x) => {
      const inside = Math.hypot(x - width / 2 + 0.5, y - height / 2 + 0.5) < width / 2;
      return inside ? [20, 60, 160, 255] : [0, 0, 0, 0];
    }).flat(),
  ]).flat();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    // Readers of the test do not look at the checksum.
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
