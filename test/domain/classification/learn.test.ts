import {learn} from '../../../src/domain/classification/learn';

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
    expect(learn(EXAMPLES).suggest(text)[0]!.name).toBe(unit);
  });

  it('gives the same model for the same examples', () => {
    expect(learn(EXAMPLES).suggest('jalan dan air')).toEqual(
      learn(EXAMPLES).suggest('jalan dan air'),
    );
  });

  it('changes its mind with corrections', () => {
    const before = learn(EXAMPLES).suggest('lampu taman padam')[0]!.score;
    const corrected = [
      ...EXAMPLES,
      {text: 'lampu taman padam', unit: 'Pertamanan'},
      {text: 'lampu mati', unit: 'Pertamanan'},
    ];
    const [first] = learn(corrected).suggest('lampu taman gelap');
    expect(first!.name).toBe('Pertamanan');
    expect(before).toBeLessThan(0.9);
  });

  it('spreads its certainty over all units', () => {
    const sum = learn(EXAMPLES)
      .suggest('halo')
      .reduce((all, one) => all + one.score, 0);
    expect(sum).toBeCloseTo(1, 1);
  });
});
