import fc from 'fast-check';
import {plain} from '../../../workspace/pages/client/plain';

describe('what google.script.run takes as an argument', () => {
  it('lets through what JSON can hold, unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.stringify(plain(value, '0'))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a map', new Map()],
    ['a date inside a list', [new Date(0)]],
  ])('refuses %s with the words of Google', (_, value) => {
    expect(() => plain(value, '0')).toThrow(/^Failed due to illegal value in property: \w+$/);
  });

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => plain(circle, '0')).toThrow('Failed due to illegal value in property: self');
  });

  it('takes one object twice, for that is no circle', () => {
    const twice = {a: 1};
    expect(plain([twice, twice], '0')).toEqual([{a: 1}, {a: 1}]);
  });

  it('makes an undefined argument null and leaves an undefined member out', () => {
    expect(plain([undefined, {a: undefined, b: 1}], '0')).toEqual([null, {b: 1}]);
  });
});
