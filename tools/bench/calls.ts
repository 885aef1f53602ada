import {type Act, openWorld} from '../../workspace';
import {elapsed, repeat, type Row} from './measure';

const OWNER = 'kantor@example.com';
const CALLS = 2000;
/** What the design allows a call of concurrent executions, real ms on two cores. */
const LIMIT = 0.2;

const CODE = `function many(calls) {
  const cache = CacheService.getScriptCache();
  for (let n = 0; n < calls; n += 1) cache.get('a');
}`;

/** One service call among concurrent executions, real ms: the bridge, the scheduler and the answer. */
export async function concurrentCall(runs: number, executions: number): Promise<Row> {
  const world = openWorld();
  world.accounts.create({email: OWNER, name: 'Kantor', kind: 'workspace'});
  world.services.script.createProject({
    title: 'Panggilan',
    owner: OWNER,
    files: [{name: 'Code', type: 'SERVER_JS', source: CODE}],
  });
  const together = async (calls: number) => {
    const act: Act = {do: 'call', fn: 'many', args: [calls], as: OWNER};
    const results = await world.together(Array.from({length: executions}, () => act));
    const refused = results.find(one => !one.ok);
    if (refused) throw new Error(`a measured execution failed: ${JSON.stringify(refused)}`);
  };
  // Threads start once; a run that others follow does not wait for them.
  await together(1);
  const spread = await repeat(
    runs,
    async () => (await elapsed(() => together(CALLS))) / (CALLS * executions),
  );
  world.close();
  return {what: `a call, ${executions} executions at once`, unit: 'ms', spread, limit: LIMIT};
}
