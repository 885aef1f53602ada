import {execFile} from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {readIfThere} from '../../tools/build/files';

/** What is needed to start a browser that no package manager installed. */
export interface Runnable {
  executablePath: string;
  env: Record<string, string>;
}

const PACKAGE = path.resolve('node_modules', '@sparticuz', 'chromium', 'package.json');

/**
 * The Chromium that comes from npm (Linux on x64 only), unpacked once into the cache with its libraries and fonts.
 * Throws where it cannot run.
 */
export async function pinnedBrowser(): Promise<Runnable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Edge, Chrome or Chromium found: install one, or name it in ADUAN_BROWSER.');
  }
  const {version} = JSON.parse(await fs.readFile(PACKAGE, 'utf8')) as {version: string};
  const folder = path.resolve('.cache', 'browser', version);
  const marker = path.join(folder, 'fonts.conf');
  if ((await readIfThere(marker)) === undefined) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: marker},
  };
}

// Into a folder of its own, renamed when complete: two test files may need the browser at the same moment.
async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`;
  await fs.mkdir(partial, {recursive: true});
  const script = path.resolve('test', 'browser', 'unpack.mjs');
  await promisify(execFile)(process.execPath, [script], {env: {...process.env, TMPDIR: partial}});
  await fs.writeFile(path.join(partial, 'fonts.conf'), fontsOf(folder));
  try {
    await fs.rename(partial, folder);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    await fs.rm(partial, {recursive: true});
  }
}

function fontsOf(folder: string): string {
  const dirs = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map(dir => `  <dir>${dir}</dir>`).join('\n')}
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
