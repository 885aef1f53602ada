import {findFunctions} from './parse';

export interface ScriptFile {
  name: string;
  source: string;
}

/** A project's code, ready for any number of executions. */
export interface Script {
  files: ScriptFile[];
  /** What Google can call, in the order of the files. */
  functions: ReadonlySet<string>;
}

/** Enough for the projects of one world and their last edits. */
const KEPT = 64;
const known = new Map<string, string[]>();

/** Throws ScriptSyntaxError where a file is none that Apps Script takes. */
export function prepareScript(files: ScriptFile[]): Script {
  return {files, functions: new Set(files.flatMap(({name, source}) => functionsOf(name, source)))};
}

function functionsOf(name: string, source: string): string[] {
  const found = known.get(source);
  if (found) return found;
  const functions = findFunctions(name, source);
  if (known.size >= KEPT) known.delete(known.keys().next().value!);
  known.set(source, functions);
  return functions;
}
