import type {Caller, World} from '../../service';
import {manifestOf} from '../script/manifest';
import {isSharedWith} from './access';
import type {DriveFile} from './entities';

const WHOLE_DRIVE = [
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.readonly',
  'https://www.googleapis.com/auth/drive.metadata',
  'https://www.googleapis.com/auth/drive.metadata.readonly',
];
const OWN_FILES = 'https://www.googleapis.com/auth/drive.file';

/**
 * Whether the caller's scopes reach the file: `drive.file` alone reaches what the script created or opened
 * (https://developers.google.com/workspace/drive/api/guides/api-specific-auth).
 */
export function mayUse(world: World, caller: Caller, file: DriveFile): boolean {
  const {execution} = caller;
  if (!execution) return true;
  const project = world.services.script.state.projects[execution.projectId];
  const scopes = (project && manifestOf(project).oauthScopes) ?? [];
  const isRestricted = scopes.includes(OWN_FILES) && !scopes.some(one => WHOLE_DRIVE.includes(one));
  if (!isRestricted) return true;
  const isRoot = file.parents.length === 0;
  return isRoot || (file.projects ?? []).includes(execution.projectId);
}

/** Remembers that the caller's script has made or opened the file. */
export function opened({execution}: Caller, file: DriveFile): void {
  if (!execution) return;
  file.projects ??= [];
  if (!file.projects.includes(execution.projectId)) {
    file.projects.push(execution.projectId);
  }
}

/** The files a caller finds in lists: those shared with the person and within the script's scope. */
export function visibleFiles(world: World, caller: Caller): DriveFile[] {
  const {state} = world.services.drive;
  return Object.values(state.files).filter(
    file => isSharedWith(state, file, caller.user) && mayUse(world, caller, file),
  );
}
