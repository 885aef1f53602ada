import {featuresOf} from '../../../src/domain/classification/features';
import {type Example, learn} from '../../../src/domain/classification/learn';
import {suggestLearned} from '../../../src/domain/classification/learned-model';
import {packModel, unpackModel} from '../../../src/domain/classification/pack-model';

/** Learned, written and read again as the ledger does. */
function suggest(examples: readonly Example[], text: string) {
  const written = JSON.stringify(packModel(learn(examples)));
  return suggestLearned(unpackModel(JSON.parse(written) as never), text);
}

const EXAMPLES = [
  ['jalan berlubang depan pasar', 'Bina Marga'],
  ['aspal jalan rusak parah', 'Bina Marga'],
  ['jembatan retak dan berlubang', 'Bina Marga'],
  ['air pdam mati dua hari', 'PDAM'],
  ['air ledeng keruh dan berbau', 'PDAM'],
  ['pipa air bocor di jalan', 'PDAM'],
].map(([text, unit]) => ({text: text!, unit: unit!}));

describe('C3 learning whose a complaint is', () => {
  it.each([
    ['jalane bolong pak', 'Bina Marga'],
    ['banyu mati kit wingi', 'PDAM'],
    ['aspalnya mengelupas', 'Bina Marga'],
    ['pipanya bocor', 'PDAM'],
  ])('%j goes to %s, though no example says it so', (text, unit) => {
    expect(suggest(EXAMPLES, text)[0]!.name).toBe(unit);
  });

  it('gives the same model for the same examples', () => {
    expect(suggest(EXAMPLES, 'jalan dan air')).toEqual(suggest(EXAMPLES, 'jalan dan air'));
  });

  it('changes its mind with corrections', () => {
    const before = suggest(EXAMPLES, 'lampu taman padam')[0]!.score;
    const corrected = [
      ...EXAMPLES,
      {text: 'lampu taman padam', unit: 'Pertamanan'},
      {text: 'lampu mati', unit: 'Pertamanan'},
    ];
    const [first] = suggest(corrected, 'lampu taman gelap');
    expect(first!.name).toBe('Pertamanan');
    expect(before).toBeLessThan(0.9);
  });

  it('says the same when only what the text has is read', () => {
    const packed = packModel(learn(EXAMPLES));
    for (const {text} of EXAMPLES) {
      const part = unpackModel(packed, featuresOf(text).counts);
      expect(part.weights.size).toBeLessThan(unpackModel(packed).weights.size);
      expect(suggestLearned(part, text)).toEqual(suggestLearned(unpackModel(packed), text));
    }
  });

  it('spreads its certainty over all units', () => {
    const sum = suggest(EXAMPLES, 'halo').reduce((all, one) => all + one.score, 0);
    expect(sum).toBeCloseTo(1, 1);
  });

  it('names the words that led there', () => {
    expect(suggest(EXAMPLES, 'aspal jalan rusak')[0]!.because).toEqual(
      expect.arrayContaining(['aspal', 'rusak']),
    );
  });

  it('stays under 400 kB however much it learned', () => {
    const words = (seed: number, many: number) =>
      Array.from({length: many}, (_, at) => `kata${(seed * 7919 + at * at * 31) % 9000}`);
    const examples = Array.from({length: 1200}, (_, at) => ({
      text: words(at, 20).join(' '),
      unit: `Dinas ${at % 27}`,
    }));
    expect(JSON.stringify(packModel(learn(examples))).length).toBeLessThan(400_000);
  });
});
