import fc from 'fast-check';
import {spellTrackingCode, trackingCode} from '../../src/domain/tracking-code';

describe('I5 tracking code', () => {
  it('has eight signs that nobody confuses, from any bytes that suffice', () => {
    const bytes = fc.array(fc.integer({min: 0, max: 247}), {minLength: 24, maxLength: 24});
    fc.assert(fc.property(bytes, random => /^[A-HJKMNP-Z2-9]{8}$/.test(trackingCode(random))));
  });

  it('takes no sign from bytes that would favour some signs', () => {
    expect(trackingCode([255, 250, 248, 0, 1, 2, 3, 4, 5, 6, 7])).toBe('ABCDEFGH');
  });

  it('is written in two groups of four', () => {
    expect(spellTrackingCode('ABCD2345')).toBe('ABCD-2345');
  });
});
