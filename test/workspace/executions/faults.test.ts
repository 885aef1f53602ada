import fc from 'fast-check';
import {openScript, recordsOf} from '../script';

const STEPS = `
  function steps() {
    const lock = LockService.getScriptLock();
    lock.waitLock(60000);
    const store = PropertiesService.getScriptProperties();
    const failures = [];
    for (const name of ['a', 'b', 'c']) {
      try { store.setProperty(name, '1'); } catch (error) { failures.push(error.message); }
    }
    lock.releaseLock();
    if (failures.length > 0) console.log(failures.join());
  }
  function keys() { return PropertiesService.getScriptProperties().getKeys(); }
  function free() { return LockService.getScriptLock().tryLock(0); }`;

describe('an execution that is killed at a call', () => {
  it('has no effect from that call on, whatever it catches, and holds no lock', () => {
    // The lock is call 1, the properties are calls 2 to 4.
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5}), atCall => {
        const {world, call, run} = openScript(STEPS);
        world.kill(atCall);
        const result = call({fn: 'steps'});
        expect(result.ok).toBe(false);
        const [record] = recordsOf(world, 'steps');
        expect([record!.status, record!.calls.length]).toEqual(['killed', atCall]);
        expect(run('keys')).toEqual(['a', 'b', 'c'].slice(0, Math.max(0, atCall - 2)));
        expect(run('free')).toBe(true);
      }),
      {numRuns: 5},
    );
  });

  it('lets those that wait for its lock go on, when it dies beside them', async () => {
    const {world, run} = openScript(`
      function hold() { LockService.getScriptLock().waitLock(1); Utilities.sleep(10000); CacheService.getScriptCache().get('x'); Utilities.sleep(300000); }
      ${STEPS}`);
    world.kill(2);
    const results = await world.together([
      {do: 'call', fn: 'hold'},
      {do: 'call', fn: 'steps', after: 'PT9S'},
    ]);
    expect(results.map(({ok}) => ok)).toEqual([false, true]);
    expect(run('keys')).toEqual(['a', 'b', 'c']);
    expect(world.clock.now() - world.state.executions.records[0]!.start).toBeLessThan(60_000);
  });

  it('is one execution only', () => {
    const {world, call} = openScript(STEPS);
    world.kill(1);
    expect([call({fn: 'steps'}).ok, call({fn: 'steps'}).ok]).toEqual([false, true]);
  });
});

describe('a fault', () => {
  it.each([
    ['before', ['a', 'c']],
    ['after', ['a', 'b', 'c']],
  ] as const)('%s the effect of the second call fails that call alone', (effect, kept) => {
    const {world, call, run} = openScript(STEPS);
    world.fault({on: 'Properties.setProperty', nth: 2, effect});
    const result = call({fn: 'steps'});
    expect(result.log).toEqual([expect.stringContaining('a server error occurred')]);
    expect(run('keys')).toEqual(kept);
  });
});

describe('the limits of an execution', () => {
  it('end it after six minutes, with what it did so far', () => {
    const {world, call, run} = openScript(`
      function slow() {
        const store = PropertiesService.getScriptProperties();
        for (let minute = 1; minute <= 10; minute++) { store.setProperty('minute', String(minute)); Utilities.sleep(60000); }
      }
      function minute() { return PropertiesService.getScriptProperties().getProperty('minute'); }`);
    expect(call({fn: 'slow'})).toMatchObject({
      ok: false,
      error: 'Exception: Exceeded maximum execution time',
    });
    const {start, end, status} = recordsOf(world, 'slow')[0]!;
    expect([status, end! - start]).toEqual(['timed out', 360_000]);
    expect(run('minute')).toBe('6');
  });

  it('do the same to executions beside each other', async () => {
    const {world} = openScript(
      'function slow() { Utilities.sleep(3600000); } function quick() { return 1; }',
    );
    const results = await world.together([
      {do: 'call', fn: 'slow'},
      {do: 'call', fn: 'quick'},
    ]);
    expect(results).toMatchObject([
      {ok: false, status: 'timed out'},
      {ok: true, result: 1},
    ]);
  });

  it('stop a thread that computes without end, and the others go on', async () => {
    const {world} = openScript('function endless() { for (;;); } function quick() { return 1; }', {
      computing: 500,
    });
    const results = await world.together([
      {do: 'call', fn: 'endless'},
      {do: 'call', fn: 'quick'},
    ]);
    expect(results).toMatchObject([
      {ok: false, status: 'timed out'},
      {ok: true, result: 1},
    ]);
  });
});
