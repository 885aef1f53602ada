import type {ProjectFile} from '../services/script/entities';
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

/** Saved files never change: whoever edits saves others. So worlds that began from one state share what was made of them. */
const scripts = new WeakMap<readonly ProjectFile[], Script>();

/** The files as they are saved. Throws ScriptSyntaxError where one is none that Apps Script takes. */
export function acceptFiles(files: readonly ProjectFile[]): ProjectFile[] {
  return files.map(file => (isCode(file) ? {...file, functions: functionsOf(file)} : file));
}

/** The code among the saved files of a project. */
export function scriptOf(files: readonly ProjectFile[]): Script {
  const found = scripts.get(files);
  if (found) return found;
  const code = files.filter(isCode);
  const script = {
    files: code.map(({name, source}) => ({name: scriptName(name), source})),
    functions: new Set(code.flatMap(functionsOf)),
  };
  scripts.set(files, script);
  return script;
}

function isCode({type}: ProjectFile): boolean {
  return type === 'SERVER_JS';
}

function scriptName(name: string): string {
  return `${name}.gs`;
}

function functionsOf({name, source, functions}: ProjectFile): string[] {
  const found = functions ?? known.get(source);
  if (found) return found;
  const made = findFunctions(scriptName(name), source);
  if (known.size >= KEPT) known.delete(known.keys().next().value!);
  known.set(source, made);
  return made;
}
