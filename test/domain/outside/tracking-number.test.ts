import fc from 'fast-check';
import {readTrackingNumber} from '../../../src/domain/outside/tracking-number';

describe('J6 the number that ULAS or SP4N-LAPOR! gives', () => {
  it.each([
    ['8123456', '8123456'],
    ['#8123456', '8123456'],
    ['ULAS-2026-00123', 'ULAS-2026-00123'],
    ['Aduan berhasil disimpan.\nNomor Lacak\n20261102-00123\nStatus: Baru', '20261102-00123'],
    ['Terima kasih. Tracking ID: 9912345. Simpan baik-baik.', '9912345'],
    ['Tanggal 02/11/2026 08.00\nNo. Laporan : 77123\nInstansi: Diskominfo', '77123'],
    ['Laporan #4567890 telah diterima', '4567890'],
  ])('is found in %j', (pasted, number) => {
    expect(readTrackingNumber(pasted)).toBe(number);
  });

  it.each(['', 'Aduan berhasil disimpan.', '02/11/2026', 'Nomor lacak belum ada', '12'])(
    'is not made up from %j',
    pasted => {
      expect(readTrackingNumber(pasted)).toBeNull();
    },
  );

  it('any number that is pasted alone comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({min: 100, max: 99_999_999}), number => {
        expect(readTrackingNumber(`  ${number} `)).toBe(String(number));
      }),
    );
  });
});
