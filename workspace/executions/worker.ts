import {parentPort, receiveMessageOnPort, workerData} from 'node:worker_threads';
import type {Outcome} from '../runtime/protocol';
import type {ScriptFile} from './script';
import {createScriptHost, type HostedRun} from './script-host';

/** What a worker tells the pool: a call that waits for its answer, or the end. */
export type Told = string | Outcome;

/** One execution to run. */
export interface Order {
  run: Omit<HostedRun, 'files'>;
  /** The number of its code. */
  code: number;
  /** The code itself; null where this thread has had it before. */
  files: ScriptFile[] | null;
}

export interface WorkerData {
  runtimeCode: string;
  /** One 32-bit cell: 1 when an answer lies at the port. */
  bell: SharedArrayBuffer;
}

const {runtimeCode, bell} = workerData as WorkerData;
const cell = new Int32Array(bell);
const port = parentPort!;
const host = createScriptHost(runtimeCode);

const codes = new Map<number, ScriptFile[]>();

port.on('message', ({run, code, files}: Order) => {
  if (files) codes.set(code, files);
  port.postMessage(host({...run, files: codes.get(code)!}, ask));
});

/**
 * Posts a call and sleeps until the world has answered. The bell's ring may come after its mark was seen, when this
 * thread sleeps for the next answer already: only the mark says that an answer is there.
 */
function ask(request: string): string {
  port.postMessage(request);
  while (Atomics.load(cell, 0) === 0) Atomics.wait(cell, 0, 0);
  Atomics.store(cell, 0, 0);
  return receiveMessageOnPort(port)!.message as string;
}
