import fc from 'fast-check';
import {withoutTurns} from '../../src/domain/direction';

describe('signs that turn the direction of writing', () => {
  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('%j goes, wherever it stands', sign => {
    expect(withoutTurns(`foto${sign}gpj.exe`)).toBe('fotogpj.exe');
    expect(withoutTurns({draft: {body: [`a${sign}b`]}, entry: 1})).toEqual({
      draft: {body: ['ab']},
      entry: 1,
    });
  });

  it('and nothing else does', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        fc.pre(!/[\u202a-\u202e\u2066-\u2069]/.test(text));
        expect(withoutTurns(text)).toBe(text);
        expect(withoutTurns({text})).toEqual({text});
      }),
    );
  });
});
