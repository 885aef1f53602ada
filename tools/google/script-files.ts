import fs from 'node:fs';
import path from 'node:path';

/** A file of a script project, as the Apps Script API has it. */
export interface ScriptFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

const TYPES: Record<string, ScriptFile['type']> = {
  '.js': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** A built folder as the API takes it. */
export function scriptFiles(folder: string): ScriptFile[] {
  return fs.readdirSync(folder).map(file => {
    const {name, ext} = path.parse(file);
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    return {name, type: TYPES[ext]!, source};
  });
}

/** Whether two lists hold the same code, in whatever order. */
export function sameCode(a: readonly ScriptFile[], b: readonly ScriptFile[]): boolean {
  const text = (files: readonly ScriptFile[]) =>
    JSON.stringify(files.map(({name, type, source}) => [name, type, source]).sort());
  return text(a) === text(b);
}
