import type {LocalWorld} from '../world';
import {runAlone} from './alone';
import {startOf} from './dispatch';
import type {Dispatch, Execution} from './execution';
import {clockEvent} from './trigger-events';

/** Runs the triggers that were set off, one after another, each not before its time. */
export function settle(world: LocalWorld): Execution[] {
  const ran: Execution[] = [];
  for (let next = takeWaiting(world, Infinity); next; next = takeWaiting(world, Infinity)) {
    world.clock.moveTo(next.at);
    ran.push(runAlone(world, next.start));
  }
  return ran;
}

/** Lets time pass until `to` (ms), firing what falls due in its order. A trigger that comes late starts late. */
export function advance(world: LocalWorld, to: number): Execution[] {
  const ran = settle(world);
  for (let trigger = due(world, to); trigger; trigger = due(world, to)) {
    const at = trigger.next!;
    world.clock.moveTo(at);
    world.services.script.fired(trigger);
    ran.push(runAlone(world, startOf(trigger, clockEvent(trigger, at))), ...settle(world));
  }
  world.clock.moveTo(to);
  return ran;
}

function due(world: LocalWorld, to: number) {
  return world.services.script.due(to);
}

function takeWaiting(world: LocalWorld, until: number): Dispatch | undefined {
  const {waiting} = world.state.executions;
  let first = -1;
  waiting.forEach(({at}, index) => {
    if (at <= until && (first < 0 || at < waiting[first]!.at)) first = index;
  });
  return first < 0 ? undefined : waiting.splice(first, 1)[0];
}
