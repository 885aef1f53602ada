import {costOf} from '../costs';
import {faultMessage, strike} from '../faults';
import {isFree} from '../free';
import {GoogleError, Wait, type Plain} from '../service';
import {TEXT} from '../runtime/bridge';
import {holdsCells, writeCells} from '../runtime/long-cells';
import type {LocalWorld} from '../world';
import {KILLED, OUT_OF_TIME} from './errors';
import type {Live} from './live';
import {editBetween} from './edit-between';
import {requireMessageToken} from './message-token';
import {missingScopes, permissionMessage} from './scopes';

/** One call as it came over the bridge. */
export interface Request {
  member: string;
  args: Plain[];
  free: boolean;
  /** ms it takes where nothing varies. */
  cost: number;
}

export function readRequest(text: string): Request {
  const [member, args] = JSON.parse(text) as [string, Plain[]];
  const free = isFree(member);
  return {member, args, free, cost: free ? 0 : costOf(member)};
}

/**
 * Lets a call have its effect, now; the clock stands where the call is complete. Gives the value, or a Wait where
 * it cannot answer yet. Throws what the script shall see.
 */
export function perform(
  world: LocalWorld,
  live: Live,
  request: Request,
  cost: number,
): Plain | Wait {
  if (live.death !== null) throw new Death(live.death);
  const {member} = request;
  if (!request.free) count(world, live, member, cost);
  requireAlive(world, live);
  const operation = world.operations[member];
  if (!operation) throw new Error(`not emulated: ${member}`);
  const missing = missingScopes(live.scopes, member);
  if (missing) throw new GoogleError(permissionMessage(member, missing), 403, nameFor(member));
  requireMessageToken(live, request);
  editBetween(world, live, request);
  const fault = strike(world.state.faults, member);
  if (fault?.effect === 'before') throw failure(member);
  const value = operation(world, live.caller, ...(request.args as never[]));
  if (fault) throw failure(member);
  return value ?? null;
}

function count(world: LocalWorld, live: Live, member: string, cost: number): void {
  live.execution.calls.push({member, cost});
  const sum = (world.state.executions.tally[member] ??= {count: 0, ms: 0});
  sum.count += 1;
  sum.ms += cost;
}

/** The execution is over, whatever its script still does. */
export class Death extends Error {}

function requireAlive(world: LocalWorld, live: Live): void {
  if (live.killAt !== null && live.execution.calls.length >= live.killAt) die(live, 'killed');
  if (world.clock.now() > live.deadline) die(live, 'timed out');
}

/** Ends an execution from outside; what it held is free when its script has noticed. */
export function die(live: Live, status: 'killed' | 'timed out'): never {
  live.death = status === 'killed' ? KILLED : OUT_OF_TIME;
  live.execution.status = status;
  live.execution.error = {name: 'Exception', message: live.death, stack: ''};
  throw new Death(live.death);
}

function failure(member: string): GoogleError {
  return new GoogleError(faultMessage(member), 500, nameFor(member));
}

function nameFor(member: string): GoogleError['scriptName'] {
  return /^(Sheets|Gmail|Drive|Docs)\./.test(member) ? 'GoogleJsonResponseException' : 'Exception';
}

/** The envelope the script's side reads (runtime/clock-bridge). A text goes as it is: a file of a script is long. */
export function replyWith(world: LocalWorld, value: Plain): string {
  const clock = `${world.clock.now()}\n`;
  if (typeof value === 'string') return clock + TEXT + value;
  return holdsCells(value) ? writeCells(value, clock) : clock + JSON.stringify({ok: true, value});
}

export function replyToError(world: LocalWorld, thrown: unknown): string {
  if (thrown instanceof Death) return `dead\n${thrown.message}`;
  const error =
    thrown instanceof GoogleError
      ? {name: thrown.scriptName, message: thrown.message}
      : {name: 'Error', message: thrown instanceof Error ? thrown.message : String(thrown)};
  return `${world.clock.now()}\n${JSON.stringify({ok: false, error})}`;
}
