import {buildDesk} from '../../tools/build/desk';
import {readScriptFolder} from '../../workspace/door/script-folder';
import {closePool} from '../../workspace/executions/pool';
import type {ProjectFile} from '../../workspace/services/script/entities';
import {calm, calmOffice, NO_FENCE, NO_LOCK, storm, without} from './storm';

const CITIZENS = 100;

describe('R1, R3 a storm of 100 submissions in a minute, with missed and doubled triggers and faults', () => {
  let files: ProjectFile[];

  beforeAll(async () => {
    files = readScriptFolder((await buildDesk()).folder);
  });

  afterAll(closePool);

  it('leaves one number and one receipt each, no gap and a sound chain', async () => {
    const office = calmOffice(files);
    for (const seed of [1, 2]) {
      expect({seed, ...(await storm(office, seed, CITIZENS, 12))}).toEqual({
        seed,
        ...calm(CITIZENS),
      });
    }
  }, 240_000);

  it('goes wrong without lock and fence, so this test can fail', async () => {
    const office = calmOffice(without(files, NO_LOCK, NO_FENCE));
    let wrong = 0;
    for (let seed = 1; seed <= 10 && wrong === 0; seed += 1) {
      if (JSON.stringify(await storm(office, seed, 40, 0)) !== JSON.stringify(calm(40)))
        wrong = seed;
    }
    expect(wrong).toBeGreaterThan(0);
  }, 120_000);
});
