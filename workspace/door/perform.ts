import {runAlone} from '../executions/alone';
import type {Start} from '../executions/execution';
import {runTogether, type Arrival} from '../executions/scheduler';
import {settle} from '../executions/time';
import type {LocalWorld} from '../world';
import type {Act, Result, TimedAct} from './acts';
import {resultOf, startOfCall} from './call';
import {milliseconds} from './duration';
import {edit, mail, submit} from './people';

/** Does one act alone, then all that it set off. */
export function perform(world: LocalWorld, act: Act): Result {
  const result = attempt(() => {
    if (act.do === 'call') return resultOf(runAlone(world, startOfCall(world, act)));
    return atOnce(world, act);
  });
  settle(world);
  return result;
}

/** Does acts at the same time, and all that they set off; gives their results in their order. */
export async function performTogether(world: LocalWorld, acts: TimedAct[]): Promise<Result[]> {
  const results: Result[] = acts.map(() => ({ok: false, error: 'did not run'}));
  const arrivals = acts.map((act, index): Arrival => {
    const keep = (result: Result) => {
      results[index] = result;
    };
    return {
      after: act.after === undefined ? 0 : milliseconds(act.after),
      act: () => arrive(world, act, keep),
      ended: execution => keep(resultOf(execution)),
    };
  });
  await runTogether(world, arrivals);
  return results;
}

function arrive(world: LocalWorld, act: Act, keep: (result: Result) => void): Start | null {
  let start: Start | null = null;
  const result = attempt(() => {
    if (act.do !== 'call') return atOnce(world, act);
    start = startOfCall(world, act);
    return {ok: true};
  });
  keep(result);
  return start;
}

function atOnce(world: LocalWorld, act: Exclude<Act, {do: 'call'}>): Result {
  switch (act.do) {
    case 'submit':
      return submit(world, act);
    case 'mail':
      return mail(world, act);
    case 'edit':
      return edit(world, act);
  }
}

/** What is refused is an answer too. */
export function attempt(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    return {ok: false, error: error instanceof Error ? error.message : String(error)};
  }
}
