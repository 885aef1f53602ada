import {blockingFindings} from '../../../src/domain/answer/verdict';
import {checkLanguage, mended} from '../../../src/domain/language/check';
import {RULES} from '../../../src/domain/language/finding';
import {languageMessage} from '../../../src/ui/text/language';
import {findings, vocabulary} from './vocabulary';

/** Rule, a sentence that breaks it, and the same sentence in order. */
const CASES: readonly [rule: string, wrong: string, right: string][] = [
  ['di_ke_serangkai', 'Lampu dijalan itu padam.', 'Lampu di jalan itu padam.'],
  ['di_ke_serangkai', 'Petugas datang kesini kemarin.', 'Petugas datang ke sini kemarin.'],
  ['di_ke_serangkai', 'Warga bertanya darimana dana itu.', 'Warga bertanya dari mana dana itu.'],
  [
    'di_ke_serangkai',
    'Kami melayani dimanapun warga tinggal.',
    'Kami melayani di mana pun warga tinggal.',
  ],
  ['di_awalan', 'Perbaikan sudah di lakukan kemarin.', 'Perbaikan sudah dilakukan kemarin.'],
  ['di_awalan', 'Surat itu di tulis oleh camat.', 'Surat itu ditulis oleh camat.'],
  ['pun', 'Siapapun boleh melapor kepada kami.', 'Siapa pun boleh melapor kepada kami.'],
  ['pun', 'Warga datang meski pun hujan turun.', 'Warga datang meskipun hujan turun.'],
  ['per', 'Iuran dibayar perbulan oleh warga.', 'Iuran dibayar per bulan oleh warga.'],
  ['bentuk_terikat', 'Rapat antar warga ditunda.', 'Rapat antarwarga ditunda.'],
  ['bentuk_terikat', 'Bantuan pasca bencana diterima.', 'Bantuan pascabencana diterima.'],
  ['bentuk_terikat', 'Petugas memeriksa saluran nya.', 'Petugas memeriksa salurannya.'],
  ['bentuk_terikat', 'Yang rusak hanya 5 nya.', 'Yang rusak hanya 5-nya.'],
  ['kata_ulang', 'Lampu itu tiba tiba padam.', 'Lampu itu tiba-tiba padam.'],
  ['kata_ulang', 'Anak2 bermain di taman itu.', 'Anak-anak bermain di taman itu.'],
  ['kata_ulang', 'Lampu itu sering2 padam.', 'Lampu itu sering-sering padam.'],
  ['kata_ulang', 'Keluhan terus2an masuk kemarin.', 'Keluhan terus-terusan masuk kemarin.'],
  [
    'gabungan_kata',
    'Kami menunggu tindaklanjut dari dinas.',
    'Kami menunggu tindak lanjut dari dinas.',
  ],
  ['gabungan_kata', 'Aduan sudah di tindak lanjuti dinas.', 'Aduan sudah ditindaklanjuti dinas.'],
  [
    'gabungan_kata',
    'Dana dititik beratkan pada perbaikan jalan.',
    'Dana dititikberatkan pada perbaikan jalan.',
  ],
  ['kapital_awal', 'jalan itu sudah diperbaiki petugas.', 'Jalan itu sudah diperbaiki petugas.'],
  ['kapital_waktu', 'Petugas datang pada hari senin.', 'Petugas datang pada hari Senin.'],
  ['kapital_waktu', 'Kantor buka lagi pada 2 maret 2026.', 'Kantor buka lagi pada 2 Maret 2026.'],
  ['kapital_sapaan', 'Aduan anda sudah kami terima.', 'Aduan Anda sudah kami terima.'],
  ['kapital_sapaan', 'Kami menunggu kabar bapak/ibu.', 'Kami menunggu kabar Bapak/Ibu.'],
  ['kapital_nama', 'Kantor kami berada di surakarta.', 'Kantor kami berada di Surakarta.'],
  ['spasi', 'Terima kasih , aduan sudah kami catat.', 'Terima kasih, aduan sudah kami catat.'],
  ['spasi', 'Jalan,jembatan, dan pasar diperbaiki.', 'Jalan, jembatan, dan pasar diperbaiki.'],
  ['titik_akhir', 'Aduan sudah kami terima dan catat', 'Aduan sudah kami terima dan catat.'],
  ['percakapan', 'Jalan sudah kami perbaiki 🙏🏽.', 'Jalan sudah kami perbaiki.'],
  ['uang', 'Biayanya Rp. 1.250.000 untuk satu tahun.', 'Biayanya Rp1.250.000 untuk satu tahun.'],
  ['uang', 'Biayanya Rp 1250000 untuk satu tahun.', 'Biayanya Rp1.250.000 untuk satu tahun.'],
  ['pukul', 'Rapat dimulai pukul 14:05 WIB.', 'Rapat dimulai pukul 14.05 WIB.'],
  ['alamat_surat', 'Kepada Yth. Kepala Dinas Kesehatan.', 'Yth. Kepala Dinas Kesehatan.'],
  ['mubazir', 'Hal ini kami catat agar supaya jelas.', 'Hal ini kami catat agar jelas.'],
  ['tidak_baku', 'Kami menghimbau warga untuk melapor.', 'Kami mengimbau warga untuk melapor.'],
  ['tidak_baku', 'Kegiatan itu sudah diijinkan camat.', 'Kegiatan itu sudah diizinkan camat.'],
  ['percakapan', 'Jalan yg rusak sudah diperbaiki.', 'Jalan yang rusak sudah diperbaiki.'],
  ['bahasa_asing', 'Kami akan meeting dengan warga.', 'Kami akan rapat dengan warga.'],
  ['bahasa_daerah', 'Warga sampun menerima bantuan itu.', 'Warga sudah menerima bantuan itu.'],
  [
    'salah_ketik',
    'Petugas sudah memperbaiki salurann itu.',
    'Petugas sudah memperbaiki saluran itu.',
  ],
];

describe('J1 language rules', () => {
  it.each(CASES)('%s: finds "%s"', (rule, wrong) => {
    expect(findings(wrong).map(one => one.rule)).toEqual([rule]);
  });

  it.each(CASES)('%s: has nothing against the mended "%s"', (_rule, _wrong, right) => {
    expect(findings(right)).toEqual([]);
  });

  it('mends each sentence with its own suggestions, where it has one', () => {
    for (const [, wrong, right] of CASES) expect(mended(wrong, findings(wrong))).toBe(right);
  });

  it('explains every rule in a sentence without a gap', () => {
    for (const rule of RULES) {
      for (const suggestion of ['anu', '', null]) {
        const message = languageMessage({start: 0, end: 1, rule, found: 'itu', suggestion});
        expect(message).toMatch(/^["\p{Lu}].*[.?]$/u);
        expect(message).not.toMatch(/[{}]|null|undefined/);
      }
    }
  });
});

describe('J1 commas', () => {
  const advised = (text: string) =>
    checkLanguage(text, {vocabulary, answer: true}).filter(({rule}) => rule === 'koma');

  it.each([
    ['Jalan sudah rata tetapi lampu masih padam.', 'Jalan sudah rata, tetapi lampu masih padam.'],
    ['Oleh karena itu kami menunda rapat.', 'Oleh karena itu, kami menunda rapat.'],
  ])('are advised in an answer, and stop nobody: %s', (wrong, right) => {
    expect(mended(wrong, advised(wrong))).toBe(right);
    expect(advised(right)).toEqual([]);
    expect(blockingFindings({version: 0, findings: advised(wrong)})).toEqual([]);
    expect(findings(wrong)).toEqual([]);
  });
});

describe('J1 where a text was cut out of a longer one', () => {
  it.each([
    'atau melalui telepon kantor pada jam kerja.',
    'cetakan kedua, halaman 12) menyebut hal yang sama.',
  ])('its first word needs no capital: %s', text => expect(findings(text)).toEqual([]));
});

describe('J1 words of other languages', () => {
  it('are no slips of the pen in a name of two', () => {
    expect(findings('Ciri khas betta ada pada siripnya.').map(one => one.found)).toEqual(['betta']);
    expect(findings('Ciri khas betta splendens ada pada siripnya.')).toEqual([]);
  });

  it('are marked by the writer between quotation marks', () => {
    expect(findings('Surat itu masih berupa draft.').map(one => one.suggestion)).toEqual(['draf']);
    expect(findings('Surat itu masih berupa "draft".')).toEqual([]);
  });
});

describe('J1 a text as chats have it', () => {
  it.each([
    ['jalan sudah diperbaiki kemarin', 'jalan sudah diperbaiki kemarin.'],
    ['jalan sudah diperbaiki kemarin 🤣', 'jalan sudah diperbaiki kemarin.'],
    ['apakah jalan sudah diperbaiki ?', 'apakah jalan sudah diperbaiki ?'],
    ['jalan sudah diperbaiki kemarin .', 'jalan sudah diperbaiki kemarin .'],
  ])('ends with a mark and without a face: %s', (wrong, right) => {
    expect(mended(wrong, findings(wrong, true))).toBe(right);
  });
});
