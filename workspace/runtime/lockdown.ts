import {createRandom} from '../random';

/** Names of a bare V8 context that let one execution share memory with another. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'gc'];

/** Leaves what Apps Script's V8 has (https://developers.google.com/apps-script/guides/v8-runtime), with the world's chance. */
export function lockDown(seed: number): void {
  for (const name of ABSENT) Reflect.deleteProperty(globalThis, name);
  Math.random = createRandom({seed}).next;
}
