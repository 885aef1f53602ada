import {once} from 'node:events';
import readline from 'node:readline';
import {judgeLine} from './judge/rows';
import type {Flags} from './judge/task';
import {TASKS} from './judge/tasks';

/**
 * `npm run -s judge -- TASK [--option value]`: reads JSON lines on standard input and writes one for each, in order.
 * Answers the exit code: 0; 1 where a line could not be judged; 2 for an unknown task.
 */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  const task = name !== undefined && Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined) {
    console.error(`Usage: judge TASK. Tasks: ${Object.keys(TASKS).join(', ')}`);
    return 2;
  }
  return judgeInput(task(flagsOf(rest)));
}

async function judgeInput(judge: Parameters<typeof judgeLine>[1]): Promise<number> {
  let code = 0;
  for await (const line of readline.createInterface({input: process.stdin})) {
    if (line.trim() === '') continue;
    const {ok, answer} = judgeLine(line, judge);
    if (!ok) code = 1;
    const isFull = !process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (isFull) await once(process.stdout, 'drain');
  }
  return code;
}

/** Reads `--name value` pairs. Throws on anything else. */
export function flagsOf(args: string[]): Flags {
  const flags: Flags = {};
  for (let i = 0; i < args.length; i += 2) {
    const [flag, value] = [args[i]!, args[i + 1]];
    if (!flag.startsWith('--') || value === undefined)
      throw new Error(`Expected --option value, got ${flag}`);
    flags[flag.slice(2)] = value;
  }
  return flags;
}
