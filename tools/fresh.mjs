// Every npm script goes through this file: `node tools/fresh.mjs COMMAND [arguments]`. It installs what the command
// needs, bundles tools/COMMAND.ts and runs it. Plain JavaScript, because on a fresh clone nothing else can run yet;
// no shell, because offices run Windows.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';

const OLDEST_NODE = 20;
const FIRST_PORT = 4170;

// These need the developer's tools; every other command runs with the dependencies alone.
const NEEDS_ALL = ['test', 'test-long', 'lint', 'map', 'inventory', 'deploy', 'provision'];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache');
const marker = path.join(root, 'node_modules', '.aduan-install.json');

// A failure that its message explains: no stack needed.
class Stop extends Error {}

main().catch(error => {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  requireNode();
  const [command, ...args] = process.argv.slice(2);
  const entry = path.join(root, 'tools', `${command}.ts`);
  if (!command || !/^[a-z-]+$/.test(command) || !fs.existsSync(entry)) {
    throw new Stop(`Unknown command: ${command ?? '(none)'}. See "scripts" in package.json.`);
  }
  // npm sets INIT_CWD to where the user typed; file arguments are meant from there.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  await install(NEEDS_ALL.includes(command) ? 'all' : 'runtime');
  const file = await bundle(command, entry);
  if (command === 'start') process.env.PORT ??= String(await freePort(FIRST_PORT));
  process.argv = [process.argv[0], file, ...args];
  process.setSourceMapsEnabled(true);
  const tool = await import(pathToFileURL(file).href);
  const code = await tool.main(args);
  if (typeof code === 'number') process.exitCode = code;
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  throw new Stop(
    `Node.js ${OLDEST_NODE} or later is needed; this is ${process.versions.node}. ` +
      `Dibutuhkan Node.js ${OLDEST_NODE} atau yang lebih baru. https://nodejs.org`,
  );
}

async function install(wanted) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (isInstalled(hash, wanted)) return;
  const release = await takeLock(path.join(cache, 'install.lock'));
  try {
    if (isInstalled(hash, wanted)) return;
    // Whoever had the developer's tools keeps them.
    const mode = installed()?.mode === 'all' ? 'all' : wanted;
    console.error(
      mode === 'all'
        ? 'Installing everything (once; about a minute) ...'
        : 'Installing what running needs (once) ...',
    );
    await npm(['ci', mode === 'all' ? '--include=dev' : '--omit=dev']);
    fs.writeFileSync(marker, JSON.stringify({hash, mode, machine: machine()}));
  } finally {
    release();
  }
}

function installed() {
  return fs.existsSync(marker) ? JSON.parse(fs.readFileSync(marker, 'utf8')) : undefined;
}

function isInstalled(hash, wanted) {
  const found = installed();
  return (
    found !== undefined &&
    found.hash === hash &&
    found.machine === machine() &&
    (found.mode === 'all' || found.mode === wanted)
  );
}

// esbuild is a binary: a folder copied to another kind of machine must be installed again.
function machine() {
  return `${process.platform}-${process.arch}`;
}

function npm(args) {
  // Windows has npm as a .cmd, which Node starts only through a shell: run npm's own script instead.
  const beside = path.dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find(file => file?.endsWith('npm-cli.js') && fs.existsSync(file));
  const [program, first] = script ? [process.execPath, [script]] : ['npm', []];
  // No package needs its install script, and some want a compiler that an office does not have.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    // Standard output stays clean: judge and world speak JSON lines on it.
    const child = spawn(program, [...first, ...args, ...options], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', error => reject(new Stop(`npm could not be started: ${error.message}`)));
    child.on('close', code => {
      if (code === 0) return resolve();
      reject(
        new Stop(
          `npm ${args.join(' ')} failed (${code}). Is the network there, and does npm reach its registry? ` +
            'Pemasangan gagal: periksa sambungan internet, lalu ulangi perintahnya.',
        ),
      );
    });
  });
}

// Two commands started at once on a fresh clone must not install over each other. The file names its process, so
// that one that was interrupted holds nobody up.
async function takeLock(file) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), {flag: 'wx'});
      return () => fs.rmSync(file, {force: true});
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives(file)) fs.rmSync(file, {force: true});
    else await new Promise(resolve => setTimeout(resolve, 500));
  }
}

function holderLives(file) {
  if (!fs.existsSync(file)) return false;
  const holder = Number(fs.readFileSync(file, 'utf8'));
  try {
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// One file with its map inside, renamed into place: a command running at the same time sees the old or the new, whole.
async function bundle(command, entry) {
  const {build} = await import('esbuild');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcesContent: false,
    outfile: path.join(cache, 'tools', `${command}.mjs`),
    write: false,
    logLevel: 'error',
  });
  const [{path: file, contents}] = result.outputFiles;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, contents);
  fs.renameSync(partial, file);
  return file;
}

// The first port that nobody has, from one on that people can remember.
async function freePort(first) {
  for (let port = first; port < first + 50; port++) {
    if (await isFree(port)) return port;
  }
  return 0;
}

function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
