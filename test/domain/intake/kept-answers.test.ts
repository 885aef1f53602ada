import fc from 'fast-check';
import type {Field} from '../../../src/domain/intake/form-mapping';
import {keptAnswers} from '../../../src/domain/intake/kept-answers';

const FIELDS: Record<string, Field> = {1: 'name', 2: 'body'};
const kept = (...lengths: number[]) => {
  const answers = lengths.map((length, place) => ({
    id: String(place + 1),
    title: `Pertanyaan ${place + 1}`,
    answer: 'a'.repeat(length),
  }));
  return keptAnswers({answers}, {fields: FIELDS});
};

describe('I1 an answer of any length', () => {
  it.each<[string, number[], number[], boolean]>([
    ['stays as it is where people write', [30, 3_000, 3_000], [30, 3_000, 3_000], false],
    ['is kept by its beginning: a name', [60_000, 10], [502, 10], true],
    ['is kept by its beginning: the complaint', [30, 60_000], [30, 20_002], true],
    ['is kept by its beginning: what no field claims', [30, 10, 60_000], [30, 10, 20_002], true],
  ])('%s', (_what, lengths, left, isCut) => {
    const found = kept(...lengths);
    expect(found.answers.map(one => one.answer.length)).toEqual(left);
    expect(found.isCut).toBe(isCut);
  });

  it('leaves all of a response together room in the ledger', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), {maxLength: 20}), lengths => {
        const {answers} = kept(...lengths);
        const all = answers.reduce((sum, one) => sum + one.answer.length, 0);
        expect(all).toBeLessThan(50_200);
        expect(answers.map(one => one.title)).toHaveLength(lengths.length);
      }),
    );
  });
});
