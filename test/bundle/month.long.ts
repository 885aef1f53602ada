import {addDays, dateOf} from '../../src/domain/instant';
import {live} from '../../tools/office/working-life';
import {amount} from '../amount';
import {openTestOffice} from './office';
import {faultsOf} from './reckoning';
import {createTrouble} from './trouble';

const DAYS = amount(30, 9);
const MONTHS = amount(12, 1);
/** As many as a kecamatan has in a day. */
const COMPLAINTS_A_DAY = 6;
/** Of a hundred things that happen, this many meet trouble. */
const PERCENT = 40;
const HOUR = 60 * 60_000;

describe('R1, R3 a month in which things go wrong', () => {
  const seeds = Array.from({length: MONTHS}, (_, index) => index + 1);

  it.each(seeds)('leaves the books right an hour after the last of it, seed %i', async seed => {
    const office = await openTestOffice({seed});
    const {world} = office;
    const trouble = createTrouble(world, office, {seed, percent: PERCENT});
    const first = dateOf(world.clock.now(), 'WIB');
    const {meanwhile, send} = trouble;
    live(world, office, {
      first: addDays(first, 1),
      end: addDays(first, 1 + DAYS),
      complaints: Math.round(DAYS * COMPLAINTS_A_DAY * 0.7),
      seed,
      meanwhile,
      send,
    });
    trouble.end();
    world.advance(world.clock.now() + HOUR);
    expect(trouble.struck()).toBeGreaterThan(DAYS);
    expect({seed, faults: faultsOf(world, office)}).toEqual({seed, faults: []});
    world.close();
  });
});
