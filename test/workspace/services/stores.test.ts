import fc from 'fast-check';
import {openScript} from '../script';

const CODE = `
  function store(kind) { return PropertiesService['get' + kind + 'Properties'](); }
  function put(kind, key, value) { store(kind).setProperty(key, value); }
  function all(kind) { return store(kind).getProperties(); }
  function fill(count, size) { for (let i = 0; i < count; i++) put('Script', 'key' + i, 'x'.repeat(size)); }
  function replace(values, others) { store('Script').setProperties(values, others); }
  function missing() { return [store('Script').getProperty('none'), store('Script').getKeys()]; }
  function cachePut(count) { const c = CacheService.getScriptCache(); for (let i = 1; i <= count; i++) c.put('k' + i, i); }
  function cacheKeys(count) { return Object.keys(CacheService.getScriptCache().getAll(Array.from({length: count}, (_, i) => 'k' + (i + 1)))); }
  function cached(key, value, seconds) { CacheService.getUserCache().put(key, value, seconds); }
  function get(key) { return CacheService.getUserCache().get(key); }
  function isNull() { return [LockService.getDocumentLock(), CacheService.getDocumentCache(), PropertiesService.getDocumentProperties()].map(x => x === null); }`;

describe('PropertiesService', () => {
  it('keeps three stores apart', () => {
    const {run} = openScript(CODE);
    for (const kind of ['Script', 'User', 'Document']) run('put', kind, 'kind', kind);
    expect(['Script', 'User', 'Document'].map(kind => run('all', kind))).toEqual([
      {kind: 'Script'},
      {kind: 'User'},
      {kind: 'Document'},
    ]);
  });

  it('gives a person their own user store', () => {
    const {world, run, call, spreadsheetId} = openScript(CODE);
    world.accounts.create({email: 'rekan@example.com', name: 'Rekan', kind: 'consumer'});
    world.services.drive
      .find(spreadsheetId)!
      .permissions.push({type: 'user', role: 'writer', email: 'rekan@example.com'});
    run('put', 'User', 'a', '1');
    expect(call({fn: 'all', args: ['User'], as: 'rekan@example.com'})).toMatchObject({result: {}});
  });

  it('keeps what is put in it as text', () => {
    const {run} = openScript(CODE);
    fc.assert(
      fc.property(
        fc.string({minLength: 1, maxLength: 20}),
        fc.string({unit: 'grapheme', maxLength: 50}),
        (key, value) => {
          run('replace', {}, true);
          run('put', 'Script', key, value);
          expect(run('all', 'Script')).toEqual({[key]: value});
        },
      ),
      {numRuns: 25},
    );
  });

  it('has null for what is not there', () => {
    expect(openScript(CODE).run('missing')).toEqual([null, []]);
  });

  it('takes no value over 9 KB, and no store over 500 KB', () => {
    const {run} = openScript(CODE);
    run('fill', 1, 9 * 1024);
    expect(() => run('fill', 1, 9 * 1024 + 1)).toThrow('Argument too large: value');
    expect(() => run('fill', 60, 9 * 1024)).toThrow('You have exceeded the property storage quota');
  });

  it('sets several values or none', () => {
    const {run} = openScript(CODE);
    expect(() => run('replace', {a: '1', b: 'x'.repeat(10_000)}, false)).toThrow('too large');
    expect(run('all', 'Script')).toEqual({});
    run('replace', {a: '1'}, false);
    run('replace', {b: '2'}, true);
    expect(run('all', 'Script')).toEqual({b: '2'});
  });

  it('ends with the day’s quota, in Google’s words', () => {
    const {world, run} = openScript(CODE);
    world.quotas.add('kantor@example.com', 'propertiesReadWrite', 50_000);
    expect(() => run('missing')).toThrow('Service invoked too many times for one day: properties.');
    world.clock.moveBy(24 * 60 * 60_000);
    expect(run('missing')).toEqual([null, []]);
  });
});

describe('CacheService', () => {
  it('forgets the oldest tenth when it is full', () => {
    const {run} = openScript(CODE);
    run('cachePut', 1050);
    const left = run<string[]>('cacheKeys', 1050);
    // Measured on Google in December 2025: 101 of 1,050 gone.
    expect(left).toHaveLength(949);
    expect([left[0], left.at(-1)]).toEqual(['k102', 'k1050']);
  });

  it('forgets in its time', () => {
    const {world, run} = openScript(CODE);
    run('cached', 'a', 'x', 60);
    world.clock.moveBy(50_000);
    expect(run('get', 'a')).toBe('x');
    world.clock.moveBy(15_000);
    expect(run('get', 'a')).toBeNull();
  });

  it.each([
    ['a'.repeat(251), 'x', 'Argument too large: key'],
    ['a', 'x'.repeat(100 * 1024 + 1), 'Argument too large: value'],
  ])('refuses what is too large', (key, value, text) => {
    expect(() => openScript(CODE).run('cached', key, value, 60)).toThrow(text);
  });
});

describe('a script in no document', () => {
  it('has no document lock, cache or properties', () => {
    const {world} = openScript(CODE);
    const {id} = world.services.script.createProject({
      title: 'Lepas',
      owner: 'kantor@example.com',
      files: [{name: 'Code', type: 'SERVER_JS', source: CODE}],
    });
    expect(world.act({do: 'call', fn: 'isNull', project: id})).toMatchObject({
      result: [true, true, true],
    });
    expect(world.act({do: 'call', fn: 'isNull'})).toMatchObject({result: [false, false, false]});
  });
});

describe('LockService', () => {
  const LOCKS = `
    function twice() { const lock = LockService.getScriptLock(); lock.waitLock(1); return [LockService.getScriptLock().tryLock(1), lock.hasLock()]; }
    function release() { const lock = LockService.getScriptLock(); lock.tryLock(1); lock.releaseLock(); return lock.hasLock(); }
    function fails() { LockService.getScriptLock().waitLock(1); throw new Error('x'); }`;

  it('lets who has a lock take it again, at no further request', () => {
    const {world, run} = openScript(LOCKS);
    expect(run('twice')).toEqual([true, true]);
    expect(world.read({what: 'calls'})).toEqual({'Lock.waitLock': {count: 1, ms: 50}});
  });

  it('gives a lock back when asked, and at the end of an execution that failed', () => {
    const {world, run} = openScript(LOCKS);
    expect(run('release')).toBe(false);
    expect(() => run('fails')).toThrow();
    expect(world.state.services.lock.held).toEqual({});
  });
});
