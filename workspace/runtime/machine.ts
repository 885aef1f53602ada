import {buildEvent} from './event';
import {finish} from './finish';
import type {Entry, Machine, Outcome, ScriptFailure} from './protocol';
import {resultOf} from './result';

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
        outcome = {ok: true, result: resultOf(value)};
      }, fail);
    } else {
      outcome = {ok: true, result: resultOf(returned)};
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
