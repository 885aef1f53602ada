import {SPREAD, START_COST, variation} from '../costs';
import {Wait} from '../service';
import type {LocalWorld} from '../world';
import {createAgenda, type Agenda} from './agenda';
import {end} from './end';
import {OUT_OF_TIME} from './errors';
import type {Execution, Start} from './execution';
import {REAL_COMPUTING} from './limits';
import {begin, type Live} from './live';
import {giveBack, takeRunner, type Runner} from './pool';
import {createParking, type Parking} from './parking';
import {die, perform, readRequest, replyToError, replyWith} from './serve';
import type {Told} from './worker';

/** What is to start or to happen, and when (ms after the beginning of the run). */
export interface Arrival {
  after: number;
  /** Does something at once, or gives an execution to start. */
  act: () => Start | null;
  /** Told of the execution that was started, when it has ended. */
  ended?: (execution: Execution) => void;
}

/**
 * Runs acts at the same time, each execution in a thread of its own, until none lives. A call is served only when
 * every live execution waits for an answer; the one that is complete first comes first, and the seed decides how
 * long each takes. So the seed chooses the interleaving, and chooses it again.
 */
export async function runTogether(world: LocalWorld, arrivals: Arrival[]): Promise<void> {
  const agenda = createAgenda(world.random);
  const parking = createParking(world, agenda);
  // Some runs keep step and some do not: races of both kinds are found within a few seeds.
  const spread = SPREAD * world.random.next();
  const run: Run = {
    world,
    agenda,
    parking,
    vary: ms => Math.round(ms * variation(world.random, spread)),
  };
  const beginning = world.clock.now();
  for (const arrival of arrivals) {
    agenda.add(beginning + arrival.after, () => arrive(run, arrival));
  }
  for (let next = agenda.next(); next; next = agenda.next()) {
    world.clock.moveTo(next.at);
    await next.act();
    takeWaiting(run);
    parking.pollAll();
  }
}

interface Run {
  world: LocalWorld;
  agenda: Agenda;
  parking: Parking;
  /** How long this time something takes that takes `ms` as a rule. */
  vary: (ms: number) => number;
}

function arrive(run: Run, {act, ended}: Arrival): void {
  const start = act();
  if (start) schedule(run, start, ended);
}

function schedule(run: Run, start: Start, ended?: Arrival['ended']): void {
  const {world, agenda, vary} = run;
  agenda.add(world.clock.now() + vary(START_COST[start.via]), () => launch(run, start, ended));
}

/** Triggers that were set off within the run join it. */
function takeWaiting(run: Run): void {
  const {world, agenda, vary} = run;
  for (const {at, start} of world.state.executions.waiting.splice(0)) {
    const delay = vary(Math.max(0, at - world.clock.now()));
    agenda.add(world.clock.now() + delay, () => schedule(run, start));
  }
}

async function launch(run: Run, start: Start, ended?: Arrival['ended']): Promise<void> {
  const live = begin(run.world, start);
  if (!live) {
    ended?.(run.world.state.executions.records.at(-1)!);
    return;
  }
  const runner = takeRunner();
  const thread: Thread = {run, live, runner, ended};
  await hear(thread, () => runner.start(live.run));
}

interface Thread {
  run: Run;
  live: Live;
  runner: Runner;
  ended: Arrival['ended'];
}

/** Lets a thread go on until it asks again or ends. */
async function hear(thread: Thread, resume: () => Promise<Told>): Promise<void> {
  const {world, agenda, vary} = thread.run;
  const told = await withinReason(thread, resume());
  if (typeof told !== 'string') {
    end(world, thread.live, told);
    thread.ended?.(thread.live.execution);
    return;
  }
  const request = readRequest(told);
  const cost = vary(request.cost);
  const complete = Math.min(world.clock.now() + cost, thread.live.deadline + 1);
  agenda.add(complete, () => {
    try {
      const value = perform(world, thread.live, request, cost);
      if (value instanceof Wait) return park(thread, value);
      return reply(thread, replyWith(world, value));
    } catch (error) {
      return reply(thread, replyToError(world, error));
    }
  });
}

function reply(thread: Thread, text: string): Promise<void> {
  return hear(thread, () => thread.runner.answer(text));
}

/** Leaves a call unanswered until its Wait has an answer, its time is over or the execution's is. */
function park(thread: Thread, wait: Wait): void {
  const {world, parking} = thread.run;
  const {live} = thread;
  const limited = new Wait(Math.min(wait.until, live.deadline + 1), wait.poll, () =>
    world.clock.now() > live.deadline ? die(live, 'timed out') : wait.expire(),
  );
  parking.add(limited, answer => {
    try {
      return reply(thread, replyWith(world, answer()));
    } catch (error) {
      return reply(thread, replyToError(world, error));
    }
  });
}

/** Real ms; a timer takes no more than this. */
function patience({computing = REAL_COMPUTING}: LocalWorld): number {
  return Math.min(computing, 2 ** 31 - 1);
}

/** A script that computes without end is stopped by the real clock; no other decision rests on it. */
async function withinReason(thread: Thread, told: Promise<Told>): Promise<Told> {
  const {live, runner, run} = thread;
  let timer: NodeJS.Timeout | undefined;
  const endless = new Promise<'endless'>(resolve => {
    timer = setTimeout(() => resolve('endless'), patience(run.world));
  });
  const first = await Promise.race([told, endless]);
  clearTimeout(timer);
  if (first !== 'endless') {
    if (typeof first !== 'string') giveBack(runner);
    return first;
  }
  runner.terminate();
  run.world.clock.moveTo(live.deadline);
  return {ok: false, error: {name: 'Exception', message: OUT_OF_TIME, stack: ''}};
}
