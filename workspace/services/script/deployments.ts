import type {World} from '../../service';
import type {Deployment, Project} from './entities';
import {projectNotFound, tooManyVersions} from './errors';
import {VERSIONS_PER_SCRIPT} from './limits';
import {manifestOf} from './manifest';

/**
 * Versions of projects, and the web apps that run them.
 *
 * @param require the project of an id; GoogleError 404 where there is none.
 */
export function createDeployments(world: World, require: (id: string) => Project) {
  /** The project as it was at a version; itself for null, the head. */
  function atVersion(project: Project, versionNumber: number | null): Project {
    if (versionNumber === null) return project;
    const version = project.versions.find(each => each.versionNumber === versionNumber);
    if (!version) throw projectNotFound(`${project.id} version ${versionNumber}`);
    return {...project, files: version.files};
  }

  /** Keeps the present code as a version; gives its number. */
  function createVersion(project: Project, description: string): number {
    if (project.versions.length >= VERSIONS_PER_SCRIPT) throw tooManyVersions();
    const versionNumber = (project.versions.at(-1)?.versionNumber ?? 0) + 1;
    const createTime = world.clock.now();
    project.versions.push({versionNumber, description, createTime, files: project.files});
    return versionNumber;
  }

  /** Makes the present code a web app, as a versioned deployment. */
  function deploy(id: string, description = ''): string {
    const project = require(id);
    return deployVersion(project, createVersion(project, description), description).deploymentId;
  }

  /** A new deployment of a version that is there, under an address of its own. */
  function deployVersion(project: Project, versionNumber: number, description = ''): Deployment {
    const deploymentId = `AKfycb${world.random.id(67)}`;
    const deployment = {deploymentId, versionNumber, description};
    project.deployments.push(deployment);
    return deployment;
  }

  /** Lets the latest deployment run the present code, under the address it has; does nothing where it does already. */
  function redeploy(id: string): void {
    const project = require(id);
    const deployment = project.deployments.at(-1);
    if (!deployment) return;
    const {files} = atVersion(project, deployment.versionNumber);
    if (JSON.stringify(files) === JSON.stringify(project.files)) return;
    deployment.versionNumber = createVersion(project, deployment.description);
  }

  /** The address ScriptApp.getService().getUrl() gives; null where nothing is deployed. */
  function webAppUrl(project: Project): string | null {
    const deployment = project.deployments.at(-1);
    if (!deployment || !manifestOf(project).webApp) return null;
    return `https://script.google.com/macros/s/${deployment.deploymentId}/exec`;
  }

  return {atVersion, createVersion, deploy, deployVersion, redeploy, webAppUrl};
}
