import {START_COST} from '../costs';
import {Wait, type Plain} from '../service';
import type {LocalWorld} from '../world';
import {end} from './end';
import type {Execution, Start} from './execution';
import {REAL_COMPUTING} from './limits';
import {begin, type Live} from './live';
import {runtimeCode} from './runtime-code';
import {createScriptHost, type ScriptHost} from './script-host';
import {sweep} from './sweep';
import {die, perform, readRequest, replyToError, replyWith} from './serve';

let host: ScriptHost | undefined;

/** Runs one execution from start to end in this process; nothing else happens in the world meanwhile. */
export function runAlone(world: LocalWorld, start: Start): Execution {
  world.clock.moveBy(START_COST[start.via]);
  const live = begin(world, start);
  if (live) {
    host ??= createScriptHost(runtimeCode());
    const outcome = host({...live.run, timeout: computingTime(world)}, request =>
      serve(world, live, request),
    );
    end(world, live, outcome);
    sweep();
  }
  // A web app that the script fetched has left its own record after this one.
  return live ? live.execution : world.state.executions.records.at(-1)!;
}

/** Real ms, undefined for a world that trusts its scripts to end. */
function computingTime({computing = REAL_COMPUTING}: LocalWorld): number | undefined {
  return computing === Infinity ? undefined : computing;
}

function serve(world: LocalWorld, live: Live, text: string): string {
  try {
    const request = readRequest(text);
    world.clock.moveBy(request.cost);
    const value = perform(world, live, request, request.cost);
    return replyWith(world, value instanceof Wait ? waitOut(world, live, value) : value);
  } catch (error) {
    return replyToError(world, error);
  }
}

/** With nobody else alive nothing can change but the time. */
function waitOut(world: LocalWorld, live: Live, wait: Wait): Plain {
  const value = wait.poll();
  if (value !== undefined) return value;
  if (wait.until > live.deadline) {
    world.clock.moveTo(live.deadline);
    die(live, 'timed out');
  }
  world.clock.moveTo(wait.until);
  return wait.expire();
}
