import fc from 'fast-check';
import {takeApart} from '../../../src/domain/language/morphology';
import {fold, isKnown, unfold} from '../../../src/domain/language/vocabulary';
import {decodeModel, encodeModel, BUCKETS} from '../../../src/domain/language/model';
import {vocabulary} from './vocabulary';

const ROOTS = new Set([
  'tulis',
  'baca',
  'sapu',
  'kirim',
  'pukul',
  'ajar',
  'kerja',
  'adil',
  'cat',
  'lihat',
  'antara',
]);

describe('J1 word formation', () => {
  it.each([
    ['menulis', 'tulis'],
    ['penulisan', 'tulis'],
    ['ditulisnya', 'tulis'],
    ['membaca', 'baca'],
    ['menyapu', 'sapu'],
    ['mengirimkan', 'kirim'],
    ['pemukul', 'pukul'],
    ['belajar', 'ajar'],
    ['bekerja', 'kerja'],
    ['ketidakadilan', 'adil'],
    ['mengecat', 'cat'],
    ['terlihatlah', 'lihat'],
  ])('takes %s apart to %s', (word, root) => {
    expect(takeApart(word, ROOTS)?.root).toBe(root);
  });

  it.each(['mentulis', 'mensapu', 'menysapu', 'menbaca', 'tulisz', 'kebaca', 'xtulis'])(
    'knows no word %s',
    word => {
      expect(takeApart(word, ROOTS)).toBeUndefined();
    },
  );

  it('knows ordinary words of letters and none of chats', () => {
    for (const word of ['pertanggungjawaban', 'menindaklanjuti', 'sebaik-baiknya', 'perbaikan']) {
      expect([word, isKnown(vocabulary, word)]).toEqual([word, true]);
    }
    for (const word of ['gmn', 'bgt', 'nungguin', 'pdhl'])
      expect([word, isKnown(vocabulary, word)]).toEqual([word, false]);
  });
});

describe('J1 vocabulary file', () => {
  it('folds any sorted list of words and unfolds it again', () => {
    const word = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), words => {
        const sorted = [...words].sort();
        expect(unfold(fold(sorted))).toEqual(sorted);
      }),
    );
  });

  it('keeps every weight of the model', () => {
    const weightOf = (bucket: number) => (bucket % 7 === 0 ? (bucket % 63) - 31 : 0);
    const kept = decodeModel(encodeModel({weightOf, step: 0.5, bias: -2}));
    expect(kept).toMatchObject({step: 0.5, bias: -2});
    const buckets = Array.from({length: BUCKETS}, (_, bucket) => bucket);
    expect(buckets.map(kept.weightOf)).toEqual(buckets.map(weightOf));
  });
});
