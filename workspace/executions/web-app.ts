import type {Plain} from '../service';
import type {Project} from '../services/script/entities';
import type {LocalWorld} from '../world';
import {runAlone} from './alone';
import type {Execution} from './execution';
import {mayEditProject} from '../services/script/access';
import {identityOf} from './identity';

/** Which web app an address means. */
export interface WebApp {
  project: Project;
  /** What `/exec` runs; null for `/dev`, the head. */
  versionNumber: number | null;
}

/** A request to a web app, from a browser, a script or the door. */
export interface WebRequest {
  method: 'get' | 'post';
  /** Without the question mark. */
  query: string;
  /** What follows `/exec/`; '' for nothing. */
  pathInfo: string;
  body: string;
  contentType: string;
}

/** The web app of an address; undefined where nothing is deployed there. `/dev` takes the script's own id too. */
export function findWebApp(
  world: LocalWorld,
  id: string,
  kind: 'exec' | 'dev',
): WebApp | undefined {
  for (const project of Object.values(world.services.script.state.projects)) {
    const deployment = project.deployments.find(({deploymentId}) => deploymentId === id);
    if (kind === 'dev' && (deployment || project.id === id)) return {project, versionNumber: null};
    if (deployment) return {project, versionNumber: deployment.versionNumber};
  }
  return undefined;
}

/** Whether an address may be opened by `person`: the try-out one is for editors of the script alone (guides/web). */
export function mayOpen(world: LocalWorld, {project, versionNumber}: WebApp, person: string) {
  return versionNumber !== null || mayEditProject(world, project, person);
}

/** Runs doGet or doPost. Throws GoogleError where the app is not for this person. */
export function runWebApp(
  world: LocalWorld,
  {project, versionNumber}: WebApp,
  request: WebRequest,
  person: string,
): Execution {
  const {script} = world.services;
  return runAlone(world, {
    projectId: project.id,
    functionName: request.method === 'get' ? 'doGet' : 'doPost',
    via: request.method,
    versionNumber,
    ...identityOf(world, script.atVersion(project, versionNumber), request.method, person),
    event: {fields: webEvent(request)},
  });
}

const FORM = 'application/x-www-form-urlencoded';

/** The event of doGet and doPost (https://developers.google.com/apps-script/guides/web#request_parameters). */
function webEvent(request: WebRequest): {[key: string]: Plain} {
  const {method, query, pathInfo, body, contentType} = request;
  const fields = new URLSearchParams(query);
  // A posted form's fields stand beside those of the address.
  if (method === 'post' && contentType.startsWith(FORM))
    new URLSearchParams(body).forEach((value, name) => fields.append(name, value));
  const names = [...new Set(fields.keys())];
  const length = Buffer.byteLength(body);
  return {
    queryString: query,
    contextPath: '',
    contentLength: method === 'get' ? -1 : length,
    parameter: Object.fromEntries(names.map(name => [name, fields.get(name)])),
    parameters: Object.fromEntries(names.map(name => [name, fields.getAll(name)])),
    ...(pathInfo ? {pathInfo} : {}),
    ...(method === 'get'
      ? {}
      : {postData: {contents: body, length, name: 'postData', type: contentType}}),
  };
}

/** Names Google keeps for itself: a request with one of them gets 405 (guides/web#request_parameters). */
export function hasReservedName(query: string): boolean {
  const names = new URLSearchParams(query);
  return names.has('c') || names.has('sid');
}

/** Google's page for it. */
export const RESERVED_NAME = 'Sorry, the file you have requested does not exist.';
