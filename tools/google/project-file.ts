import fs from 'node:fs';
import path from 'node:path';

/** `.clasp.json`: which script project the built folder goes to. */
export interface ProjectFile {
  scriptId: string;
  rootDir: string;
}

/** What stands there until an office has a script of its own. */
const NONE = 'SCRIPT_ID';

export function readProject(file: string): {scriptId: string | null; folder: string} {
  const {scriptId, rootDir} = JSON.parse(fs.readFileSync(file, 'utf8')) as ProjectFile;
  const folder = path.resolve(path.dirname(file), rootDir);
  return {scriptId: scriptId && scriptId !== NONE ? scriptId : null, folder};
}

/** Names the script project; all else in the file stays. */
export function writeScriptId(file: string, scriptId: string): void {
  const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as ProjectFile;
  fs.writeFileSync(file, `${JSON.stringify({...kept, scriptId}, null, 2)}\n`);
}
