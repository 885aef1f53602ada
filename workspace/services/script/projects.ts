import {acceptFiles, type Script, scriptOf} from '../../executions/script';
import type {World} from '../../service';
import type {Setting} from '../../runtime/setting';
import type {Project, ProjectFile, ScriptState} from './entities';
import {projectNotFound} from './errors';

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

  return {
    createProject,
    copyTo,
    updateContent,
    require,
    boundTo,
    code,
    container,
  };
}
