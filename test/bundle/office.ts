import type {LocalOffice} from '../../tools/office';
import {type DeskCalls, deskCalls} from '../../tools/office/desk-calls';
import {type Installed, installedDesk} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {watched} from '../workspace/discovery/watch';

export {mailsOf} from '../../tools/office/desk-calls';

/** A working day like others: Monday, 2 November 2026, 8 o'clock in Jakarta. */
export const MONDAY = Date.parse('2026-11-02T08:00:00+07:00');

const TICK = 5 * 60_000;
const LEAP = 3 * TICK;

export interface TestOffice extends LocalOffice, DeskCalls {
  world: Workspace;
  submit(answers: Record<string, string>, as?: string): string;
  tick(): void;
  /** To an instant (ISO), with the ticks of its last quarter of an hour only: missed ones do no harm (design 6). */
  leap(to: string): void;
}

/** Read once for a test file and each instant; every test begins with a copy. */
const installed = new Map<number, Promise<Installed>>();

/** The built desk, installed in a fresh world. */
export async function openTestOffice({seed = 1, now = MONDAY} = {}): Promise<TestOffice> {
  if (!installed.has(now)) installed.set(now, installedDesk(now));
  const {office, state} = await installed.get(now)!;
  // The desk is known to end; a watch for scripts that do not costs each execution a thread.
  const world = watched(openWorld({from: state, computing: Infinity}));
  world.state.random.seed = seed;
  return testOffice(world, office);
}

export function testOffice(world: Workspace, office: LocalOffice): TestOffice {
  return {
    ...office,
    ...deskCalls(world, office.email),
    world,
    submit(answers, as) {
      const result = world.act({do: 'submit', answers, ...(as ? {as} : {})});
      if (!result.ok) throw new Error(result.error);
      return result.responseId as string;
    },
    leap(to) {
      const at = Date.parse(to);
      for (const trigger of world.state.services.script.triggers) {
        const missed = Math.ceil((at - LEAP - (trigger.next ?? at)) / TICK);
        if (trigger.handler === 'onTick') trigger.next! += Math.max(0, missed) * TICK;
      }
      world.advance(at);
    },
    tick: () => void world.advance(world.clock.now() + TICK),
  };
}
