import {otherAddressee} from '../../../src/domain/answer/addressee';
import {fillTemplate, unfilledIn} from '../../../src/domain/answer/placeholders';

describe('J3 to whom an answer is written', () => {
  const own = {name: 'Sari Contohwati', register: 'ADU-2026-0001'};

  it.each<[string, string | null]>([
    ['Yth. Ibu Sari. Lampu sudah diganti.', null],
    ['Yth. Bapak/Ibu Sari Contohwati,\n\nLampu sudah diganti.', null],
    ['Yth. Pelapor\n\nLampu sudah diganti.', null],
    ['Yth. Bapak/Ibu Pelapor. Lampu sudah diganti.', null],
    ['Lampu sudah diganti. Nomor register ADU-2026-0001.', null],
    ['Yth. Bapak Tono Misalnya,\n\nLampu sudah diganti.', 'Tono Misalnya'],
    ['Kepada Yth. Sdr. Tono. Lampu sudah diganti.', 'Tono'],
    ['Lampu sudah diganti. Nomor register ADU-2026-0007.', 'ADU-2026-0007'],
  ])('%s', (text, other) => expect(otherAddressee(text, own)).toBe(other));

  it('greets anybody where no name is known', () => {
    expect(otherAddressee('Yth. Bapak Tono. Sudah.', {...own, name: ''})).toBeNull();
  });
});

describe('J3 templates', () => {
  it.each<[string, string[]]>([
    ['Lampu diganti pada {tanggal} oleh {unit}, {tanggal}.', ['{tanggal}', '{unit}']],
    ['Hubungi ........ atau [isi nama petugas].', ['........', '[isi nama petugas]']],
    ['Pasal 1 [lihat juga] {}', []],
    ['Lampu sudah diganti...', []],
    ['Yth. [NAMA], lampu di [LOKASI] diganti.', ['[NAMA]', '[LOKASI]']],
    ['Diganti pada tanggal ... November 2026 pukul XX.XX.', ['...', 'XX.XX']],
    ['Pembinaan oleh Kodim angkatan XX [sic].', []],
  ])('%s', (text, gaps) => expect([...unfilledIn(text)].sort()).toEqual([...gaps].sort()));

  it('are filled in one pass, and what has become empty goes', () => {
    const values = {sapaan: 'Ibu {unit}', tanggapan: ''};
    expect(fillTemplate('Yth. {sapaan}\n\n{tanggapan}\n\nPada {tanggal}.', values)).toBe(
      'Yth. Ibu {unit}\n\nPada {tanggal}.',
    );
  });
});
