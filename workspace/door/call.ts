import {functionNotFound} from '../executions/errors';
import type {Execution, Start} from '../executions/execution';
import {identityOf} from '../executions/identity';
import {clockEvent} from '../executions/trigger-events';
import type {EventDescription} from '../runtime/setting';
import {GoogleError, type Plain} from '../service';
import type {Project} from '../services/script/entities';
import type {LocalWorld} from '../world';
import type {Call, Result} from './acts';
import {projectNamed} from './files';

const HANDLERS: Record<string, string> = {get: 'doGet', post: 'doPost'};

/** The execution a call asks for. Throws where it would not even start on Google. */
export function startOfCall(
  world: LocalWorld,
  {fn, args, as, via = 'editor', project: id}: Call,
): Start {
  const project = projectNamed(world, id);
  const functionName = fn ?? HANDLERS[via];
  if (!functionName) throw new Error('Which function? Give fn.');
  // A name ending in _ is private to the script (guides/html/communication#private_functions).
  if (via === 'page' && functionName.endsWith('_'))
    throw new GoogleError(functionNotFound(functionName));
  const person = as ?? project.owner;
  return {
    projectId: project.id,
    functionName,
    via,
    ...identityOf(world, project, via, person),
    ...given(world, project, functionName, via, args),
  };
}

function given(
  world: LocalWorld,
  project: Project,
  functionName: string,
  via: Start['via'],
  args: Plain | undefined,
): Pick<Start, 'args' | 'event'> {
  if (via === 'get' || via === 'post')
    return {event: {fields: {...REQUEST, ...((args ?? {}) as typeof REQUEST)}}};
  if (Array.isArray(args)) return {args};
  if (args !== undefined && args !== null) return {args: [args]};
  return via === 'trigger' ? {event: timeEvent(world, project, functionName)} : {};
}

/** What doGet gets of an address without a query (guides/web#request_parameters). */
const REQUEST: Record<string, Plain> = {
  queryString: '',
  parameter: {},
  parameters: {},
  contextPath: '',
  contentLength: -1,
};

function timeEvent(world: LocalWorld, project: Project, handler: string): EventDescription {
  const {triggers} = world.services.script.state;
  const trigger = triggers.find(
    each => each.projectId === project.id && each.handler === handler && each.schedule,
  );
  return trigger ? clockEvent(trigger, world.clock.now()) : {fields: {}};
}

/** What a caller learns of an execution. */
export function resultOf({error, logs, result, status, ui, via}: Execution): Result {
  const log = logs.map(({text}) => text);
  const shown = ui.length > 0 ? {ui} : {};
  if (error) return {ok: false, error: `${error.name}: ${error.message}`, status, log, ...shown};
  const {value = null, html, text, unserializable} = result ?? {};
  return {
    ok: true,
    // google.script.run gives null where a value cannot be carried over to the page.
    result: via === 'page' && unserializable ? null : value,
    ...(html ? {html} : {}),
    ...(text ? {text} : {}),
    log,
    ...shown,
  };
}
