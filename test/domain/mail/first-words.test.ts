import fc from 'fast-check';
import {KECAMATAN_UNITS} from '../../../src/data/kecamatan';
import {type Wish, wishOf} from '../../../src/domain/mail/first-words';

const TRANTIB = 'Seksi Ketenteraman dan Ketertiban Umum';

describe('K2 the first words of a PPID’s reply', () => {
  it.each<[string, Wish | null]>([
    ['BUKAN KEWENANGAN', {is: 'notOurs', unit: null}],
    [`BUKAN KEWENANGAN ${TRANTIB}`, {is: 'notOurs', unit: TRANTIB}],
    ['Bukan kewenangan kami, mohon ke Seksi Ketertiban.', {is: 'notOurs', unit: TRANTIB}],
    ['BUKAN KEWENANGAN: ini urusan PLN', {is: 'notOurs', unit: null}],
    ['Yth. Admin\n\nSelamat siang,\nBUKAN KEWENANGAN', {is: 'notOurs', unit: null}],
    ['*BUKAN WEWENANG* Pelayanan Umum', {is: 'notOurs', unit: 'Seksi Pelayanan Umum'}],
    ['MINTA WAKTU 3 HARI', {is: 'moreTime', days: 3}],
    ['Mohon waktu dua hari kerja lagi.', {is: 'moreTime', days: 2}],
    ['Minta tambahan waktu', {is: 'moreTime', days: 3}],
    ['MINTA WAKTU 365 HARI', {is: 'moreTime', days: 30}],
    ['MINTA WAKTU 0 HARI', {is: 'moreTime', days: 1}],
    [
      'TANYA PELAPOR: di tiang nomor berapa?',
      {is: 'askCitizen', question: 'di tiang nomor berapa?'},
    ],
    ['Tanyakan kepada pelapor\nSejak kapan?', {is: 'askCitizen', question: 'Sejak kapan?'}],
    ['Lampu sudah diganti. Ini bukan kewenangan kami lagi.', null],
    ['Kami sudah tanya pelapor.', null],
    ['Sudah kami tangani.\nMINTA WAKTU 3 HARI untuk laporan.', null],
    ['', null],
  ])('%j', (text, wish) => {
    expect(wishOf(text, KECAMATAN_UNITS)).toEqual(wish);
  });

  it('never fail, and name only units of the office', () => {
    fc.assert(
      fc.property(fc.string(), tail => {
        const wish = wishOf(`BUKAN KEWENANGAN ${tail}`, KECAMATAN_UNITS);
        if (wish?.is !== 'notOurs') return;
        expect([null, ...KECAMATAN_UNITS]).toContain(wish.unit);
      }),
    );
  });
});
