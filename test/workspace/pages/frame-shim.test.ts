import vm from 'node:vm';
import {frameShim} from '../../../workspace/pages/assets';

const HOME = 'http://127.0.0.1:4170';

interface Sent {
  google: string;
  id: number;
  fn?: string;
  args?: unknown[];
  act?: string;
  value?: number;
}

type Script = typeof globalThis & {google: {script: Record<string, never>}};

/** The frame as its script sees it: a window whose parent is listened to. */
function frame() {
  const sent: Sent[] = [];
  const listeners: ((event: object) => void)[] = [];
  const parent = {postMessage: (message: Sent, to: string) => to === HOME && sent.push(message)};
  const window = vm.createContext({
    parent,
    console: {error: () => undefined},
    HTMLFormElement: class {},
    document: {currentScript: {dataset: {home: HOME}}},
    addEventListener: (type: string, listener: (event: object) => void) =>
      type === 'message' && listeners.push(listener),
  });
  vm.runInContext(frameShim(), window);
  const receive = (data: object, event: object = {source: parent, origin: HOME}) =>
    listeners.forEach(listener => listener({...event, data}));
  const run = (code: string) => vm.runInContext(code, window) as unknown as Script;
  return {sent, receive, run};
}

describe('google.script in the frame of a page', () => {
  it('sends a call with its arguments and gives the value to the success handler with the user object', () => {
    const {sent, receive, run} = frame();
    run(
      "got = []; google.script.run.withSuccessHandler((...all) => got.push(all)).withUserObject('u').save({a: [1]}, 'x')",
    );
    expect(sent).toMatchObject([{google: 'run', fn: 'save', args: [{a: [1]}, 'x']}]);
    receive({google: 'result', id: sent[0]!.id, ok: true, value: 7});
    expect(JSON.stringify(run('got'))).toBe('[[7,"u"]]');
  });

  it('gives the failure handler an Error with the name ScriptError', () => {
    const {sent, receive, run} = frame();
    run('google.script.run.withFailureHandler(e => { error = e; }).save()');
    receive({
      google: 'result',
      id: sent[0]!.id,
      ok: false,
      error: {name: 'ScriptError', message: 'rusak'},
    });
    expect(run('error instanceof Error && error.name + ": " + error.message')).toBe(
      'ScriptError: rusak',
    );
  });

  it('keeps handlers of one chain out of the others', () => {
    const {sent, receive, run} = frame();
    run(`got = []; base = google.script.run.withSuccessHandler(() => got.push('a'));
      base.withSuccessHandler(() => got.push('b')).one(); base.two(); google.script.run.three();`);
    for (const {id} of [...sent]) receive({google: 'result', id, ok: true, value: null});
    expect(JSON.stringify(run('got'))).toBe('["b","a"]');
  });

  it('lets ten calls run and the eleventh wait for one to end', () => {
    const {sent, receive, run} = frame();
    run("for (let i = 0; i < 12; i++) google.script.run['f' + i]()");
    expect(sent).toHaveLength(10);
    receive({google: 'result', id: sent[3]!.id, ok: true, value: null});
    expect(sent.map(({fn}) => fn).slice(10)).toEqual(['f10']);
    receive({
      google: 'result',
      id: sent[0]!.id,
      ok: false,
      error: {name: 'ScriptError', message: ''},
    });
    expect(sent.map(({fn}) => fn).slice(10)).toEqual(['f10', 'f11']);
  });

  it('throws at once for an argument that cannot be carried, and sends nothing', () => {
    const {sent, run} = frame();
    expect(() => run('google.script.run.save(1, new Date())')).toThrow(
      'Failed due to illegal value in property: 1',
    );
    expect(sent).toHaveLength(0);
  });

  it('knows no function that is private to the script', () => {
    expect(frame().run('typeof google.script.run.secret_')).toBe('undefined');
  });

  it('believes nobody but its own outer page', () => {
    const {sent, receive, run} = frame();
    run('got = 0; google.script.run.withSuccessHandler(() => got++).save()');
    const answer = {google: 'result', id: sent[0]!.id, ok: true, value: 1};
    receive(answer, {source: {}, origin: HOME});
    receive(answer, {source: undefined, origin: 'http://jahat.example.com'});
    expect(run('got')).toBe(0);
  });

  it('asks the outer page to close, to resize and for its address', () => {
    const {sent, receive, run} = frame();
    run(`google.script.host.close(); google.script.host.setHeight(300); google.script.host.setWidth(200);
      google.script.host.editor.focus(); google.script.url.getLocation(where => { place = where.parameter.n; })`);
    expect(sent.map(({act, value}) => [act, value])).toEqual([
      ['close', undefined],
      ['height', 300],
      ['width', 200],
      ['focus', undefined],
      [undefined, undefined],
    ]);
    receive({google: 'location', id: sent[4]!.id, value: {parameter: {n: '7'}}});
    expect(run('place')).toBe('7');
  });
});
