import {LONG_CELLS, readCells} from './long-cells';

/**
 * The script's side of the bridge. Everything in `runtime/` and in each service's `apps-script.ts` runs
 * inside the script's own context, built into one script, so that no object of Node ever gets in.
 */
export type Bridge = (request: string) => string;

interface Reply {
  ok: boolean;
  value?: unknown;
  error?: {name: string; message: string};
}

/** Before an answer that is a text, and not JSON. */
export const TEXT = '=';

let bridge: Bridge = () => {
  throw new Error('the bridge is not connected');
};

export function connect(to: Bridge): void {
  bridge = to;
}

/**
 * Calls one member of the world and waits for its answer.
 * Dates travel as {"$date": ms}; undefined arguments as null.
 */
export function call<T = void>(member: string, ...args: unknown[]): T {
  const reply = read(bridge(write([member, args])));
  if (reply.ok) return reply.value as T;
  const error = new Error(reply.error!.message);
  error.name = reply.error!.name;
  throw error;
}

/** While a request is written, a Date is written as one (script-date). */
let writing = false;

function write(request: unknown[]): string {
  writing = true;
  try {
    return JSON.stringify(request);
  } finally {
    writing = false;
  }
}

/** Date's own toJSON, but on the bridge: a replacer for JSON.stringify would cost more than all else in a call. */
export function dateJson(real: Date['toJSON']): (this: Date, key?: string) => unknown {
  return function toJSON(this: Date, key?: string) {
    return writing ? {$date: this.getTime()} : real.call(this, key);
  };
}

/** Few answers hold a Date, and a reviver is asked about every value. */
function read(reply: string): Reply {
  if (reply.startsWith(TEXT)) return {ok: true, value: reply.slice(TEXT.length)};
  if (reply.startsWith(LONG_CELLS)) return {ok: true, value: readCells(reply)};
  return JSON.parse(reply, reply.includes('"$date"') ? decode : undefined) as Reply;
}

function decode(_key: string, value: unknown): unknown {
  const date = (value as {$date?: number} | null)?.$date;
  return typeof date === 'number' ? new Date(date) : value;
}
