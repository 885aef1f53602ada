import vm from 'node:vm';
import {makeTablesLazy} from '../../workspace/lazy-tables';

/** What a module's `answer` gives when it is called after it was made lazy, and which of its `made(...)` were made. */
function run(module: string): {answer: unknown; made: string[]} {
  const made: string[] = [];
  const scope = vm.createContext({made: (name: string) => (made.push(name), {name})});
  const text = makeTablesLazy(module, {minifySyntax: true, minifyWhitespace: true});
  return {answer: vm.runInContext(`${text};answer()`, scope) as unknown, made};
}

describe('tables of a script', () => {
  it('are made when they are first named, and once', () => {
    const module =
      'var a = made("a"), b = made("b"); function answer() { return a === a && a.name; }';
    expect(run(module)).toEqual({answer: 'a', made: ['a']});
  });

  it.each([
    ['as a property of the same name', 'return ({t}).t.name;'],
    ['inside another function', 'return [0].map(() => t.name)[0];'],
    ['as what a pattern takes apart', 'const {name} = t; return name;'],
    ['as a default', 'return ((given = t) => given.name)();'],
  ])('are reached %s', (_how, body) => {
    expect(run(`var t = made("t"); function answer() { ${body} }`).answer).toBe('t');
  });

  it('leave names alone that only look like theirs', () => {
    const body = 'const own = t => t; return own("mine") + {t: "key"}.t;';
    expect(run(`var t = made("t"); function answer() { ${body} }`)).toEqual({
      answer: 'minekey',
      made: [],
    });
  });

  it('may be made of one another, in any order', () => {
    const module =
      'var one = {of: () => two.name}; var two = made("two"); function answer() { return one.of(); }';
    expect(run(module)).toEqual({answer: 'two', made: ['two']});
  });

  it('stay what they are where the module gives them away', () => {
    expect(makeTablesLazy('var t = {a: 1};\nexport { t };')).toContain('var t = { a: 1 };');
  });

  it('are no tables where they are written anew', () => {
    expect(() => makeTablesLazy('var t = {}; function answer() { t = {a: 1}; }')).toThrow(
      'Assigning to rvalue',
    );
  });
});
