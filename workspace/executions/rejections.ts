import {inspect} from 'node:util';
import {promiseHooks} from 'node:v8';

export interface RejectionWatch {
  stop(): void;
  /** Promises that were rejected and that nobody looked at, oldest first. */
  unhandled(): Promise<unknown>[];
}

/**
 * Watches the promises made while a script runs. Node reports an unhandled rejection only after this turn of its
 * event loop, when a synchronous execution is long over.
 */
export function watchRejections(): RejectionWatch {
  const settled = new Set<Promise<unknown>>();
  const handled = new Set<Promise<unknown>>();
  const stop = promiseHooks.createHook({
    init: (_promise: Promise<unknown>, parent: Promise<unknown>) => {
      // Made by then() or await: somebody looks at the parent.
      if (parent) handled.add(parent);
    },
    settled: (promise: Promise<unknown>) => {
      settled.add(promise);
    },
  }) as () => void;
  return {
    stop,
    unhandled: () => [...settled].filter(promise => !handled.has(promise) && isRejected(promise)),
  };
}

export const NO_WATCH: RejectionWatch = {stop: () => undefined, unhandled: () => []};

/** A promise tells its state to inspect alone. */
function isRejected(promise: Promise<unknown>): boolean {
  return /^Promise \{\s*<rejected>/.test(inspect(promise, {depth: 0}));
}
