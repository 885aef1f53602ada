import fs from 'node:fs';
import path from 'node:path';
import {binOf, runTool} from './run';

/** Each sees only the globals of the place its code runs in. */
export const PARTS = [
  'src',
  'src/ui',
  'workspace',
  'workspace/runtime',
  'workspace/pages/client',
  'selftest',
  'tools/inventory',
  'test',
];

const CACHE = path.join('.cache', 'lint');

/**
 * `npm run lint [-- --fix] [paths]`: types of every part, then the rules and the format of gts.
 * Answers the exit code.
 */
export async function main(args: string[]): Promise<number> {
  fs.mkdirSync(CACHE, {recursive: true});
  const started = Date.now();
  const rules = lintRules(args);
  const results = [...(await checkTypes()), await rules];
  const failed = results.filter(({code}) => code !== 0);
  for (const {name, output} of failed) console.error(`${name}\n${output}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.error(`lint: ${failed.length === 0 ? 'clean' : 'failed'} (${seconds} s)`);
  return failed.length === 0 ? 0 : 1;
}

async function checkTypes() {
  const results = [];
  // One after the other: eslint already has the second core.
  for (const part of PARTS) {
    const cache = path.join(CACHE, `${part.replaceAll('/', '-')}.tsbuildinfo`);
    const args = ['-p', part, '--incremental', '--tsBuildInfoFile', cache, '--pretty', 'false'];
    results.push({name: `types of ${part}`, ...(await runTool(binOf('typescript', 'tsc'), args))});
  }
  return results;
}

async function lintRules(args: string[]) {
  const cache = [
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    path.join(CACHE, 'eslint'),
  ];
  const paths = args.some(arg => !arg.startsWith('-')) ? [] : ['.'];
  const ran = await runTool(binOf('eslint'), [...paths, ...args, ...cache, '--max-warnings', '0']);
  return {name: 'rules', ...ran};
}
