import type {Execution} from '../executions/execution';
import {identityOf, type Identity} from '../executions/identity';
import {runFunction} from './acts';
import type {Frame} from './frames';
import {jsonAnswer, type Answer} from './http';
import {shownBy} from './ui-results';
import {PageError, type Route, type Visit} from './visit';

export const scriptRunRoutes: Route[] = [{method: 'POST', path: '/script-run', page: scriptRun}];

interface RunRequest {
  frame: string;
  token: string;
  fn: string;
  args: [];
}

/** One google.script.run of a frame, carried here by its outer page. */
function scriptRun(visit: Visit): Answer {
  const {frame: id, token, fn, args} = readRequest(visit);
  const frame = visit.frames.check(id, token);
  if (!frame) throw new PageError('Halaman ini sudah ditutup. Muat ulang, lalu coba lagi.', 403);
  // A name ending in _ is private to the script (guides/html/communication, "Private functions").
  if (fn.endsWith('_')) return failed(`Script function not found: ${fn}`);
  const execution = runFunction(visit.world, {
    projectId: frame.projectId,
    functionName: fn,
    via: 'page',
    versionNumber: frame.versionNumber ?? null,
    ...identityIn(visit, frame),
    args,
  });
  return outcome(visit, frame, execution);
}

/** A sidebar's call runs as the person at the keyboard; a web app's as its manifest says. */
function identityIn({world}: Visit, frame: Frame): Identity {
  const {kind, person, projectId, versionNumber = null} = frame;
  if (kind === 'container') return {user: person, activeUser: person};
  const {script} = world.services;
  return identityOf(
    world,
    script.atVersion(script.require(projectId), versionNumber),
    'get',
    person,
  );
}

function readRequest(visit: Visit): RunRequest {
  const request = JSON.parse(visit.body.toString('utf8')) as Partial<RunRequest>;
  const {frame = '', token = '', fn = '', args = []} = request;
  if (![frame, token, fn].every(one => typeof one === 'string') || !Array.isArray(args)) {
    throw new PageError('Permintaan skrip tidak lengkap.');
  }
  return {frame, token, fn, args};
}

function outcome(visit: Visit, frame: Frame, execution: Execution): Answer {
  const shown = shownBy(visit, [execution], frame.projectId);
  const {error, result} = execution;
  if (error)
    return failed(
      error.name === 'Error' ? error.message : `${error.name}: ${error.message}`,
      shown,
    );
  // What google.script.run does not carry arrives as null.
  const value = result?.unserializable ? null : (result?.value ?? null);
  return jsonAnswer({ok: true, value, shown});
}

function failed(message: string, shown: unknown[] = []): Answer {
  return jsonAnswer({ok: false, error: {name: 'ScriptError', message}, shown});
}
