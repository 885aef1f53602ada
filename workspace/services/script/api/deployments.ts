import {createHash} from 'node:crypto';
import {GoogleError, type World} from '../../../service';
import type {Deployment, Project} from '../entities';
import {deploymentNotFound, headIsReadOnly} from '../errors';
import {manifestOf} from '../manifest';

export interface DeploymentConfig {
  versionNumber?: number;
  description?: string;
  manifestFileName?: string;
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects.deployments */
export function deploymentResource(world: World, project: Project, deployment: Deployment) {
  const {deploymentId, versionNumber, description} = deployment;
  const {webApp} = manifestOf(world.services.script.atVersion(project, versionNumber));
  const kind = versionNumber === null ? 'dev' : 'exec';
  const url = `https://script.google.com/macros/s/${deploymentId}/${kind}`;
  return {
    deploymentId,
    deploymentConfig: {
      scriptId: project.id,
      manifestFileName: 'appsscript',
      ...(versionNumber === null ? {} : {versionNumber, description}),
    },
    updateTime: new Date(project.updateTime).toISOString(),
    ...(webApp
      ? {entryPoints: [{entryPointType: 'WEB_APP', webApp: {url, entryPointConfig: webApp}}]}
      : {}),
  };
}

/** Every project has a deployment of its head, which nobody made and nobody may change. */
const headOf = ({id}: Project): Deployment => ({
  deploymentId: `AKfycb${createHash('sha256').update(id).digest('base64url').slice(0, 18)}`,
  versionNumber: null,
  description: '',
});

/** The head first, then in the order they were made (assumed). */
export const deploymentsOf = (project: Project) => [headOf(project), ...project.deployments];

export function deploymentOf(project: Project, id: string): Deployment {
  const found = deploymentsOf(project).find(({deploymentId}) => deploymentId === id);
  if (!found) throw deploymentNotFound();
  return found;
}

/** One that may be changed. */
export function versioned(project: Project, id: string): Deployment {
  const found = deploymentOf(project, id);
  if (found.versionNumber === null) throw headIsReadOnly();
  return found;
}

/** The version a configuration names; GoogleError where there is none. */
export function versionIn(project: Project, {versionNumber}: DeploymentConfig): number {
  const known = project.versions.some(each => each.versionNumber === versionNumber);
  if (!known) throw new GoogleError('Request contains an invalid argument.');
  return versionNumber!;
}
