import {installedDesk} from '../../tools/office/installed';
import {closePool} from '../../workspace/executions/pool';
import type {WorldState} from '../../workspace/state';
import {amount} from '../amount';
import {numbered, submitAtOnce} from './at-once';
import {MONDAY} from './office';

const PAIRS = amount(2000, 200);
const FIVES = amount(200, 10);

describe('R1 submissions at the same moment, over many seeds', () => {
  let office: WorldState;

  beforeAll(async () => {
    ({state: office} = await installedDesk(MONDAY));
  });

  afterAll(closePool);

  it.each([
    {citizens: 2, seeds: PAIRS},
    {citizens: 5, seeds: FIVES},
  ])(
    '$citizens citizens have a number and a receipt each, for $seeds seeds',
    async ({citizens, seeds}) => {
      for (let seed = 1; seed <= seeds; seed += 1) {
        // Seeds of their own: the short test walks the first.
        const own = 10_000 * citizens + seed;
        const outcome = await submitAtOnce(office, own, citizens);
        expect({seed: own, ...outcome}).toEqual({seed: own, ...numbered(citizens), failed: 0});
      }
    },
  );
});
