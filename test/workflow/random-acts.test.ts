import fc from 'fast-check';
import {DAY} from '../../src/domain/instant';
import {amount} from '../amount';
import {INVARIANTS, watchman} from './invariants';
import type {MemoryDesk} from './memory-desk';
import {COMPLAINTS, moves, openOffice, play, wake} from './random-acts';

const RUNS = process.env.ADUAN_LONG === '1' ? amount(300, 60) : 12;
const ENTRIES = Array.from({length: COMPLAINTS}, (_one, at) => at + 1);

describe('O4, design 4 any sequence of acts, mails, words and days', () => {
  const offices: MemoryDesk[] = [];
  const {look, broken} = watchman();
  let refusedWithEffect = 0;

  beforeAll(() => {
    for (const sequence of fc.sample(moves, {numRuns: RUNS, seed: 20261122})) {
      const office = openOffice();
      sequence.forEach((move, place) => {
        const before = office.snapshot().head.commit;
        const versions = ENTRIES.map(entry => office.dossier(entry).complaint.version);
        const refusal = play(office, move, place);
        if (refusal && office.snapshot().head.commit !== before) refusedWithEffect += 1;
        ENTRIES.filter(
          (entry, at) =>
            move.is === 'time' || office.dossier(entry).complaint.version !== versions[at],
        ).forEach(entry => look(office, entry));
      });
      offices.push(office);
    }
  }, 600_000);

  it.each(Object.keys(INVARIANTS))('%s', name => {
    expect(broken.get(name)).toBeUndefined();
  });

  it('a refused act changes nothing', () => expect(refusedWithEffect).toBe(0));

  it('comes to rest: nothing is told anew for ever, and no letter waits', () => {
    for (const office of offices) {
      for (let day = 0; day < 30; day += 1) {
        office.now += DAY;
        wake(office);
      }
      const {commit} = office.snapshot().head;
      wake(office);
      wake(office);
      const {head} = office.snapshot();
      expect([head.commit - commit, head.waiting]).toEqual([0, []]);
    }
  }, 600_000);

  it('is no mere beginning: the walks have come everywhere', () => {
    const happened = new Set(
      offices.flatMap(office => office.journal.map(({event}) => event.type)),
    );
    for (const type of ['answered', 'closed', 'reopened', 'withdrawn', 'forwarded', 'linked'])
      expect(happened).toContain(type);
  });
});
