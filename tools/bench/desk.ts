import fs from 'node:fs';
import path from 'node:path';
import {openWorld} from '../../workspace';
import {buildDesk} from '../build/desk';
import {complaintOf} from '../office/citizens';
import {type Installed, installedDesk} from '../office/installed';
import {elapsed, repeat, type Row, spreadOf} from './measure';

/** What the design allows a fresh execution of the desk, real ms. */
const START_LIMIT = 3;
const EXECUTIONS = 200;

const BEGINNING = Date.parse('2026-01-02T07:00:00+07:00');

/** The office every measurement begins with. A Workspace account: a drain of a hundred is more mail than a consumer may send in a day. */
export function readyOffice(): Promise<Installed> {
  return installedDesk(BEGINNING, 'workspace');
}

export function reopen({state}: Installed) {
  return openWorld({from: state, computing: Infinity});
}

/** A fresh context with the whole bundle and the wing of the pages, up to the desk's own refusal: no request to Google. */
export async function freshExecution(ready: Installed, runs: number): Promise<Row[]> {
  const world = reopen(ready);
  const once = () =>
    world.act({do: 'call', fn: 'request', args: [{do: '?'}], as: ready.office.email, via: 'page'});
  once();
  const each: number[] = [];
  const began = process.cpuUsage();
  for (let n = 0; n < runs * EXECUTIONS; n += 1) each.push(await elapsed(once));
  const {user, system} = process.cpuUsage(began);
  const processor = (user + system) / 1000 / each.length;
  const what = 'a fresh execution of the desk';
  return [
    {what, unit: 'ms', spread: spreadOf(each), limit: START_LIMIT},
    {what: '  of the processor, sweeping included', unit: 'ms', spread: spreadOf([processor])},
  ];
}

/** Numbers and receipts for `complaints` that came while nobody looked: real ms, requests, and the world's ms. */
export async function drain(ready: Installed, complaints: number, runs: number): Promise<Row[]> {
  const requests: number[] = [];
  const simulated: number[] = [];
  const what = `a drain of ${complaints}`;
  const spread = await repeat(runs, () => {
    const world = reopen(ready);
    for (let n = 1; n <= complaints; n += 1) {
      const answers = {...complaintOf(n, world.random), 'Alamat surel': `warga.${n}@example.com`};
      world.services.forms.submit(ready.office.formId, {answers, respondent: null});
    }
    world.state.executions.waiting.splice(1);
    return elapsed(() => {
      const [execution] = world.advance(world.clock.now() + 60_000);
      requests.push(execution!.calls.length);
      simulated.push(execution!.end! - execution!.start);
    });
  });
  return [
    {what: `${what}, real time`, unit: 'ms', spread},
    {what: `${what}, requests`, unit: '', spread: spreadOf(requests), limit: 12 + complaints},
    {what: `${what}, at Google`, unit: 'ms (simulated)', spread: spreadOf(simulated)},
  ];
}

/** The text Apps Script parses at each execution. */
export async function codeSize(): Promise<Row> {
  const {folder} = await buildDesk();
  const kilobytes = fs.statSync(path.join(folder, 'Code.js')).size / 1024;
  return {what: 'Code.js of the desk', unit: 'kB', spread: spreadOf([kilobytes])};
}
