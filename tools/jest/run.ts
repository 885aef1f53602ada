import fs from 'node:fs';
import path from 'node:path';
import {binOf, runTool} from '../run';

/** How many things were checked, and how it went. */
export interface Tally {
  passed: number;
  failed: number;
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

const RESULTS = path.join('.cache', 'results');

/**
 * Runs jest in a process of its own with its output shown. A file that does not even load counts as one failure.
 *
 * @param node options of Node, for jest's workers too.
 */
export async function runJest(
  args: string[],
  env: Record<string, string> = {},
  node: string[] = [],
): Promise<Tally> {
  fs.mkdirSync(RESULTS, {recursive: true});
  const file = path.join(RESULTS, `jest-${process.pid}.json`);
  fs.rmSync(file, {force: true});
  const all = ['--ci', '--json', '--outputFile', file, ...args];
  const {code} = await runTool(binOf('jest'), all, {show: true, env, node});
  if (!fs.existsSync(file)) return {passed: 0, failed: 1};
  const results = JSON.parse(fs.readFileSync(file, 'utf8')) as JestResults;
  fs.rmSync(file);
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed};
}

/** Prints the closing line, leaves it for .ci/run to add up, and answers the exit code. */
export function conclude(name: string, {passed, failed}: Tally): number {
  fs.mkdirSync(RESULTS, {recursive: true});
  fs.writeFileSync(path.join(RESULTS, `${name}.json`), JSON.stringify({passed, failed}));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
