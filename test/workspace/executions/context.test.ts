import {evaluate, openScript} from '../script';

/** https://developers.google.com/apps-script/guides/v8-runtime, "Limitations", and Poehnelt's WinterCG test of 2024. */
const ABSENT = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'queueMicrotask',
  'structuredClone',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'FormData',
  'File',
  'Blob',
  'Event',
  'EventTarget',
  'AbortController',
  'ReadableStream',
  'CompressionStream',
  'DOMException',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'window',
  'navigator',
  'process',
  'require',
  'module',
  'Buffer',
  'global',
  'SharedArrayBuffer',
  'Atomics',
];

describe('the context of a script', () => {
  it('has none of what Apps Script has not', () => {
    const types = evaluate<string[]>(
      `${JSON.stringify(ABSENT)}.map(name => typeof globalThis[name])`,
    );
    expect(types).toEqual(ABSENT.map(() => 'undefined'));
  });

  it('has no name that leads to the world or to Node', () => {
    const names = evaluate<string[]>(
      'Object.getOwnPropertyNames(globalThis).filter(name => /bridge|runtime|start|boot|machine/i.test(name))',
    );
    expect(names).toEqual([]);
    const reached = [
      'this.constructor.constructor("return typeof process")()',
      'LockService.getScriptLock.constructor("return typeof process")()',
      'Utilities.newBlob("").getBytes().constructor.constructor("return typeof require")()',
      'console.log.constructor("return typeof process")()',
    ].map(expression =>
      evaluate<string>(`(function () { return ${expression}; }).call(globalThis)`),
    );
    expect(reached).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it.each([
    [
      'a date of the world’s answer',
      'new Date(Utilities.parseDate("2026-03-02", "UTC", "yyyy-MM-dd"))',
      'Date',
    ],
    ['a date of now', 'new Date()', 'Date'],
    ['a list of the world’s answer', 'PropertiesService.getScriptProperties().getKeys()', 'Array'],
    [
      'an object of the world’s answer',
      'PropertiesService.getScriptProperties().getProperties()',
      'Object',
    ],
  ])('knows %s as one of its own', (_, expression, type) => {
    expect(evaluate(`(${expression}) instanceof ${type}`)).toBe(true);
  });

  it('knows an error of a service as one of its own, with Google’s name and text', () => {
    const caught = evaluate(
      `(() => { try { PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(10000)); }
        catch (error) { return [error instanceof Error, String(error)]; } })()`,
    );
    expect(caught).toEqual([true, 'Exception: Argument too large: value']);
  });

  it.each([
    ['a service', 'SlidesApp.getActivePresentation()', 'SlidesApp.getActivePresentation'],
    ['a member of a service', 'LockService.getEverybodysLock()', 'LockService.getEverybodysLock'],
    ['a member of an object', 'LockService.getScriptLock().stealLock()', 'Lock.stealLock'],
  ])('throws for %s that is not here, instead of giving undefined', (_, expression, member) => {
    expect(() => evaluate(expression)).toThrow(`not emulated: ${member}`);
  });

  it('starts each execution afresh', () => {
    const {run} = openScript(
      'let count = 0; function next() { globalThis.seen = (globalThis.seen || 0) + 1; return [++count, seen]; }',
    );
    expect([run('next'), run('next')]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('has only the advanced services that the manifest enables, under the names it gives', () => {
    const manifest = {
      dependencies: {
        enabledAdvancedServices: [{userSymbol: 'Lembar', serviceId: 'sheets', version: 'v4'}],
      },
    };
    expect(
      evaluate('[typeof Lembar.Spreadsheets, typeof Sheets, typeof Gmail]', {manifest}),
    ).toEqual(['object', 'undefined', 'undefined']);
  });
});

describe('an execution', () => {
  it('waits for a promise that its function gives', () => {
    expect(openScript('async function later() { await null; return 7; }').run('later')).toBe(7);
  });

  it.each([
    ['rejected', 'async function f() { throw new RangeError("lost"); }'],
    [
      'rejected where nobody looks',
      'function f() { Promise.reject(new RangeError("lost")); return 1; }',
    ],
    [
      'rejected in an async function nobody waits for',
      'async function g() { throw new RangeError("lost"); } function f() { g(); }',
    ],
  ])('fails with a promise %s', (_, code) => {
    expect(() => openScript(code).run('f')).toThrow('RangeError: lost');
  });

  it('goes on where a rejection is looked at', () => {
    const code = 'async function f() { try { await Promise.reject(1); } catch (e) { return e; } }';
    expect(openScript(code).run('f')).toBe(1);
  });

  it('is ended when it computes without end', () => {
    const {call, world} = openScript('function f() { for (;;); }', {computing: 100});
    expect(call({fn: 'f'})).toMatchObject({
      ok: false,
      error: 'Exception: Exceeded maximum execution time',
    });
    expect(world.state.executions.records.at(-1)!.status).toBe('timed out');
  });

  it('tells where in the script it failed', () => {
    const {call, world} = openScript(
      'function f() {\n  g();\n}\nfunction g() {\n  throw new Error("here");\n}',
    );
    call({fn: 'f'});
    expect(world.state.executions.records.at(-1)!.error).toEqual({
      name: 'Error',
      message: 'here',
      stack: '    at g (Code.gs:5:9)\n    at f (Code.gs:2:3)',
    });
  });
});
