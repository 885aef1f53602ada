import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Account} from '../google/account';
import {binOf, runTool} from '../run';

/** Sends what clasp asks of Google to the local Workspace instead (workspace/http/redirect.mjs). */
const REDIRECT = pathToFileURL(path.resolve('workspace/http/redirect.mjs')).href;

/** A command of clasp on one project; gives what it prints. Throws with its own words where it fails. */
export async function clasp(
  {file, rootUrl}: Pick<Account, 'file' | 'rootUrl'>,
  project: string,
  ...args: string[]
): Promise<string> {
  const local: Record<string, string> = rootUrl
    ? {ADUAN_GOOGLE: rootUrl, NODE_OPTIONS: `--import ${REDIRECT}`}
    : {};
  const common = ['--project', project, '--auth', file, '--json'];
  const {code, output} = await runTool(binOf('@google/clasp', 'clasp'), [...args, ...common], {
    env: local,
  });
  if (code !== 0) throw new Error(`clasp ${args[0]}: ${output.trim()}`);
  return output;
}
