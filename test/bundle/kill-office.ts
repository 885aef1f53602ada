import type {Installed} from '../../tools/office/installed';
import {openWorld, type Workspace} from '../../workspace';
import {testOffice} from './office';

/** Something that goes wrong at one call. */
export type Blow = (world: Workspace) => void;

/** An office prepared once, from which each blow begins anew. */
export interface Beginning extends Installed {
  token: string;
}

export function anew({state, office}: Beginning) {
  return testOffice(openWorld({from: state}), office);
}

/** The calls of some executions of a world, in their order. */
export function callsIn({state}: Workspace, fn: string): string[] {
  const own = state.executions.records.filter(one => one.functionName === fn);
  return own.flatMap(one => one.calls.map(call => call.member));
}

const KILL =
  (call: number): Blow =>
  (world: Workspace) =>
    world.kill(call);
const FAULT =
  (on: string, nth: number, effect: 'before' | 'after'): Blow =>
  (world: Workspace) =>
    world.fault({on, nth, effect});

/** Every call once killed, once failed before and once after its effect. */
export function blows(calls: readonly string[]): Array<[string, Blow]> {
  return calls.flatMap((member, index): Array<[string, Blow]> => {
    const nth = calls.slice(0, index + 1).filter(one => one === member).length;
    return [
      [`killed at call ${index + 1}, ${member}`, KILL(index + 1)],
      [`${member} ${nth} failing without effect`, FAULT(member, nth, 'before')],
      [`${member} ${nth} failing after its effect`, FAULT(member, nth, 'after')],
    ];
  });
}
