import {copyPlain} from '../../../plain';
import type {Caller, World} from '../../../service';
import {mayEditProject} from '../access';
import type {Project, ProjectFile} from '../entities';
import {projectNotFound} from '../errors';

/** What a project made by the API begins with (assumed: the editor's own beginning). */
const NEW_FILES: ProjectFile[] = [
  {name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "Asia/Jakarta"\n}\n'},
];

/** https://developers.google.com/apps-script/api/reference/rest/v1/projects/create */
export function createProject(
  world: World,
  {user}: Caller,
  {title = 'Untitled project', parentId}: {title?: string; parentId?: string},
) {
  if (parentId) world.services.drive.require(user, parentId, 'writer');
  const files = copyPlain(NEW_FILES);
  const {script} = world.services;
  const project = script.createProject({title, owner: user, parentId, files});
  // Nobody has allowed it anything: the person does at the first menu item.
  script.askConsent(project.id);
  return projectResource(project);
}

/** A project the caller may edit; GoogleError 404 where there is none for them. */
export function projectOf(world: World, caller: Caller, id: string): Project {
  const project = world.services.script.require(id);
  if (!mayEditProject(world, project, caller.user)) throw projectNotFound(id);
  return project;
}

export function projectResource({id, title, parentId, owner, createTime, updateTime}: Project) {
  return {
    scriptId: id,
    title,
    ...(parentId ? {parentId} : {}),
    createTime: new Date(createTime).toISOString(),
    updateTime: new Date(updateTime).toISOString(),
    creator: {email: owner},
    lastModifyUser: {email: owner},
  };
}

/** https://developers.google.com/apps-script/api/reference/rest/v1/Content */
export function contentOf(world: World, project: Project, versionNumber: number | null) {
  const {id, files, createTime, updateTime} = world.services.script.atVersion(
    project,
    versionNumber,
  );
  return {
    scriptId: id,
    files: files.map(({name, type, source, functions}) => ({
      name,
      type,
      source,
      ...(functions ? {functionSet: {values: functions.map(one => ({name: one}))}} : {}),
      createTime: new Date(createTime).toISOString(),
      updateTime: new Date(updateTime).toISOString(),
    })),
  };
}

/** Replaces all files; the manifest must be among them. */
export function updateContent(world: World, project: Project, files: ProjectFile[]) {
  const kept = files.map(({name, type, source}) => ({name, type, source}));
  return contentOf(world, world.services.script.updateContent(project.id, kept), null);
}
