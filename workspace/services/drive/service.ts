import type {PlainBlob, World} from '../../service';
import {includes, roleOf} from './access';
import type {DriveFile, DriveState, Role} from './entities';
import {fileNotFound, insufficientPermissions, storageExceeded} from './errors';
import {STORAGE_BYTES} from './limits';
import {GOOGLE} from './mime-types';
import {operations} from './operations';
import {createSharing} from './sharing';
import {storageUsed} from './usage';

export interface NewFile {
  name: string;
  mimeType: string;
  owner: string;
  /** Default: the owner's My Drive. */
  parents?: string[];
  id?: string;
  blob?: PlainBlob;
  /** The script project that makes the file. */
  project?: string;
}

/** The registry of all files of the world. */
export type Drive = ReturnType<typeof createDrive>;

export function createDrive(world: World, state: DriveState) {
  /** Registers a file; its content, if Google's editors hold it, is its own service's. */
  function create(file: NewFile): DriveFile {
    const {owner} = file;
    if (file.blob && storageUsed(world, owner) >= STORAGE_BYTES) throw storageExceeded();
    const now = world.clock.now();
    const created: DriveFile = {
      id: file.id ?? newId(file.mimeType),
      name: file.name,
      mimeType: file.mimeType,
      owner: file.owner,
      parents: file.parents ?? [root(file.owner).id],
      permissions: [{type: 'user', email: file.owner, role: 'owner'}],
      trashed: false,
      createdTime: now,
      modifiedTime: now,
    };
    if (file.blob) created.blob = file.blob;
    if (file.project) created.projects = [file.project];
    state.files[created.id] = created;
    return created;
  }

  /** The account's My Drive, made when first asked for. */
  function root(owner: string): DriveFile {
    const known = state.files[state.roots[owner] ?? ''];
    if (known) return known;
    // Ids of My Drive folders look like this on Google: 0A, random, and "root" in base64.
    const id = `0A${world.random.id(11)}Uk9PVA`;
    state.roots[owner] = id;
    const name = 'My Drive';
    return create({id, name, mimeType: GOOGLE.folder, owner, parents: []});
  }

  function newId(mimeType: string): string {
    const editors = mimeType !== GOOGLE.folder && mimeType.includes('google-apps');
    // A world that was given a seed again draws what it has drawn before.
    for (;;) {
      const id = `1${world.random.id(editors ? 43 : 32)}`;
      if (!find(id)) return id;
    }
  }

  function find(id: string): DriveFile | undefined {
    return Object.hasOwn(state.files, id) ? state.files[id] : undefined;
  }

  /** The file, if `user` has `needed` on it; GoogleError 404 where it may not be seen, 403 where the role is too weak. */
  function require(user: string, id: string, needed: Role): DriveFile {
    const file = find(id);
    const role = file ? roleOf(state, file, user) : null;
    if (!file || !role) throw fileNotFound(id);
    if (!includes(role, needed)) throw insufficientPermissions(id);
    return file;
  }

  function touch(id: string): void {
    const file = find(id);
    if (file) file.modifiedTime = world.clock.now();
  }

  /** What stands directly in a folder, in order of creation. */
  function children(folderId: string): DriveFile[] {
    return Object.values(state.files).filter(file => file.parents.includes(folderId));
  }

  /** In the trash itself, or within a folder that is ("trashed" against "explicitlyTrashed" of the v3 reference). */
  function isTrashed(file: DriveFile): boolean {
    return file.trashed || file.parents.some(id => isTrashedId(id));
  }

  function isTrashedId(id: string): boolean {
    const file = find(id);
    return file !== undefined && isTrashed(file);
  }

  /** Deletes for ever, with everything inside a folder that has no other place. */
  function remove(id: string): void {
    for (const child of children(id)) {
      child.parents = child.parents.filter(parent => parent !== id);
      if (child.parents.length === 0) remove(child.id);
    }
    delete state.files[id];
  }

  const registry = {state, create, root, newId, find, require, touch, children, isTrashed, remove};
  return {...registry, ...createSharing(state, registry), operations};
}
