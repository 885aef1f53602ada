import type {PublicFigures} from '../../../src/domain/recap/public-figures';
import {figuresWords} from '../../../src/ui/text/visitors/figures';

const NONE = {rows: [], rest: 0};
const FEW: PublicFigures = {
  period: {from: '2026-11-01', to: '2026-11-30'},
  made: Date.parse('2026-12-01T08:00:00+07:00'),
  total: 0,
  answered: 0,
  open: 0,
  byChannel: NONE,
  byKind: NONE,
  byCategory: NONE,
  byVillage: NONE,
  byUnit: NONE,
  answerDays: null,
};
const lines = (figures: Partial<PublicFigures>) =>
  figuresWords({...FEW, ...figures}, 'Kecamatan Contoh').lines;

describe('P4 the page of figures, in words', () => {
  it('says of a month of few complaints that there were few, and not that there were none', () => {
    expect(lines({})).toEqual([
      'Pada bulan November 2026 terdaftar kurang dari lima aduan.',
      'Angka ini dihitung pada 1 Desember 2026.',
    ]);
  });

  it('writes large numbers with a point, and says where a part is small', () => {
    expect(lines({total: 12_345, answered: 12_340}).slice(0, 2)).toEqual([
      'Pada bulan November 2026 terdaftar sedikitnya 12.345 aduan.',
      'Yang sudah dijawab sedikitnya 12.340, yang masih terbuka kurang dari lima.',
    ]);
  });

  it('promises the first figures where there are none yet', () => {
    expect(figuresWords(null, 'Kecamatan Contoh').lines).toEqual([
      'Angka pertama terbit setelah rekap bulan pertama dibuat.',
    ]);
  });
});
