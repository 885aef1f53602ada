import path from 'node:path';
import {buildSync} from 'esbuild';
import {root, shelf} from '../kept';

let runtime: string | undefined;
let worker: string | undefined;
let fetchWorker: string | undefined;

/** One expression: a function of no arguments that gives `boot` of the runtime. Built once for the process. */
export function runtimeCode(): string {
  runtime ??= `(() => {${bundle('workspace/runtime/index.ts', 'iife')}\nreturn $runtime.boot;})`;
  return runtime;
}

/** The worker's program, for `new Worker(code, {eval: true})`. */
export function workerCode(): string {
  worker ??= bundle('workspace/executions/worker.ts', 'cjs');
  return worker;
}

/** The program of the thread that speaks HTTP for UrlFetchApp. */
export function fetchWorkerCode(): string {
  fetchWorker ??= bundle('workspace/services/url-fetch/worker.ts', 'cjs');
  return fetchWorker;
}

function bundle(entry: string, format: 'iife' | 'cjs'): string {
  const name = entry.replaceAll('/', '-');
  const {take, put} = shelf(name, ['workspace', 'package-lock.json']);
  return take() ?? put(build(entry, format));
}

function build(entry: string, format: 'iife' | 'cjs'): string {
  const result = buildSync({
    entryPoints: [path.join(root(), entry)],
    bundle: true,
    write: false,
    format,
    globalName: format === 'iife' ? '$runtime' : undefined,
    platform: format === 'iife' ? 'neutral' : 'node',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return result.outputFiles[0]!.text;
}
