import {fullFormOf, slipOf} from '../../../src/domain/language/rules/slips';
import {findings, vocabulary} from './vocabulary';

describe('J1 slips of the pen', () => {
  it.each([
    ['tolobg', 'tolong', 'key'],
    ['bgaimana', 'bagaimana', 'no vowel'],
    ['tolnog', 'tolong', 'swap'],
    ['tolongg', 'tolong', 'double'],
    ['suda', 'sudah', 'no h'],
    ['tidek', 'tidak', 'vowel'],
  ])('takes %s for %s, by its %s', (typed, meant, kind) => {
    expect(slipOf(vocabulary, typed)).toEqual({word: meant, kind, isCommon: true});
  });

  it('prefers a common word to a rare one and knows none for what is like nothing', () => {
    const lists = {words: new Set(['halan', 'jalan']), common: new Set(['jalan'])};
    expect(slipOf(lists, 'kalan')?.word).toBe('jalan');
    expect(slipOf(lists, 'xyzzyx')).toBeUndefined();
  });

  it('fills in the vowels that a message leaves out', () => {
    expect(fullFormOf(vocabulary, 'dlam')).toBe('dalam');
    expect(fullFormOf(vocabulary, 'bntuan')).toBe('bantuan');
    expect(fullFormOf(vocabulary, 'dalam')).toBeUndefined();
  });

  it('suggests in a letter what was probably meant', () => {
    expect(findings('Kami dlam perjalanan.').map(one => one.suggestion)).toEqual(['dalam']);
  });
});
