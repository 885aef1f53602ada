import fc from 'fast-check';
import {isSameSecret} from '../../src/domain/same-secret';

describe('O4, I4, J7 secrets', () => {
  it('are the same where their texts are, and only there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isSameSecret(one, one)).toBe(true);
        expect(isSameSecret(one, other)).toBe(one === other);
        expect(isSameSecret(`${one}a`, `${one}b`)).toBe(false);
      }),
    );
  });
});
