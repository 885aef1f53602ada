import {createAccounts} from './accounts';
import {createClock, type WorldClock} from './clock';
import type {Live} from './executions/live';
import {dispatchEvent} from './executions/dispatch';
import {answerWebApp} from './executions/web-answer';
import {strike} from './faults';
import {createQuotas} from './quotas';
import {createRandom} from './random';
import type {Operations, World} from './service';
import {createServices, operationsOf} from './services';
import {copyState, emptyState, loadState, type WorldState} from './state';

export interface WorldOptions {
  seed?: number;
  /** ms since 1970. */
  now?: number;
  /** Where the world is kept; one that is there already goes on. */
  folder?: string;
  /** Where a world stood before, to go on from a copy of it. */
  from?: WorldState;
  /** Real ms a script may compute without a call; Infinity where its scripts are known to end (a watch costs a thread each). */
  computing?: number;
}

/** A world as its executions, its pages and its door hold it. */
export interface LocalWorld extends World {
  readonly state: WorldState;
  readonly clock: WorldClock;
  /** Every member of the bridge. */
  readonly operations: Operations;
  /** Executions that have started and not ended. */
  readonly live: Set<Live>;
  readonly computing: number | undefined;
}

/** Monday, 2 March 2026, 8 o'clock in Jakarta: a working day like others. */
const BEGINNING = Date.UTC(2026, 2, 2, 1);

export function createWorld({
  seed = 1,
  now = BEGINNING,
  folder,
  from,
  computing,
}: WorldOptions = {}): LocalWorld {
  const state = begin({seed, now, folder, from});
  const clock = createClock(state);
  const accounts = createAccounts(state.accounts);
  const world = {
    state,
    clock,
    random: createRandom(state.random),
    accounts,
    quotas: createQuotas(state.quotas, clock, accounts),
    live: new Set<Live>(),
    computing,
    emit: event => dispatchEvent(world, event),
    strike: on => strike(state.faults, on),
    answerWebApp: request => answerWebApp(world, request),
  } as LocalWorld & {services: LocalWorld['services']; operations: Operations};
  world.services = createServices(world, state.services, state.executions);
  world.operations = operationsOf(world.services);
  return world;
}

function begin({
  seed,
  now,
  folder,
  from,
}: Required<Pick<WorldOptions, 'seed' | 'now'>> & WorldOptions) {
  if (from) return copyState(from);
  return (folder && loadState(folder)) || emptyState(seed, now);
}
