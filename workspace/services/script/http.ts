import {own, type ApiRequest, type ApiRoute} from '../../http/route';
import {
  deploymentOf,
  deploymentResource,
  deploymentsOf,
  versioned,
  versionIn,
  type DeploymentConfig,
} from './api/deployments';
import {contentOf, createProject, projectOf, projectResource, updateContent} from './api/projects';
import {versionOf, versionResource} from './api/versions';
import type {Project, ProjectFile} from './entities';

const PROJECT = '/v1/projects/{id}';
const VERSIONS = `${PROJECT}/versions`;
const DEPLOYMENTS = `${PROJECT}/deployments`;
const DEPLOYMENT = `${DEPLOYMENTS}/{deployment}`;

/** A method on one project that the caller may edit. */
const onProject = (
  method: string,
  path: string,
  member: string,
  answer: (project: Project, request: ApiRequest) => unknown,
) =>
  own(method, path, `Script.Projects.${member}`, request =>
    answer(projectOf(request.world, request.caller, request.params['id']!), request),
  );

/** https://developers.google.com/apps-script/api/reference/rest */
export const scriptRoutes: ApiRoute[] = [
  own('POST', '/v1/projects', 'Script.Projects.create', ({world, caller, body}) =>
    createProject(world, caller, body ?? {}),
  ),
  onProject('GET', PROJECT, 'get', projectResource),
  onProject('GET', `${PROJECT}/content`, 'getContent', (project, {world, query}) =>
    contentOf(world, project, (query['versionNumber'] as number | undefined) ?? null),
  ),
  onProject('PUT', `${PROJECT}/content`, 'updateContent', (project, {world, body}) =>
    updateContent(world, project, (body as {files: ProjectFile[]}).files),
  ),
  onProject('POST', VERSIONS, 'Versions.create', (project, {world, body}) => {
    const {description = ''} = (body ?? {}) as {description?: string};
    const number = world.services.script.createVersion(project, description);
    return versionResource(project, versionOf(project, number));
  }),
  onProject('GET', VERSIONS, 'Versions.list', project => ({
    versions: project.versions.map(version => versionResource(project, version)).reverse(),
  })),
  onProject('GET', `${VERSIONS}/{version}`, 'Versions.get', (project, {params}) =>
    versionResource(project, versionOf(project, Number(params['version']))),
  ),
  onProject('POST', DEPLOYMENTS, 'Deployments.create', (project, {world, body}) => {
    const config = (body ?? {}) as DeploymentConfig;
    const made = world.services.script.deployVersion(
      project,
      versionIn(project, config),
      config.description,
    );
    return deploymentResource(world, project, made);
  }),
  onProject('GET', DEPLOYMENTS, 'Deployments.list', (project, {world}) => ({
    deployments: deploymentsOf(project).map(one => deploymentResource(world, project, one)),
  })),
  onProject('GET', DEPLOYMENT, 'Deployments.get', (project, {world, params}) =>
    deploymentResource(world, project, deploymentOf(project, params['deployment']!)),
  ),
  onProject('PUT', DEPLOYMENT, 'Deployments.update', (project, {world, params, body}) => {
    const {deploymentConfig} = body as {deploymentConfig: DeploymentConfig};
    const deployment = versioned(project, params['deployment']!);
    deployment.versionNumber = versionIn(project, deploymentConfig);
    deployment.description = deploymentConfig.description ?? deployment.description;
    return deploymentResource(world, project, deployment);
  }),
  onProject('DELETE', DEPLOYMENT, 'Deployments.delete', (project, {params}) => {
    const {deploymentId} = versioned(project, params['deployment']!);
    project.deployments = project.deployments.filter(one => one.deploymentId !== deploymentId);
    return {};
  }),
];
