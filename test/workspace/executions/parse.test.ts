import {findFunctions} from '../../../workspace/executions/parse';
import {openScript} from '../script';

describe('the entry points of a script', () => {
  it('are the functions declared at top level, however they are declared', () => {
    const source = `
      function declared() { function inner() {} }
      async function waiting() {}
      function* several() {}
      const arrow = () => 1;
      var expression = function () {}, number = 5;
      let late = async () => 1;
      class Tool { static go() {} stay() {} }
      globalThis.assigned = () => 1;
      (function iife() {})();
      if (true) { var conditional = 1; }`;
    expect(findFunctions('Code', source)).toEqual([
      'declared',
      'waiting',
      'several',
      'arrow',
      'expression',
      'late',
      'Tool.go',
    ]);
  });

  it.each(['inner', 'assigned', 'iife', 'number', 'missing'])('do not include %s', name => {
    const code =
      'function f() { function inner() {} } globalThis.assigned = () => 1; (function iife() {})(); var number = 1;';
    expect(() => openScript(code).run(name)).toThrow(`Script function not found: ${name}`);
  });

  it('take functions of all files, evaluated in their order in one scope', () => {
    const {world, projectId, call} = openScript(
      'const first = 1; function f() { return first + second; }',
    );
    const {files} = world.services.script.require(projectId);
    world.services.script.updateContent(projectId, [
      ...files,
      {name: 'More', type: 'SERVER_JS', source: 'const second = first + 1;'},
    ]);
    expect(call({fn: 'f'})).toMatchObject({result: 3});
  });
});

describe('code that Apps Script does not take', () => {
  it.each([
    [
      'a private field',
      'class A {\n  #x = 1;\n}',
      'Unexpected token ILLEGAL line: 2 file: Code.gs',
    ],
    ['a private method', 'class A { #x() {} }', 'Unexpected token ILLEGAL line: 1'],
    ['a static field', 'class A {\n\n static x = 1; }', 'Unexpected token = line: 3'],
    ['a static block', 'class A { static {} }', 'Unexpected token { line: 1'],
    ['an import', 'import a from "b";', 'line: 1'],
    ['await at top level', 'await 1;', 'line: 1'],
    ['a slip', 'function f( {', 'line: 1'],
  ])('is refused when it is saved: %s', (_, code, text) => {
    expect(() => openScript(code)).toThrow(text);
    expect(() => openScript(code)).toThrow('Syntax error: ParseError: ');
  });

  it.each([
    ['a public field', 'class A { x = 1; } function f() { return new A().x; }'],
    ['a static method', 'class A { static x() { return 1; } } function f() { return A.x(); }'],
    ['optional chaining', 'function f() { return ({a: 1})?.a ?? 2; }'],
    ['logical assignment', 'function f() { let a; a ??= 1; return a; }'],
  ])('is not %s', (_, code) => {
    expect(openScript(code).run('f')).toBe(1);
  });
});
