import {createInterface} from 'node:readline';
import path from 'node:path';
import {createDoor, type Desk} from '../workspace/door';
import type {Open} from '../workspace/door/open';

/** `npm run -s world`: JSON lines in, one JSON line out for each, in order. */
export async function main(): Promise<void> {
  const door = createDoor(await desk());
  for await (const line of createInterface({input: process.stdin})) {
    if (line.trim() === '') continue;
    console.log(JSON.stringify(await door.answer(readWish(line))));
  }
  door.close();
}

/** A folder is meant from where the user typed. */
function readWish(line: string): unknown {
  const wish = parse(line) as Partial<Open> | null;
  if (typeof wish?.script !== 'string') return wish;
  return {...wish, script: path.resolve(process.env.INIT_CWD ?? '.', wish.script)};
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return {do: `a line that is not JSON (${(error as Error).message})`};
  }
}

async function desk(): Promise<Desk> {
  try {
    return (await import('./office')) as Desk;
  } catch (error) {
    const missing = () => {
      throw new Error(
        `The desk cannot be opened: ${(error as Error).message}. Give a script's folder.`,
      );
    };
    return {openDesk: missing, readRegister: missing};
  }
}
