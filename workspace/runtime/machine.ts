import type {Plain} from '../plain';
import {buildEvent} from './event';
import {finish} from './finish';
import {outcomeOf, type PlainResult} from './result';
import type {EventDescription} from './setting';

export interface ScriptFailure {
  name: string;
  message: string;
  stack: string;
}

/** How an execution ended, as the host reads it. */
export type Outcome = {ok: true; result: PlainResult} | {ok: false; error: ScriptFailure};

/** What a handler is called with. */
export interface Entry {
  args: Plain[];
  event: EventDescription | null;
}

/** What the host holds of a context: five functions, all speaking JSON. */
export interface Machine {
  /** Says what the entry point gets. */
  enter(entryJson: string): void;
  /** Calls the entry point. Runs inside the host's time limit. */
  start(entry: unknown, self?: unknown): void;
  /** Makes the execution fail with what a promise was rejected with, as Google does where nobody looks at it. */
  reject(promise: Promise<unknown>): void;
  /** Reads the outcome, after promises had their turn. */
  outcome(): string;
  /** A thrown value as a ScriptFailure in JSON. */
  describe(thrown: unknown): string;
}

export function createMachine(): Machine {
  let entry: Entry = {args: [], event: null};
  let outcome: Outcome = {ok: true, result: {value: null}};

  const fail = (thrown: unknown) => {
    outcome = {ok: false, error: failureOf(thrown)};
  };

  const call = (handler: unknown, self: unknown) => {
    if (typeof handler !== 'function') throw new Error('the entry point is no function');
    const args = entry.event ? [buildEvent(entry.event)] : entry.args;
    const returned: unknown = Reflect.apply(handler, self, args);
    if (returned instanceof Promise) {
      returned.then(value => {
        outcome = {ok: true, result: outcomeOf(value)};
      }, fail);
    } else {
      outcome = {ok: true, result: outcomeOf(returned)};
    }
  };

  return {
    enter(entryJson) {
      entry = JSON.parse(entryJson) as Entry;
    },
    start(handler, self) {
      try {
        call(handler, self);
      } catch (thrown) {
        fail(thrown);
      }
    },
    reject(promise) {
      promise.then(undefined, fail);
    },
    outcome() {
      try {
        finish();
      } catch (thrown) {
        // What the script itself threw comes first: it is what Google would show.
        if (outcome.ok) fail(thrown);
      }
      return JSON.stringify(outcome);
    },
    describe: thrown => JSON.stringify(failureOf(thrown)),
  };
}

function failureOf(thrown: unknown): ScriptFailure {
  if (!(thrown instanceof Error)) return {name: 'Error', message: String(thrown), stack: ''};
  return {name: thrown.name, message: thrown.message, stack: thrown.stack ?? ''};
}
