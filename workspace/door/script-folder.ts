import fs from 'node:fs';
import path from 'node:path';
import type {ProjectFile} from '../services/script/entities';

const TYPES: Record<string, ProjectFile['type']> = {
  '.gs': 'SERVER_JS',
  '.js': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** The files of a script project as clasp would push them: manifest, code and pages, by name. Folders become part of the name. */
export function readScriptFolder(folder: string): ProjectFile[] {
  const files = walk(folder, '').sort();
  const found = files.flatMap((file): ProjectFile[] => {
    const extension = path.extname(file);
    const type = TYPES[extension];
    if (!type || (type === 'JSON' && file !== 'appsscript.json')) return [];
    const name = file.slice(0, -extension.length);
    return [{name, type, source: fs.readFileSync(path.join(folder, file), 'utf8')}];
  });
  if (!found.some(({type}) => type === 'SERVER_JS'))
    throw new Error(`There is no script in ${folder}.`);
  return found;
}

function walk(folder: string, below: string): string[] {
  return fs.readdirSync(path.join(folder, below), {withFileTypes: true}).flatMap(entry => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const name = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? walk(folder, name) : [name];
  });
}
