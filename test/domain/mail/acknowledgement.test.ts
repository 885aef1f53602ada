import {onlyAcknowledges} from '../../../src/domain/mail/acknowledgement';

const NAMES = ['Seksi Pelayanan Umum', 'Indra Layananto'];

describe('K2 a reply that only says it was read', () => {
  it.each([
    'ok',
    'Siap.',
    'Siap pak, segera kami tindak lanjuti. Terima kasih.',
    'Baik, Bu. Aduan kami terima kasih atas informasinya.',
    'Siap, segera kami cek.\n\nIndra Layananto\nSeksi Pelayanan Umum',
    'Nggih, matur nuwun',
    '👍',
  ])('is no answer: %s', text => {
    expect(onlyAcknowledges(text, NAMES)).toBe(true);
  });

  it.each([
    'Sudah.',
    'Sudah ditindaklanjuti.',
    'Selesai, pak.',
    'Belum bisa.',
    'Siap, lampu diganti Senin.',
    'Ok, kami cek tanggal 5.',
    'Ini aduan siapa?',
    'Bukan kewenangan kami.',
    'Lampu sudah kami ganti.',
  ])('is not one that says more: %s', text => {
    expect(onlyAcknowledges(text, NAMES)).toBe(false);
  });
});
