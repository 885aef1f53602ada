import {installedDesk} from '../../tools/office/installed';
import {closePool} from '../../workspace/executions/pool';
import {MONDAY} from './office';
import {calm, storm} from './storm';

const CITIZENS = 1000;
const SEEDS = process.env.ADUAN_SHORT === '1' ? [1] : [1, 2, 3];

describe('R1, R3 a storm of 1,000 submissions in a minute', () => {
  afterAll(closePool);

  it('leaves one number and one receipt each, no gap and a sound chain', async () => {
    const {state: office} = await installedDesk(MONDAY, 'workspace');
    for (const seed of SEEDS) {
      expect({seed, ...(await storm(office, seed, CITIZENS, 40, 8))}).toEqual({
        seed,
        ...calm(CITIZENS),
      });
    }
  }, 1_800_000);
});
