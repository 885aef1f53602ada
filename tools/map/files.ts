import fs from 'node:fs';
import path from 'node:path';

/** All files under a folder with one of these endings, as sorted paths with `/`. Empty where there is no folder. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
    .map(entry =>
      path
        .join(entry.parentPath ?? entry.path, entry.name)
        .split(path.sep)
        .join('/'),
    )
    .sort();
}
