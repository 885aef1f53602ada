import {createInterface} from 'node:readline';
import path from 'node:path';
import {createDoor, type Door} from '../workspace/door';
import type {Result} from '../workspace/door/acts';
import type {Open} from '../workspace/door/open';
import {openDesk, readRegister} from './office';

/** `npm run -s world`: JSON lines in, one JSON line out for each, in order. */
export async function main(): Promise<void> {
  const door = createDoor({openDesk, readRegister});
  for await (const line of createInterface({input: process.stdin})) {
    if (line.trim() === '') continue;
    console.log(JSON.stringify(await answer(door, line)));
  }
  door.close();
}

async function answer(door: Door, line: string): Promise<Result> {
  try {
    return await door.answer(located(JSON.parse(line)));
  } catch (error) {
    return {ok: false, error: `not a line of JSON: ${(error as Error).message}`};
  }
}

/** A folder is meant from where the user typed. */
function located(wish: Partial<Open> | null): unknown {
  if (typeof wish?.script !== 'string') return wish;
  return {...wish, script: path.resolve(process.env.INIT_CWD ?? '.', wish.script)};
}
