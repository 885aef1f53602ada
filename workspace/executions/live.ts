import {GoogleError, type Caller} from '../service';
import type {Setting} from '../runtime/setting';
import {manifestOf} from '../services/script/manifest';
import {parseCells} from '../services/sheets/a1';
import type {LocalWorld} from '../world';
import {TOO_MANY_SIMULTANEOUS, functionNotFound} from './errors';
import type {Execution, Start} from './execution';
import {
  ADDON_CALLBACK_RUNTIME,
  KEPT_EXECUTIONS,
  SCRIPT_RUNTIME,
  SIMPLE_TRIGGER_RUNTIME,
  SIMULTANEOUS_PER_SCRIPT,
  SIMULTANEOUS_PER_USER,
} from './limits';
import type {HostedRun} from './script-host';
import {grantedScopes} from './scopes';

/** An execution between its start and its end. */
export interface Live {
  execution: Execution;
  caller: Caller;
  /** What its script may do; null where Google would work it out from the code. */
  scopes: ReadonlySet<string> | null;
  /** Of the open message of a Gmail add-on, once the script has handed it over. */
  messageToken: string | null;
  /** When Google ends it (ms). */
  deadline: number;
  /** The counted call it dies at. */
  killAt: number | null;
  /** Why it is dead. */
  death: string | null;
  run: HostedRun;
}

/** Begins an execution; null where it failed before its first line (the record says why). */
export function begin(world: LocalWorld, start: Start): Live | null {
  const execution = record(world, start);
  try {
    const live = prepare(world, start, execution);
    world.live.add(live);
    return live;
  } catch (error) {
    const failure = error as Error;
    const name = error instanceof GoogleError ? error.scriptName : failure.name;
    execution.status = 'failed';
    execution.end = world.clock.now();
    execution.error = {name, message: failure.message, stack: ''};
    return null;
  }
}

function record(world: LocalWorld, start: Start): Execution {
  const {executions} = world.state;
  executions.count += 1;
  const execution: Execution = {
    id: `execution-${executions.count}`,
    projectId: start.projectId,
    functionName: start.functionName,
    via: start.via,
    user: start.user,
    activeUser: start.activeUser,
    start: world.clock.now(),
    end: null,
    status: 'running',
    calls: [],
    logs: [],
    ui: [],
    replies: [...(start.replies ?? [])],
    error: null,
    result: null,
  };
  executions.records.push(execution);
  if (executions.records.length > KEPT_EXECUTIONS) executions.records.shift();
  return execution;
}

function prepare(world: LocalWorld, start: Start, execution: Execution): Live {
  const {script} = world.services;
  const project = script.atVersion(script.require(start.projectId), start.versionNumber ?? null);
  const manifest = manifestOf(project);
  const code = script.code(project);
  requireRoom(world, start);
  if (start.via === 'trigger') world.quotas.require(start.user, 'triggerRuntimeMinutes');
  if (!code.functions.has(start.functionName)) {
    throw new GoogleError(functionNotFound(start.functionName));
  }
  const container = script.container(project);
  const setting: Setting = {
    now: world.clock.now(),
    seed: world.random.int(2 ** 31),
    scriptId: project.id,
    timeZone: manifest.timeZone,
    container,
    user: start.user,
    activeUser: start.activeUser,
    locale: 'id',
    via: start.via,
    authMode: start.simple ? 'LIMITED' : 'FULL',
    advancedServices: manifest.advancedServices,
    selection: selectionOf(start),
    webAppUrl: script.webAppUrl(project),
  };
  return {
    execution,
    caller: {
      user: start.user,
      activeUser: start.activeUser,
      execution: {
        id: execution.id,
        projectId: project.id,
        containerId: project.parentId,
        versionNumber: start.versionNumber ?? null,
      },
    },
    scopes: grantedScopes(world, project, start),
    messageToken: null,
    deadline: execution.start + runtimeLimit(start),
    killAt: world.state.faults.kills.shift() ?? null,
    death: null,
    run: {
      files: code.files,
      functionName: start.functionName,
      setting,
      entry: {args: start.args ?? [], event: start.event ?? null},
    },
  };
}

/** A trigger's script starts with what set it off selected, a person's with what they have selected. */
function selectionOf({event, selected = event?.range}: Start): Setting['selection'] {
  const cells = selected && parseCells(selected.a1);
  return cells ? {sheetName: selected.sheetName, cells} : null;
}

function requireRoom(world: LocalWorld, {user, projectId}: Start): void {
  const live = [...world.live];
  const ofUser = live.filter(({caller}) => caller.user === user).length;
  const ofScript = live.filter(({execution}) => execution.projectId === projectId).length;
  if (ofUser >= SIMULTANEOUS_PER_USER || ofScript >= SIMULTANEOUS_PER_SCRIPT) {
    throw new GoogleError(TOO_MANY_SIMULTANEOUS);
  }
}

function runtimeLimit({simple, via}: Start): number {
  if (simple) return SIMPLE_TRIGGER_RUNTIME;
  return via === 'card' ? ADDON_CALLBACK_RUNTIME : SCRIPT_RUNTIME;
}
