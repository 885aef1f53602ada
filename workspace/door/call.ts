import {functionNotFound} from '../executions/errors';
import {cardEvent, entryOfAddOn, type CardAct} from '../executions/card-event';
import type {Execution, Start} from '../executions/execution';
import {identityOf} from '../executions/identity';
import {clockEvent} from '../executions/trigger-events';
import type {EventDescription} from '../runtime/setting';
import {GoogleError, type Plain} from '../service';
import type {Project} from '../services/script/entities';
import {parseA1} from '../services/sheets/a1';
import type {LocalWorld} from '../world';
import type {Call, Result} from './acts';
import {projectNamed} from './files';

const HANDLERS: Record<string, string> = {get: 'doGet', post: 'doPost'};

/** The execution a call asks for. Throws where it would not even start on Google. */
export function startOfCall(
  world: LocalWorld,
  {fn, args, as, via = 'editor', project: id, replies, selected}: Call,
): Start {
  const project = projectNamed(world, id);
  const functionName = fn ?? handlerOf(project, via, args);
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
    ...(replies ? {replies} : {}),
    ...(selected ? {selected: placeOf(selected)} : {}),
    ...given(world, project, {functionName, via, person, args}),
  };
}

/** `'A tab'!B2` as its tab and its cells. */
function placeOf(text: string): NonNullable<Start['selected']> {
  const {title, bounds} = parseA1(text) ?? {};
  if (title === undefined || !bounds || Object.keys(bounds).length === 0)
    throw new Error(`Which cells of which tab? Not ${text}.`);
  return {sheetName: title, a1: text.slice(text.lastIndexOf('!') + 1)};
}

/** What Google calls where nobody names a function. */
function handlerOf(project: Project, via: Start['via'], args: Plain | undefined) {
  return via === 'card' ? entryOfAddOn(project, (args ?? {}) as CardAct) : HANDLERS[via];
}

interface Wanted {
  functionName: string;
  via: Start['via'];
  person: string;
  args: Plain | undefined;
}

function given(
  world: LocalWorld,
  project: Project,
  {functionName, via, person, args}: Wanted,
): Pick<Start, 'args' | 'event' | 'versionNumber'> {
  if (via === 'get' || via === 'post') {
    const fields = {...REQUEST, ...((args ?? {}) as typeof REQUEST)};
    return {event: {fields}, versionNumber: project.deployments.at(-1)?.versionNumber ?? null};
  }
  if (via === 'card' && !Array.isArray(args))
    return {event: {fields: cardEvent(world, project, person, (args ?? {}) as CardAct & Fields)}};
  if (Array.isArray(args)) return {args};
  if (args !== undefined && args !== null) return {args: [args]};
  return via === 'trigger' ? {event: timeEvent(world, project, functionName)} : {};
}

type Fields = {[key: string]: Plain};

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
  const {value = null, html, text, cards, response, unserializable} = result ?? {};
  return {
    ok: true,
    // google.script.run gives null where a value cannot be carried over to the page.
    result: via === 'page' && unserializable ? null : value,
    ...(html ? {html} : {}),
    ...(text ? {text} : {}),
    ...(cards ? {cards} : {}),
    ...(response ? {response} : {}),
    log,
    ...shown,
  };
}
