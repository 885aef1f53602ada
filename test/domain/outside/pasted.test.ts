import {readPasted} from '../../../src/domain/outside/pasted';

describe('I2, J6 a pasted complaint', () => {
  it.each([
    [
      'labels before their values',
      'ULAS Surakarta\nNomor lacak: ULAS-2201\nJudul aduan: Lampu padam\nIsi: Lampu di Jl. Mawar padam.\nSudah tiga malam.\nNama: Sari\nTanggal: 2 November 2026 pukul 08.15',
      {
        number: 'ULAS-2201',
        title: 'Lampu padam',
        body: 'Lampu di Jl. Mawar padam.\nSudah tiga malam.',
        name: 'Sari',
        received: '2 November 2026 pukul 08.15',
        system: 'ulas',
      },
    ],
    [
      'labels above their values, as a page is copied',
      'SP4N-LAPOR!\nTracking ID\n7712345\nJudul Laporan\nJalan rusak\nIsi Laporan\nAspal berlubang.\nInstansi\nDinas PU\nbukan isi',
      {number: '7712345', title: 'Jalan rusak', body: 'Aspal berlubang.', system: 'sp4n'},
    ],
    [
      'columns of a table',
      'Nama Pelapor\tSari\nNo HP\t0810-0000-0001\nIsi Aduan\tAir mati.',
      {name: 'Sari', phone: '0810-0000-0001', body: 'Air mati.'},
    ],
    [
      'a post with its link on a line of its own',
      'Min, lampu padam lagi.\nhttps://www.instagram.com/p/abc',
      {link: 'https://www.instagram.com/p/abc', body: 'Min, lampu padam lagi.'},
    ],
    [
      'a link within the words, which stay whole',
      'Lihat https://x.com/warga/status/1 ya min',
      {link: 'https://x.com/warga/status/1', body: 'Lihat https://x.com/warga/status/1 ya min'},
    ],
  ])('%s', (_name, text, pasted) => {
    expect(readPasted(text)).toEqual(pasted);
  });

  it.each([
    'Lampu jalan di depan balai desa padam sejak Senin.',
    'Judul: satu label saja tidak membuat formulir',
    'Baca di https://example.com/berita',
    '',
  ])('%s: is words alone', text => {
    expect(readPasted(text)).toBeNull();
  });
});
