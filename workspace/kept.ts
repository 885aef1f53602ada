import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The place of one thing that takes long to make and depends on some files alone. */
export interface Shelf {
  /** What was made of these very files; undefined where they have changed since, or nothing was made yet. */
  take(): string | undefined;
  /** Leaves it there, and gives it back. */
  put(text: string): string;
}

const SHELVES = path.join('.cache', 'kept');

/**
 * A shelf in `.cache`, known by the content of all its sources.
 *
 * @param sources files and folders below the product's own folder.
 */
export function shelf(name: string, sources: readonly string[]): Shelf {
  const folder = path.join(root(), SHELVES);
  const file = `${name}-${printOf(sources)}`;
  const whole = path.join(folder, file);
  return {
    take: () => (fs.existsSync(whole) ? fs.readFileSync(whole, 'utf8') : undefined),
    put(text) {
      fs.mkdirSync(folder, {recursive: true});
      for (const old of fs.readdirSync(folder))
        if (old.startsWith(`${name}-`)) fs.rmSync(path.join(folder, old), {force: true});
      // Renamed into place: a process that looks at the same moment sees nothing or all of it.
      const partial = path.join(folder, `partial-${process.pid}-${file}`);
      fs.writeFileSync(partial, text);
      fs.renameSync(partial, whole);
      return text;
    },
  };
}

/** The product's own folder: this code runs as TypeScript in tests and as one bundle in the tools. */
export function root(): string {
  let folder = process.cwd();
  while (!fs.existsSync(path.join(folder, 'workspace', 'runtime', 'index.ts'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`no workspace/ at or above ${process.cwd()}`);
    folder = above;
  }
  return folder;
}

function printOf(sources: readonly string[]): string {
  const print = createHash('sha256').update(process.version);
  for (const file of sources.flatMap(filesOf).sort())
    print.update(`\0${file}\0`).update(fs.readFileSync(path.join(root(), file)));
  return print.digest('hex').slice(0, 16);
}

function filesOf(source: string): string[] {
  const whole = path.join(root(), source);
  if (!fs.statSync(whole).isDirectory()) return [source];
  return fs
    .readdirSync(whole, {withFileTypes: true})
    .flatMap(({name}) => filesOf(path.join(source, name)));
}
