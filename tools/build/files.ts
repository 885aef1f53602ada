import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder hold exactly these files. A file that is the same already is not touched, and a new one is renamed
 * into place, so that a test or a server reading at the same moment never sees half a file.
 */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  await fs.mkdir(folder, {recursive: true});
  for (const [name, text] of Object.entries(files)) {
    await replaceFile(path.join(folder, name), text);
  }
  for (const entry of await fs.readdir(folder)) {
    const isOurs = entry in files || entry.includes('.partial-');
    if (!isOurs) await fs.rm(path.join(folder, entry), {recursive: true, force: true});
  }
}

/** Writes a file whole or not at all. */
export async function replaceFile(file: string, text: string): Promise<void> {
  if ((await readIfThere(file)) === text) return;
  const partial = `${file}.partial-${process.pid}-${process.hrtime.bigint()}`;
  await fs.writeFile(partial, text);
  await fs.rename(partial, file);
}

/** A file's text, undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
