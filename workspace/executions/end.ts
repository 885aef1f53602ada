import type {Outcome} from '../runtime/protocol';
import type {LocalWorld} from '../world';
import {OUT_OF_TIME} from './errors';
import type {Live} from './live';

/** Closes the record of an execution that ran to its end, and frees what it held. */
export function end(world: LocalWorld, live: Live, outcome: Outcome): void {
  const {execution} = live;
  execution.end = Math.min(world.clock.now(), live.deadline);
  if (live.death === null) settle(live, outcome);
  world.live.delete(live);
  world.services.lock.releaseAll(execution.id);
  if (execution.via === 'trigger') {
    const minutes = (execution.end - execution.start) / 60_000;
    world.quotas.add(execution.user, 'triggerRuntimeMinutes', minutes);
  }
}

function settle({execution}: Live, outcome: Outcome): void {
  if (outcome.ok) {
    execution.status = 'completed';
    execution.result = outcome.result;
    return;
  }
  const endless = outcome.error.message === OUT_OF_TIME;
  execution.status = endless ? 'timed out' : 'failed';
  execution.error = {...outcome.error, stack: scriptFrames(outcome.error.stack)};
}

/** The lines of a stack that lie in the script itself. */
function scriptFrames(stack: string): string {
  const lines = stack.split('\n').filter(line => /^\s+at /.test(line));
  const below = lines.findIndex(line => /entry\.js|node:vm/.test(line));
  return lines
    .slice(0, below < 0 ? undefined : below)
    .filter(line => !line.includes('apps-script-runtime.js'))
    .join('\n');
}
