import {findings} from './vocabulary';

/** What good answers of offices hold and a check of everyday words may stumble over. */
const GOOD = [
  // Verbs made of nouns: nothing stands in a preposition's place here.
  'Genangan di halaman sekolah dipompa pada Rabu malam.',
  'Pipa yang retak telah dilas dan diuji kembali.',
  'Air sumur warga disampel oleh petugas puskesmas.',
  'Lereng tersebut sudah diturap sepanjang dua puluh meter.',
  'Dua kendaraan ditilang oleh petugas gabungan.',
  'Bangunan itu akan difungsikan kembali setelah dipugar.',
  // Titles and short forms, also where they open a sentence.
  'Pasien ditangani oleh dr. Bagas Contoh di puskesmas.',
  'Sdri. Tuti Misalnya dapat mengambil berkas di loket.',
  'Bpk. Karto Contoh telah menerima kursi roda.',
  // Words that laws and offices use.
  'Permohonan sertipikat diajukan ke kantor pertanahan.',
  'Program penurunan stunting dilaksanakan di posyandu.',
  'Rambu dipasang sebelum tikungan Contoharjo.',
  // Letters set their colons below each other.
  'Nomor     : 005/12/2026\nLampiran  : satu berkas\nHal       : Undangan',
  'hari, tanggal : Senin, 2 November 2026\ntempat : Aula Kecamatan Contoh',
  // A line that only says where to reach somebody.
  'Bidang Sumber Daya Air, telepon (0271) 000000',
];

const WRONG: Array<[wrong: string, found: string]> = [
  ['Laporan dr warga sudah kami baca.', 'dr'],
  ['Petugas sudah dipasar sejak pagi.', 'dipasar'],
  ['Kami sampaikan hal berikut :\n1. Lampu sudah diganti.', ' :'],
  ['Lampu dipersimpangan itu padam.', 'dipersimpangan'],
];

describe('J1 words of office letters', () => {
  it.each(GOOD)('has nothing against: %s', text => {
    expect(findings(text).map(({found, suggestion}) => `${found} -> ${suggestion}`)).toEqual([]);
  });

  it.each(WRONG)('still finds in %s: %s', (text, word) => {
    expect(findings(text).map(({found}) => found)).toContain(word);
  });
});
