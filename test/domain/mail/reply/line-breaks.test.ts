import {ownWords} from '../../../../src/domain/mail/reply/own-words';
import {Case, QUOTED, squeeze, UNQUOTED} from './history';

const WORDS = 'Lampu sudah diganti kemarin oleh regu 2.';
const OFFICE = 'Kecamatan Contoh <aduan@example.com>';

describe('K2 line breaks that a conversion lost or added', () => {
  it.each<Case>([
    [
      'the introduction in the line of the last words',
      `${WORDS} Pada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n${QUOTED}`,
      WORDS,
    ],
    [
      'the same, wrapped, the history without quote signs',
      `${WORDS} Pada Sen, 3 Nov 2025 pukul 10.00 Kecamatan Contoh <\naduan@example.com> menulis:\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'the same behind dashes, in English',
      `Siap.\nDone - today--- On Mon, Nov 3, 2025 at 10:00 AM, aduan@example.com wrote:\n${QUOTED}`,
      'Siap.\nDone - today',
    ],
    [
      'the same below a device line',
      `${WORDS}\nDikirim dari iPhone saya Pada 3 Nov 2025, pukul 10.00, ${OFFICE} menulis:\n${QUOTED}`,
      WORDS,
    ],
    [
      'the history behind the introduction, as Yahoo writes it on phones',
      `${WORDS}\n\n  Pada Sen, 3 Nov 2025 pada 10:00, Kecamatan\n<aduan@example.com> menulis:   ${UNQUOTED}`,
      WORDS,
    ],
    [
      'no line end at all',
      `${WORDS} Salam, Gita Pada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis: ${UNQUOTED.replace(/\n/g, ' ').repeat(9)}`,
      `${WORDS} Salam, Gita`,
    ],
    [
      'no line end behind the introduction, in French',
      `${WORDS}\n\nLe 3 nov. 2025 à 10:00, ${OFFICE} a écrit :&nbsp;${UNQUOTED}`,
      WORDS,
    ],
    [
      'the introduction wrapped before the end of its address',
      `${WORDS}\n\nPada Sen, 3 Nov 2025 pukul 10.00 Kecamatan <aduan@example.com\n> menulis:\n\n${QUOTED}`,
      WORDS,
    ],
    [
      'the introduction wrapped inside its date',
      `${WORDS}\n\nKecamatan <aduan@example.com> schrieb am Mo., 3.\nNov. 2025, 10:00:\n\n${QUOTED}`,
      WORDS,
    ],
    [
      'a mail header in one line',
      `${WORDS}\n\nTanggal: Sen, 3 Nov 2025 10.00 Dari: aduan@example.com Kepada: PPID Subjek: Lampu\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'a title with the header behind it, as Samsung writes plain text',
      `${WORDS}\n-------- Pesan asli --------Dari: ${OFFICE} Tanggal: 03/11/25 10.00 (GMT+07:00) Kepada: PPID Subjek: Lampu ${UNQUOTED.replace(/\n/g, ' ').repeat(5)}`,
      WORDS,
    ],
    [
      'a title that says whose it is',
      `${WORDS}\n\n----- Pesan asli dari Kecamatan Contoh -----\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'a title behind the last words',
      `${WORDS} -----Original Message-----\nFrom: Kecamatan\n\n${UNQUOTED}`,
      WORDS,
    ],
    [
      'a link in the quotation, wrapped inside its brackets',
      `${WORDS}\n\nPada Sen, 3 Nov 2025 pukul 10.00 ${OFFICE} menulis:\n> Lihat (https://example.com/lacak\n?kode=AB12)\n> Salam`,
      WORDS,
    ],
  ])('%s', (_name, mail, words) => {
    expect(squeeze(ownWords({text: mail}).text)).toBe(squeeze(words));
  });

  it.each([
    'Kami kutip. Pada 3 November 2025 warga menulis:\n"Lampu padam."\nKini sudah menyala.',
    'Rapat dibuka. Pada Senin, 3 November 2025 pukul 10.00 Camat menyampaikan:\n1. lampu\n2. jalan',
    'Pada 3 November 2025 Budi <budi@example.com> menulis: lampu padam. Kini sudah menyala.',
    'Sesuai surat pukul 10.00, Budi <budi@example.com> menulis: lampu padam. Kini sudah menyala.',
    'Terlampir --pesan asli-- dari warga.\nLampu sudah menyala.',
    'Lampiran: ----- Pesan asli ----- tertanggal kemarin.\nLampu sudah menyala.',
    'Surat PLN:\n----- Surat asli disimpan di kantor -----\nSalinan terlampir.',
    'Data: Dari: meteran Ke: panel Tanggal: 3 November 2025 Hal: beban 10.00',
    'Kontak kami (https://example.com\natau datang) setiap hari.',
  ])('words of the writer stay as they are: %#', mail => {
    expect(ownWords({text: mail})).toMatchObject({text: mail, reason: 'whole'});
  });
});
