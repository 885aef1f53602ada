import vm from 'node:vm';
import type {Entry, Machine, Outcome, ScriptFailure} from '../runtime/protocol';
import type {Setting} from '../runtime/setting';
import {tuneEngine} from './engine';
import {NO_WATCH, watchRejections} from './rejections';
import type {ScriptFile} from './script';

export interface HostedRun {
  files: ScriptFile[];
  /** One of the script's functions, perhaps `Class.method`. */
  functionName: string;
  setting: Setting;
  entry: Entry;
  /** Real time (ms) the script's own computing may take; none unless told. */
  timeout?: number;
}

/** Runs one execution in a context of its own and gives its outcome. The bridge answers with an envelope (runtime/clock-bridge). */
export type ScriptHost = (run: HostedRun, bridge: (request: string) => string) => Outcome;

type Boot = (bridge: (request: string) => string, settingJson: string) => Machine;

/** Running anything gives waiting promises their turn. */
const DRAIN = new vm.Script('0');

const OUT_OF_TIME: ScriptFailure = {
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
};

export function createScriptHost(runtimeCode: string): ScriptHost {
  tuneEngine();
  const runtime = new vm.Script(runtimeCode, {filename: 'apps-script-runtime.js'});
  const compile = createCompiler();

  return (run, bridge) => {
    const scope = createScope();
    const boot = (runtime.runInContext(scope) as () => Boot)();
    const machine = boot(bridge, JSON.stringify(run.setting));
    // Watching slows promises of the whole process down: only for scripts that have some.
    const watch = run.files.some(file => compile(file).hasPromises) ? watchRejections() : NO_WATCH;
    try {
      within(run.timeout, () => {
        for (const file of run.files) compile(file).script.runInContext(scope);
        machine.enter(JSON.stringify(run.entry));
        lend(scope, machine);
        callerOf(run.functionName).runInContext(scope);
      });
    } catch (thrown) {
      if (isTimeout(thrown)) return {ok: false, error: OUT_OF_TIME};
      return {ok: false, error: JSON.parse(machine.describe(thrown)) as ScriptFailure};
    } finally {
      watch.stop();
    }
    const [unhandled] = watch.unhandled();
    if (unhandled) {
      machine.reject(unhandled);
      DRAIN.runInContext(scope);
    }
    return JSON.parse(machine.outcome()) as Outcome;
  };
}

/**
 * A global object of V8's own: node:vm's usual one asks an object of Node's at every look at a global name, which takes a
 * tenth of all the time. Node before 20.18 has only that; without a prototype, which would lead the script to Node's own
 * Function.
 */
function createScope(): vm.Context {
  const {constants = {}}: {constants?: {DONT_CONTEXTIFY?: number}} = vm;
  return vm.createContext(constants.DONT_CONTEXTIFY ?? (Object.create(null) as vm.Context), {
    microtaskMode: 'afterEvaluate',
    codeGeneration: {strings: true, wasm: true},
  });
}

const WATCHED = vm.createContext(Object.create(null) as {work?: () => void});
const WORK = new vm.Script('work()', {filename: 'watched.js'});

/** Ends `work` after so many real ms. One watch for all of it: node:vm starts a thread for each. */
function within(timeout: number | undefined, work: () => void): void {
  if (timeout === undefined) return work();
  WATCHED.work = work;
  WORK.runInContext(WATCHED, {timeout});
}

/** The name the entry is called by: gone from the scope before the script's first own line runs. */
const START = '$start';

function lend(scope: vm.Context, machine: Machine): void {
  Object.defineProperty(scope, START, {
    configurable: true,
    get() {
      delete scope[START];
      return machine.start;
    },
  });
}

const callers = new Map<string, vm.Script>();

function callerOf(functionName: string): vm.Script {
  const known = callers.get(functionName);
  if (known) return known;
  const self = functionName.includes('.')
    ? `, ${functionName.slice(0, functionName.lastIndexOf('.'))}`
    : '';
  const made = new vm.Script(`${START}(${functionName}${self})`, {filename: 'entry.js'});
  callers.set(functionName, made);
  return made;
}

interface Compiled {
  script: vm.Script;
  hasPromises: boolean;
}

/** By file first: to look a long text up by itself means to compare all of it at every execution. */
function createCompiler(): (file: ScriptFile) => Compiled {
  const ofFile = new WeakMap<ScriptFile, Compiled>();
  const ofText = new Map<string, Compiled>();
  return file => {
    const known = ofFile.get(file);
    if (known) return known;
    const {name, source} = file;
    const text = `${name}\n${source}`;
    const made = ofText.get(text) ?? {
      script: new vm.Script(source, {filename: name}),
      hasPromises: /\basync\b|\bPromise\b/.test(source),
    };
    ofFile.set(file, made);
    ofText.set(text, made);
    return made;
  };
}

function isTimeout(thrown: unknown): boolean {
  return (thrown as {code?: string} | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
