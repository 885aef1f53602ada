import {Worker} from 'node:worker_threads';
import {runtimeCode, workerCode} from './runtime-code';
import type {ScriptFile} from './script';
import type {HostedRun} from './script-host';
import type {Order, Told, WorkerData} from './worker';

/** A thread that runs one execution at a time. */
export interface Runner {
  /** Starts an execution; gives its first call or its end. */
  start(run: HostedRun): Promise<Told>;
  /** Answers the call it waits for; gives its next call or its end. */
  answer(reply: string): Promise<Told>;
  /** Stops it for good. */
  terminate(): void;
}

/** How long a thread waits for more work before it goes (real ms). */
const IDLE = 2000;

/** Code goes to a thread once and is then known by its number. */
const codes = new WeakMap<readonly ScriptFile[], number>();
let codeCount = 0;

function codeOf(files: readonly ScriptFile[]): number {
  const known = codes.get(files);
  if (known !== undefined) return known;
  codes.set(files, (codeCount += 1));
  return codeCount;
}

const idle: Runner[] = [];
let cleaner: NodeJS.Timeout | undefined;

/** A thread nobody uses, or a new one. Threads serve all worlds of this process. */
export function takeRunner(): Runner {
  return idle.pop() ?? createRunner();
}

export function giveBack(runner: Runner): void {
  idle.push(runner);
  clearTimeout(cleaner);
  cleaner = setTimeout(closePool, IDLE);
  cleaner.unref();
}

/** Ends all threads that do nothing. */
export function closePool(): void {
  for (const runner of idle.splice(0)) runner.terminate();
}

function createRunner(): Runner {
  const bell = new SharedArrayBuffer(4);
  const cell = new Int32Array(bell);
  const data: WorkerData = {runtimeCode: runtimeCode(), bell};
  const worker = new Worker(workerCode(), {eval: true, workerData: data});
  const sent = new Set<number>();
  let tell: ((told: Told) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  worker.on('message', (told: Told) => tell?.(told));
  worker.on('error', error => fail?.(error));
  worker.unref();

  const next = () =>
    new Promise<Told>((resolve, reject) => {
      tell = resolve;
      fail = reject;
      // Holds the process only while somebody waits for this thread.
      worker.ref();
    }).finally(() => worker.unref());

  return {
    start({files, ...run}) {
      const code = codeOf(files);
      const order: Order = {run, code, files: sent.has(code) ? null : files};
      sent.add(code);
      const told = next();
      worker.postMessage(order);
      return told;
    },
    answer(reply) {
      const told = next();
      worker.postMessage(reply);
      Atomics.store(cell, 0, 1);
      Atomics.notify(cell, 0);
      return told;
    },
    terminate() {
      void worker.terminate();
    },
  };
}
