import fc from 'fast-check';
import {openScript, recordsOf, type ScriptWorld} from '../script';

const COUNTER = `
  function properties() { return PropertiesService.getScriptProperties(); }
  function count() {
    const before = Number(properties().getProperty('n') || 0);
    properties().setProperty('n', String(before + 1));
    return before + 1;
  }
  function countLocked() {
    const lock = LockService.getScriptLock();
    lock.waitLock(300000);
    const number = count();
    lock.releaseLock();
    return number;
  }
  function read() { return Number(properties().getProperty('n')); }`;

async function together(office: ScriptWorld, fn: string, times: number): Promise<unknown[]> {
  const results = await office.world.together(
    Array.from({length: times}, () => ({do: 'call' as const, fn})),
  );
  return results.map(result => (result.ok ? result.result : result.error));
}

describe('executions at the same time', () => {
  it('lose an update for some seed where nothing locks, and never where a lock does', async () => {
    let lost = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const open = openScript(COUNTER, {seed});
      await together(open, 'count', 2);
      if (open.run<number>('read') < 2) lost += 1;
      const locked = openScript(COUNTER, {seed});
      expect((await together(locked, 'countLocked', 3)).sort()).toEqual([1, 2, 3]);
    }
    expect(lost).toBeGreaterThan(0);
  });

  it('interleave in the same way for the same seed, and not for every seed', async () => {
    const story = async (seed: number) => {
      const office = openScript(COUNTER, {seed});
      const numbers = await together(office, 'countLocked', 4);
      const {executions} = office.world.state;
      return JSON.stringify([numbers, executions.records, office.world.clock.now()]);
    };
    const [one, again, other] = [await story(5), await story(5), await story(6)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('let the seed choose which of those that wait gets the lock', async () => {
    const code = `
      function hold() { LockService.getScriptLock().waitLock(1); Utilities.sleep(60000); }
      function queue() { LockService.getScriptLock().waitLock(300000); Utilities.sleep(1000); return Date.now(); }`;
    const orders = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const results = await openScript(code, {seed}).world.together([
        {do: 'call', fn: 'hold'},
        ...['PT15S', 'PT25S', 'PT35S'].map(after => ({do: 'call' as const, fn: 'queue', after})),
      ]);
      const turns = results.slice(1).map(result => (result.ok ? Number(result.result) : NaN));
      orders.add([0, 1, 2].sort((a, b) => turns[a]! - turns[b]!).join());
    }
    // They came in the order 0,1,2: a queue would know that one alone.
    expect(orders.size).toBeGreaterThan(1);
  });

  it('wait for no lock longer than they said', async () => {
    const {world} = openScript(`
      function hold() { LockService.getScriptLock().waitLock(1); Utilities.sleep(60000); }
      function tryIt() { return LockService.getScriptLock().tryLock(1000); }
      function insist() { LockService.getScriptLock().waitLock(1000); }`);
    const [, tried, insisted, late] = await world.together([
      {do: 'call', fn: 'hold'},
      {do: 'call', fn: 'tryIt', after: 'PT10S'},
      {do: 'call', fn: 'insist', after: 'PT10S'},
      {do: 'call', fn: 'tryIt', after: 'PT2M'},
    ]);
    expect(tried).toMatchObject({ok: true, result: false});
    expect(insisted).toMatchObject({
      ok: false,
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
    });
    expect(late).toMatchObject({ok: true, result: true});
  });

  it('take simulated time, not real time', async () => {
    const {world} = openScript('function f() { Utilities.sleep(200000); return Date.now(); }');
    const before = world.clock.now();
    const [first, second] = await world.together([
      {do: 'call', fn: 'f'},
      {do: 'call', fn: 'f', after: 'PT10S'},
    ]);
    expect(world.clock.now() - before).toBeGreaterThanOrEqual(210_000);
    expect(world.clock.now() - before).toBeLessThan(260_000);
    expect([first!.ok, second!.ok]).toEqual([true, true]);
  });

  it('are at most 30 for one person: the next trigger fails in Google’s words', async () => {
    const {world, run} = openScript(`
      function install(id) { ScriptApp.newTrigger('onForm').forForm(id).onFormSubmit().create(); }
      function onForm() { Utilities.sleep(100000); }`);
    const {id} = world.services.forms.create({
      title: 'F',
      owner: 'kantor@example.com',
      items: [{type: 'TEXT', title: 'A'}],
    });
    run('install', id);
    await world.together(
      Array.from({length: 32}, () => ({do: 'submit' as const, answers: {A: 'x'}})),
    );
    const ended = recordsOf(world, 'onForm').map(({status, error}) => error?.message ?? status);
    const refused =
      'There are too many scripts running simultaneously for this Google user account.';
    expect(ended.filter(how => how === 'completed')).toHaveLength(30);
    expect(ended.filter(how => how === refused)).toHaveLength(2);
  });

  it('never give two executions one number under the lock, whatever the seed and the arrivals', async () => {
    const arrival = fc.integer({min: 0, max: 5000}).map(ms => `PT${ms / 1000}S`);
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.array(arrival, {minLength: 2, maxLength: 5}),
        async (seed, arrivals) => {
          const {world} = openScript(COUNTER, {seed});
          const results = await world.together(
            arrivals.map(after => ({do: 'call' as const, fn: 'countLocked', after})),
          );
          const numbers = results.map(result => (result.ok ? Number(result.result) : NaN));
          expect(numbers.sort((a, b) => a - b)).toEqual(arrivals.map((_, index) => index + 1));
        },
      ),
      {numRuns: 15},
    );
  });
});
