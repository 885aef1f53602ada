import path from 'node:path';
import {buildSync, type BuildOptions} from 'esbuild';
import {root, shelf} from '../kept';
import {makeTablesLazy} from '../lazy-tables';

let runtime: string | undefined;
let worker: string | undefined;
let fetchWorker: string | undefined;

/** One expression: a function of no arguments that gives `boot` of the runtime. Built once for the process. */
export function runtimeCode(): string {
  runtime ??= `(() => {${bundle('workspace/runtime/index.ts', scriptText)}\nreturn $runtime.boot;})`;
  return runtime;
}

/** The worker's program, for `new Worker(code, {eval: true})`. */
export function workerCode(): string {
  worker ??= bundle('workspace/executions/worker.ts', programText);
  return worker;
}

/** The program of the thread that speaks HTTP for UrlFetchApp. */
export function fetchWorkerCode(): string {
  fetchWorker ??= bundle('workspace/services/url-fetch/worker.ts', programText);
  return fetchWorker;
}

function bundle(entry: string, make: (entry: string) => string): string {
  const {take, put} = shelf(entry.replaceAll('/', '-'), ['workspace', 'package-lock.json']);
  return take() ?? put(make(path.join(root(), entry)));
}

/** For a bare context: one name, `$runtime`. */
function scriptText(entry: string): string {
  const module = build(entry, {format: 'esm', platform: 'neutral'});
  return makeTablesLazy(module, {format: 'iife', globalName: '$runtime'});
}

function programText(entry: string): string {
  return build(entry, {format: 'cjs', platform: 'node'});
}

function build(entry: string, options: BuildOptions): string {
  const result = buildSync({
    ...options,
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return result.outputFiles![0]!.text;
}
