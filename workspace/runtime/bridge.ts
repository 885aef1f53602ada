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
  const request = JSON.stringify([member, args], encode);
  const reply = JSON.parse(bridge(request), decode) as Reply;
  if (reply.ok) return reply.value as T;
  const error = new Error(reply.error!.message);
  error.name = reply.error!.name;
  throw error;
}

function encode(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const raw = this[key];
  return raw instanceof Date ? {$date: raw.getTime()} : value;
}

function decode(_key: string, value: unknown): unknown {
  const date = (value as {$date?: number} | null)?.$date;
  return typeof date === 'number' ? new Date(date) : value;
}
