import type {LocalWorld} from '../world';
import {runAlone} from './alone';
import {setOff, startOf} from './dispatch';
import type {Dispatch, Execution} from './execution';
import {clockEvent} from './trigger-events';

/** Runs the triggers that were set off, one after another, each not before its time. */
export function settle(world: LocalWorld): Execution[] {
  const ran: Execution[] = [];
  for (let next = takeWaiting(world); next; next = takeWaiting(world)) {
    world.clock.moveTo(next.at);
    world.services.gmail.deliverLate();
    ran.push(runAlone(world, next.start));
  }
  world.services.gmail.deliverLate();
  return ran;
}

/** Lets time pass until `to` (ms), firing what falls due in its order. A trigger that comes late starts late. */
export function advance(world: LocalWorld, to: number): Execution[] {
  const ran = settle(world);
  for (let trigger = due(world, to); trigger; trigger = due(world, to)) {
    const at = trigger.next!;
    mailUntil(world, at);
    world.clock.moveTo(at);
    world.services.script.fired(trigger);
    setOff(world, startOf(trigger, clockEvent(trigger, at)), at);
    ran.push(...settle(world));
  }
  mailUntil(world, to);
  world.clock.moveTo(to);
  return ran;
}

/** Late letters arrive when they do, not when the next trigger comes. */
function mailUntil(world: LocalWorld, to: number): void {
  const {gmail} = world.services;
  for (let at = gmail.nextLate(); at !== null && at <= to; at = gmail.nextLate()) {
    world.clock.moveTo(at);
    gmail.deliverLate();
  }
}

function due(world: LocalWorld, to: number) {
  return world.services.script.due(to);
}

/** The earliest, of equals the one set off first. */
function takeWaiting(world: LocalWorld): Dispatch | undefined {
  const {waiting} = world.state.executions;
  const earliest = Math.min(...waiting.map(({at}) => at));
  return waiting.splice(
    waiting.findIndex(({at}) => at === earliest),
    waiting.length ? 1 : 0,
  )[0];
}
