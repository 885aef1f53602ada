import {watched} from './discovery/watch';
import {openWorld, type Workspace, type WorldOptions} from '../../workspace';
import type {Call, Result} from '../../workspace/door/acts';

export const OWNER = 'kantor@example.com';

export interface ScriptWorld {
  world: Workspace;
  spreadsheetId: string;
  projectId: string;
  /** Runs a function as the owner, in the editor unless told; its value, or the script's error thrown. */
  run<T>(fn: string, ...args: unknown[]): T;
  call(act: Omit<Call, 'do'>): Result;
}

export interface Bound extends WorldOptions {
  manifest?: object;
  html?: Record<string, string>;
  /** Of the owner. */
  kind?: 'consumer' | 'workspace';
}

/** A world with one script bound to a spreadsheet. `code` is a function's source or a whole file. */
export function openScript(
  code: string,
  {manifest, html = {}, kind = 'consumer', ...options}: Bound = {},
): ScriptWorld {
  const world = watched(openWorld(options));
  world.accounts.create({email: OWNER, name: 'Kantor', kind});
  const {spreadsheetId} = world.services.sheets.create({title: 'Buku', owner: OWNER});
  const {id: projectId} = world.services.script.createProject({
    title: 'Skrip',
    owner: OWNER,
    parentId: spreadsheetId,
    files: [
      {name: 'Code', type: 'SERVER_JS', source: code},
      {
        name: 'appsscript',
        type: 'JSON',
        source: JSON.stringify({timeZone: 'Asia/Jakarta', ...manifest}),
      },
      ...Object.entries(html).map(([name, source]) => ({name, type: 'HTML' as const, source})),
    ],
  });
  const call = (act: Omit<Call, 'do'>) => world.act({do: 'call', ...act});
  return {
    world,
    spreadsheetId,
    projectId,
    call,
    run<T>(fn: string, ...args: unknown[]) {
      const result = call({fn, args: args as []});
      if (!result.ok) throw new Error(result.error);
      return result.result as T;
    },
  };
}

/** The value of one expression, evaluated by a script. */
export function evaluate<T>(expression: string, options?: Bound): T {
  return openScript(`function value() { return ${expression}; }`, options).run<T>('value');
}

/** The records of the executions of one function. */
export function recordsOf(world: Workspace, functionName: string) {
  return world.state.executions.records.filter(record => record.functionName === functionName);
}
