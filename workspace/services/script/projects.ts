import {acceptFiles, type Script, scriptOf} from '../../executions/script';
import type {World} from '../../service';
import type {Setting} from '../../runtime/setting';
import type {Deployment, Project, ProjectFile, ScriptState} from './entities';
import {projectNotFound, tooManyVersions} from './errors';
import {VERSIONS_PER_SCRIPT} from './limits';
import {manifestOf} from './manifest';

export interface NewProject {
  title: string;
  owner: string;
  /** The file the script is bound to. */
  parentId?: string;
  files: ProjectFile[];
}

const SCRIPT_TYPE = 'application/vnd.google-apps.script';

const KINDS: Record<string, 'spreadsheet' | 'form' | 'document'> = {
  'application/vnd.google-apps.spreadsheet': 'spreadsheet',
  'application/vnd.google-apps.form': 'form',
  'application/vnd.google-apps.document': 'document',
};

/** Script projects and their code. */
export function createProjects(world: World, state: ScriptState) {
  /** Throws SyntaxError with Google's text where the code is none that Apps Script takes. */
  function createProject({title, owner, parentId, files: given}: NewProject): Project {
    const files = acceptFiles(given);
    world.quotas.spend(owner, 'projectsCreated');
    const id = `1${world.random.id(56)}`;
    const now = world.clock.now();
    // A bound script is no file of its own in Drive (guides/bound).
    if (!parentId) world.services.drive.create({id, name: title, mimeType: SCRIPT_TYPE, owner});
    const project: Project = {
      id,
      title,
      parentId: parentId ?? null,
      owner,
      createTime: now,
      updateTime: now,
      files,
      versions: [],
      deployments: [],
    };
    state.projects[id] = project;
    return project;
  }

  /**
   * The script of a copied file is the copier's own: its code alone, without versions, deployments, triggers, properties
   * or anyone's consent (https://developers.google.com/apps-script/guides/bound, "Access to bound scripts").
   */
  function copyTo({title, files}: Project, parentId: string, owner: string): Project {
    const copy = createProject({title, owner, parentId, files});
    state.asking.push(copy.id);
    return copy;
  }

  /** Replaces all files, as a push does. */
  function updateContent(id: string, files: ProjectFile[]): Project {
    const accepted = acceptFiles(files);
    const project = require(id);
    project.files = accepted;
    project.updateTime = world.clock.now();
    return project;
  }

  /** The project; GoogleError 404 where there is none. */
  function require(id: string): Project {
    const project = state.projects[id];
    if (!project) throw projectNotFound(id);
    return project;
  }

  /** The scripts bound to a file. */
  function boundTo(fileId: string): Project[] {
    return Object.values(state.projects).filter(({parentId}) => parentId === fileId);
  }

  function code({files}: Project): Script {
    return scriptOf(files);
  }

  function container({parentId}: Project): Setting['container'] {
    if (!parentId) return null;
    const mimeType = world.services.drive.find(parentId)?.mimeType ?? '';
    return {id: parentId, kind: KINDS[mimeType] ?? 'other'};
  }

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

  return {
    createProject,
    copyTo,
    updateContent,
    require,
    atVersion,
    boundTo,
    code,
    container,
    createVersion,
    deploy,
    deployVersion,
    redeploy,
    webAppUrl,
  };
}
