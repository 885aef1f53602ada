import {buildDesk} from './build/desk';
import {conclude, runJest} from './jest/run';

/** Young objects of hundreds of thousands of executions: with room for them V8 works a fifth less. */
const ROOM = ['--max-semi-space-size=128'];

/**
 * `npm run test:long [-- --short] [paths and options of jest]`: the tests named *.long.ts, over many seeds and whole
 * years; with `--short` over as much as fits beside the others in .ci/run. Answers the exit code.
 */
export async function main(args: string[]): Promise<number> {
  await buildDesk();
  const short = args.includes('--short');
  const rest = args.filter(arg => arg !== '--short');
  const env = {ADUAN_LONG: '1', ADUAN_SHORT: short ? '1' : ''};
  return conclude('test-long', await runJest(['--passWithNoTests', ...rest], env, ROOM));
}
