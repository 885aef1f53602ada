import {openWorld} from '../../../workspace';
import {openScript} from '../../../workspace/door/premises';
import {readScriptFolder} from '../../../workspace/door/script-folder';
import {closePool} from '../../../workspace/executions/pool';

const SEEDS = 200;

/** Two submissions at once to a script that numbers tickets without a lock; the tickets it wrote. */
async function tickets(seed: number): Promise<unknown> {
  const world = openWorld({seed});
  openScript(world, readScriptFolder('test/fixtures/unlocked'), 'consumer', {
    tabs: {Tickets: [['Number', 'Name']]},
    questions: [{type: 'TEXT', title: 'Name'}],
    linked: true,
    triggers: [{fn: 'onFormSubmit', event: 'ON_FORM_SUBMIT'}],
  });
  await world.together([
    {do: 'submit', answers: {Name: 'Sari'}},
    {do: 'submit', answers: {Name: 'Tono'}},
  ]);
  return world.read({what: 'sheet', file: 'Spreadsheet', range: 'Tickets!A2:B4'});
}

const isRight = (rows: unknown) =>
  JSON.stringify((rows as string[][]).map(([number]) => number)) === '["1","2"]';

describe('a script known to lose a ticket', () => {
  afterAll(closePool);

  it(`does so for some of ${SEEDS} seeds, and for that seed again`, async () => {
    let found: {seed: number; rows: unknown} | undefined;
    for (let seed = 1; seed <= SEEDS && !found; seed += 1) {
      const rows = await tickets(seed);
      if (!isRight(rows)) found = {seed, rows};
    }
    expect(found).toBeDefined();
    expect(await tickets(found!.seed)).toEqual(found!.rows);
  });

  it('does not for every seed: it works whenever somebody tries it', async () => {
    let right = 0;
    for (let seed = 1; seed <= SEEDS && right === 0; seed += 1) {
      if (isRight(await tickets(seed))) right = seed;
    }
    expect(right).toBeGreaterThan(0);
  });
});
