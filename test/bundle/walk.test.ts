import fc from 'fast-check';
import {amount} from '../amount';
import {watchman} from '../workflow/invariants';
import {asMemory} from './walk/as-memory';
import {wrongAtRest} from './walk/holds';
import {walks} from './walk/moves';
import {playAll} from './walk/play';
import {openWalk} from './walk/walk';

const isLong = process.env.ADUAN_LONG === '1';
const ALL = 60;
const RUNS = isLong ? amount(ALL, 6) : 1;
const SEED = 8;

describe('R1 to R9, O4 whatever people, days and troubles do to the shipped desk', () => {
  const sequences = fc.sample(walks, {numRuns: RUNS, seed: SEED});
  const happened = new Set<string>();

  it.each(sequences.map((moves, index) => ({index, moves})))(
    'the books are right, each citizen is told once, and nobody is betrayed: walk $index',
    async ({index, moves}) => {
      const {look, broken} = watchman();
      const walk = await openWalk(index + 1);
      playAll(walk, moves, look);
      const wrong = [
        ...walk.wrong,
        ...[...broken].map(([name, what]) => `${name}: ${what}`),
        ...(walk.wrong.length > 0 ? [] : wrongAtRest(walk)),
      ];
      asMemory(walk.office).journal.forEach(({event}) => happened.add(event.type));
      walk.office.world.close();
      expect(wrong.length > 0 ? [...wrong, '', ...walk.log].join('\n') : '').toBe('');
    },
  );

  const everywhere = () => {
    for (const type of ['answered', 'closed', 'reopened', 'withdrawn', 'linked', 'erased'])
      expect(happened).toContain(type);
  };
  if (RUNS === ALL) it('is no mere beginning: the walks have come everywhere', everywhere);
});
