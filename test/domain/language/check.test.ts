import {isHint} from '../../../src/domain/answer/verdict';
import fc from 'fast-check';
import {checkLanguage, gravestFirst, mended} from '../../../src/domain/language/check';
import {placesOf} from '../../../src/domain/language/repeats';
import {languageMessage} from '../../../src/ui/text/language';
import {findings, vocabulary} from './vocabulary';

const LETTER = `Yth. Bapak/Ibu Pelapor,

Terima kasih atas aduan yang Bapak/Ibu sampaikan pada Senin, 2 Maret 2026, tentang lampu jalan yang padam.
Petugas kami sudah memeriksa tempat itu dan mengganti dua lampu pada Selasa, 3 Maret 2026, pukul 09.30 WIB.
Apabila lampu padam lagi, silakan menghubungi kami di nomor 0810-0000-0000 atau datang ke kantor kecamatan.

Demikian kami sampaikan. Atas perhatian Bapak/Ibu, kami ucapkan terima kasih.`;

const PIECES = [
  'Jalan',
  'di jalan',
  'dijalan',
  'yg',
  'di lakukan',
  ' ,',
  ',',
  '.',
  '\n',
  'anak2',
  'siapapun',
  'Rp. 1250000',
  'pukul 14:05',
  'senin',
  'terimakasih',
  'surakarta',
  'Surakarta',
  '“',
  '”',
  '(',
  ')',
  'Yth',
  'https://contoh.go.id/a',
  'a@example.com',
  '😀',
  '2²',
];
const messyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'binary', maxLength: 8})), {
    maxLength: 30,
  })
  .map(pieces => pieces.join(' '));

describe('J1 language check', () => {
  it('has nothing against a correct official answer', () => {
    expect(checkLanguage(LETTER, {vocabulary, answer: true}).map(one => one.rule)).toEqual([]);
  });

  it('keeps its findings within the text, in order and apart', () => {
    fc.assert(
      fc.property(messyText, fc.boolean(), (text, lowercased) => {
        let last = 0;
        for (const {start, end, found} of findings(text, lowercased)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(text.slice(start, end)).toBe(found);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('says nothing about the capitals and marks of a chat but that its end mark is missing', () => {
    const chat = 'jalan di surakarta rusak , mohon diperbaiki hari senin tetapi jangan pagi';
    expect(findings(chat, true).map(one => one.rule)).toEqual(['titik_akhir']);
    expect(findings(chat).length).toBeGreaterThanOrEqual(3);
  });

  it('takes units for units and delivered goods for goods', () => {
    const said = (text: string) => findings(text, true).map(one => one.found);
    expect(said('panjangnya 5 cm saja.')).toEqual([]);
    expect(said('tolong antar pesanan ke rumah.')).toEqual([]);
    expect(said('gw cm mau tanya, ada petugas?')).toContain('cm');
    expect(findings('Biayanya Rp2.000 untuk 3 cm2.')).toEqual([]);
  });

  it('takes a small word before a capital for a name only where that is one', () => {
    expect(findings('Warga tinggal di jalan ronggo Surakarta.').map(one => one.rule)).toEqual([
      'kapital_nama',
    ]);
    expect(findings('Ada perayaan grebek Quibdo di sana.').map(one => one.rule)).not.toContain(
      'kapital_nama',
    );
  });

  it('takes no word for the place that has its name', () => {
    expect(findings('Nyamuk berkembang biak di selokan, kata warga di dunia maya.')).toEqual([]);
  });

  it('weighs a word of a chat by the tone around it', () => {
    const said = (text: string) => findings(text, true).map(one => one.found);
    expect(said('petugas dinas sudah menyediakan air dikit untuk warga kecamatan.')).toEqual([]);
    expect(said('airnya dikit bgt kok gak nyala sih.')).toContain('dikit');
  });

  it('asks a doubled word of a chat for its hyphen, but not where two phrases meet in a letter', () => {
    const said = (text: string, isChat: boolean) => findings(text, isChat).map(one => one.rule);
    expect(said('lampunya sering sering padam.', true)).toEqual(['kata_ulang']);
    expect(said('Warga belajar tata bahasa bahasa asing.', false)).toEqual([]);
    expect(said('Kami sudah sudah mencatatnya.', false)).toEqual(['salah_ketik']);
  });

  it('reads a verb in everyday dress after di as a passive, in a chat', () => {
    const said = findings('pesan saya belum di bales petugas.', true);
    expect(said.map(one => [one.rule, one.found])).toEqual([['di_awalan', 'di bales']]);
    expect(findings('suratnya ada di a.', true)).toEqual([]);
  });

  it('knows everyday words that are good ones too', () => {
    expect(findings('Warga merasa ngeri di dalam gua itu.')).toEqual([]);
    expect(findings('gua mau tanya.', true).map(one => one.found)).toContain('gua');
  });

  it('leaves the words of a title alone, and English that nobody can better', () => {
    expect(findings('Buku “Deketin Muka” dibaca warga.')).toEqual([]);
    expect(findings('Buku “Deketin muka” dibaca warga.').map(one => one.found)).toEqual([
      'Deketin',
    ]);
    expect(findings('Ia bertemu fans di lapangan.')).toEqual([]);
    expect(findings('Kami memakai software itu.').map(one => one.suggestion)).toEqual([
      'perangkat lunak',
    ]);
  });

  it('takes no syllable said twice and no -an around a root for the preposition ke', () => {
    expect(findings('Airnya berwarna kekuningan.')).toEqual([]);
    expect(findings('Kekutu pada aplikasi itu sudah diperbaiki.')).toEqual([]);
  });

  it('asks no full stop behind an entry, and no capital for the governor of a nation', () => {
    expect(findings('Tempat pengambilan dokumen yang sudah selesai: loket tiga')).toEqual([]);
    expect(findings('Kota itu dibangun oleh gubernur Inggris.')).toEqual([]);
    expect(findings('Kota itu dibangun oleh gubernur Lampung.').map(one => one.rule)).toEqual([
      'kapital_nama',
    ]);
  });

  it('reads on where a mail program has broken a line', () => {
    const wrapped =
      'Petugas kami sudah memeriksa lampu itu dan mengganti dua\nlampu yang padam pada malam hari.';
    expect(findings(wrapped)).toEqual([]);
    const beforeCapital =
      'Petugas kami sudah memeriksa lampu penerangan di sepanjang jalan di\nKecamatan Jaten dan menggantinya.';
    expect(findings(beforeCapital)).toEqual([]);
    const ended = 'Petugas kami sudah memeriksa lampu di jalan itu\nWarga sudah diberi kabar.';
    expect(findings(ended).map(one => one.rule)).toEqual(['titik_akhir']);
    expect(findings('Yth. Ibu Sari,\nlampu sudah diganti.').map(one => one.rule)).toEqual([
      'kapital_awal',
    ]);
  });

  it('tells the same error once, with all its places, and mends it at each', () => {
    const text =
      'Isteri pelapor melihat lampu dijalan. Lampu dijalan itu dijaga isterinya dijalan.';
    const found = findings(text);
    expect(found.map(one => [one.found, placesOf(one).length])).toEqual([
      ['Isteri', 2],
      ['dijalan', 3],
    ]);
    expect(mended(text, found)).toBe(
      'Istri pelapor melihat lampu di jalan. Lampu di jalan itu dijaga istrinya di jalan.',
    );
    expect(languageMessage(found[1]!)).toMatch(/Ada di 3 tempat\.$/);
    expect(findings('yg ini yg itu.', true).map(one => one.found)).toEqual(['yg', 'yg']);
    const cited = [{start: 0, end: text.indexOf('.')}];
    expect(checkLanguage(text, {vocabulary, cited}).map(one => placesOf(one).length)).toEqual([
      2, 1,
    ]);
  });

  it('leaves abbreviations, official short words and what names are made of alone', () => {
    expect(findings('Kantornya di jl. Lawu, kec. Jaten.')).toEqual([]);
    expect(findings('Kami mengikuti diklat dan rakor langganan media.')).toEqual([]);
    expect(findings('Warga membawa npwp dan ktp.').map(one => one.suggestion)).toEqual([
      'NPWP',
      'KTP',
    ]);
  });

  it('looks into no address and no link', () => {
    expect(
      findings('Tulislah kepada yg.dgn@example.com atau buka https://contoh.go.id/yg/dgn.'),
    ).toEqual([]);
  });

  it('asks an answer for its greeting, its closing and shorter sentences', () => {
    const long = `Kami ${'memeriksa jalan dan '.repeat(9)}memperbaiki jalan.`;
    const rules = checkLanguage(long, {vocabulary, answer: true}).map(one => one.rule);
    expect(rules).toEqual(
      expect.arrayContaining(['kalimat_panjang', 'tanpa_salam', 'tanpa_penutup']),
    );
  });

  it.each([
    ['Lampu diganti tadi siang oleh petugas.', ['tadi siang']],
    ['Petugas datang besok pukul 09.00 WIB.', ['besok']],
    ['Petugas datang besok, Kamis, 26 November 2026.', []],
    ['Jalan itu sudah diperbaiki.', []],
  ])('advises to name the day of what only today makes clear: %s', (text, days) => {
    const told = checkLanguage(text, {vocabulary, answer: true});
    const undated = told.filter(({rule}) => rule === 'hari_tanpa_tanggal');
    expect(undated.map(one => one.found)).toEqual(days);
    expect(undated.every(({rule}) => isHint(rule))).toBe(true);
    expect(findings(text)).toEqual([]);
  });

  it('puts wrong words before marks', () => {
    const rules = gravestFirst(
      findings('Terima kasih , jalan yg rusak sudah di lakukan perbaikan.'),
    ).map(one => one.rule);
    expect(rules).toEqual(['percakapan', 'di_awalan', 'spasi']);
  });

  it('changes nothing more once every suggestion is taken', () => {
    const wrong =
      'terimakasih atas aduan bapak/ibu , lampu dijalan itu sudah di perbaiki pada hari senin tetapi anak2 yg bermain merusak nya lagi';
    const once = mended(wrong, findings(wrong));
    expect(mended(once, findings(once))).toBe(once);
  });
});
