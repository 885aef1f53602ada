import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LocalOffice} from '../../tools/office';
import {openWorld, type Workspace} from '../../workspace';
import {testOffice} from './office';

/** Something that goes wrong at one call. */
export type Blow = (world: Workspace) => void;

/** An office on disk, prepared once, from which each blow begins anew. */
export interface Beginning {
  folder: string;
  office: LocalOffice;
  token: string;
}

export function anew({folder, office}: Beginning) {
  const copy = newFolder();
  fs.cpSync(folder, copy, {recursive: true});
  return {...testOffice(openWorld({folder: copy}), office), folder: copy};
}

export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'aduan-kill-'));
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
