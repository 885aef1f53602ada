import {buildDesk} from './build/desk';
import {conclude, runJest} from './jest/run';
import {main as lint} from './lint';

/**
 * `npm test [-- paths and options of jest]`: builds the desk and runs every test; without arguments also the types,
 * the rules and the format. Answers the exit code.
 */
export async function main(args: string[]): Promise<number> {
  await buildDesk();
  const lintFailed = args.length === 0 && (await lint([])) !== 0;
  const tally = await runJest(args);
  return conclude('test', {...tally, failed: tally.failed + (lintFailed ? 1 : 0)});
}
