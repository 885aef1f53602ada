import {ownWords} from '../../../src/domain/mail/reply';

describe('K2 the words of a plain reply', () => {
  it.each([
    [
      'Gmail in Indonesian, the attribution wrapped',
      'Lampu sudah diganti kemarin.\n\nPada Sab, 15 Jun 2024 pukul 14.59 Kecamatan <aduan@example.com>\nmenulis:\n\n> Mohon tanggapan\n> paling lambat Rabu',
      'Lampu sudah diganti kemarin.',
    ],
    [
      'Gmail in English',
      'Sudah ditangani.\n\nOn Mon, Nov 3, 2026 at 10:15 AM Kecamatan <aduan@example.com> wrote:\n> Mohon tanggapan',
      'Sudah ditangani.',
    ],
    [
      'an iPhone',
      'Petugas ke lokasi besok.\n\nDikirim dari iPhone saya',
      'Petugas ke lokasi besok.',
    ],
    [
      'nothing to cut',
      'Pada tanggal 3 November petugas sudah datang.\nTerima kasih.',
      'Pada tanggal 3 November petugas sudah datang.\nTerima kasih.',
    ],
    [
      'only history',
      '\nPada Sen, 3 Nov 2026 10.15, Kecamatan <aduan@example.com> menulis:\n> Mohon tanggapan',
      '',
    ],
    ['Outlook’s separator', 'Siap.\n\n-----Pesan Asli-----\nDari: Kecamatan', 'Siap.'],
  ])('%s', (_client, mail, words) => {
    expect(ownWords(mail)).toBe(words);
  });

  it('keeps an official letter whole', () => {
    const letter =
      'Nomor: 005/12/2026\nPerihal: Tanggapan aduan\nKepada Yth. Camat\n\nJalan sudah diperbaiki.';
    expect(ownWords(letter)).toBe(letter);
  });
});
