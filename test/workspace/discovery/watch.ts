import type {Operation, Operations} from '../../../workspace/service';
import {requestFaults, responseFaults} from './call';
import {discoveryFolder, documented} from './documents';

const found = new Set<string>();

// Every test file that opens a watched world ends its tests with this question.
afterEach(() => {
  const all = [...found];
  found.clear();
  expect(all).toEqual([]);
});

/** Holds one call against Google's documents; the test fails at its end. */
export function check(member: string, args: readonly unknown[], answer: unknown): void {
  const folder = discoveryFolder();
  const known = folder === undefined ? undefined : documented(folder, member);
  if (!known) return;
  for (const fault of [...requestFaults(known, args), ...responseFaults(known, answer)]) {
    found.add(`${member}: ${fault}`);
  }
}

/**
 * Holds every request and answer of the REST-shaped services against Google's discovery documents. A request that
 * the service refuses may be as wrong as the test likes; one it takes must be one Google takes.
 */
export function watched<W extends {operations: Operations}>(world: W): W {
  const folder = discoveryFolder();
  if (!folder) return world;
  for (const [member, operation] of Object.entries(world.operations)) {
    const known = documented(folder, member);
    if (!known) continue;
    const checked: Operation = (within, caller, ...args) => {
      const asked = structuredClone(args) as unknown[];
      const answer = operation(within, caller, ...args);
      check(member, asked, answer);
      return answer;
    };
    world.operations[member] = checked;
  }
  return world;
}
