import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a program printed, and how it ended. */
export interface Ran {
  code: number;
  output: string;
}

export interface RunOptions {
  /** Output goes straight to the terminal instead of into the answer. */
  show?: boolean;
  /** Added to this process's own environment. */
  env?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
}

/** Runs the command line of an installed package in a Node of its own, without a shell and without input. */
export function runTool(script: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const output = options.show ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [...(options.node ?? []), script, ...args], {
      stdio: ['ignore', output, output],
      env: {...process.env, ...options.env},
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', chunk => chunks.push(chunk));
    child.stderr?.on('data', chunk => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({code: code ?? 1, output: Buffer.concat(chunks).toString()}));
  });
}

/** The file behind a package's command (`bin`), found without npx, which would need a shell on Windows. */
export function binOf(packageName: string, command = packageName): string {
  const folder = path.resolve('node_modules', packageName);
  const {bin} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, script);
}

interface Manifest {
  bin: string | Record<string, string>;
}
