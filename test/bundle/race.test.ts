import {type Installed, installedDesk} from '../../tools/office/installed';
import {closePool} from '../../workspace/executions/pool';
import {numbered, submitAtOnce} from './at-once';
import {MONDAY} from './office';
import {NO_FENCE, NO_LOCK, without} from './unguarded';

/** race.long.ts walks on. */
const SEEDS = 60;
/** Fewer where half of the guard is out: what must hold holds for each seed alone. */
const HALVED = 25;
/** A race is found within so many. */
const SOUGHT = 200;

describe('R1 two submissions at the same moment', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await installedDesk(MONDAY);
  });

  afterAll(closePool);

  it(`get two numbers and one receipt each, for each of ${SEEDS} seeds`, async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const outcome = await submitAtOnce(installed.state, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered(), failed: 0});
    }
  }, 240_000);

  it('are numbered right by the fence alone, without the lock', async () => {
    const office = without(installed, NO_LOCK);
    for (let seed = 1; seed <= HALVED; seed += 1) {
      const {failed: _failed, ...outcome} = await submitAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered()});
    }
  }, 120_000);

  it('are numbered right by the lock alone, without the fence', async () => {
    const office = without(installed, NO_FENCE);
    for (let seed = 1; seed <= HALVED; seed += 1) {
      const outcome = await submitAtOnce(office, seed);
      expect({seed, ...outcome}).toEqual({seed, ...numbered(), failed: 0});
    }
  }, 120_000);

  it('go wrong for some seed when lock and fence are taken out, so this test can fail', async () => {
    const office = without(installed, NO_LOCK, NO_FENCE);
    let wrong = 0;
    for (let seed = 1; seed <= SOUGHT && wrong === 0; seed += 1) {
      const {failed: _failed, ...outcome} = await submitAtOnce(office, seed);
      if (JSON.stringify(outcome) !== JSON.stringify(numbered())) wrong = seed;
    }
    expect(wrong).toBeGreaterThan(0);
  }, 240_000);
});
