import {GoogleError} from '../../service';
import type {Caller, Operation, Operations, Plain, World} from '../../service';
import type {Item} from './app';
import {fileView} from './file-view';
import type {DriveFile, Role} from './entities';
import {copyFile, usable} from './files';
import {permissionId} from './sharing';

type Change = (world: World, caller: Caller, file: DriveFile, ...args: never[]) => void;

/** Changes that File and Folder share; each answers the item as it then is. */
const changes: Record<string, Change> = {
  setName: (_world, _caller, file, name: string) => {
    file.name = name;
  },
  setDescription: (_world, _caller, file, description: string) => {
    file.description = description;
  },
  setStarred: (_world, _caller, file, starred: boolean) => {
    file.starred = starred;
  },
  setTrashed: (_world, _caller, file, trashed: boolean) => {
    file.trashed = trashed;
  },
  setContent: (_world, _caller, file, content: string) => {
    if (!file.blob) throw new GoogleError('Cannot set the content of this type of file.');
    file.blob.bytes = Buffer.from(content).toString('base64');
  },
  moveTo: (world, caller, file, destination: Item) => {
    file.parents = [usable(world, caller, destination.id, 'writer').id];
  },
  setOwner: (world, caller, file, email: string) => {
    world.services.drive.transfer(caller.user, file.id, email);
  },
  addEditor: (world, caller, file, email: string) => {
    share(world, caller, file, email, 'writer');
  },
  addViewer: (world, caller, file, email: string) => {
    if (!hasRole(file, email, 'writer')) share(world, caller, file, email, 'reader');
  },
  addCommenter: (world, caller, file, email: string) => {
    if (!hasRole(file, email, 'writer')) share(world, caller, file, email, 'commenter');
  },
  removeCommenter: (world, caller, file, email: string) => {
    unshare(world, caller, file, email, 'commenter');
  },
  setShareableByEditors: (_world, _caller, file, shareable: boolean) => {
    if (shareable) delete file.writersCannotShare;
    else file.writersCannotShare = true;
  },
  removeEditor: (world, caller, file, email: string) => {
    unshare(world, caller, file, email, 'writer');
  },
  removeViewer: (world, caller, file, email: string) => {
    unshare(world, caller, file, email, 'reader');
  },
  revokePermissions: (world, caller, file, email: string) => {
    unshare(world, caller, file, email, 'writer');
    unshare(world, caller, file, email, 'reader');
  },
  setSharing: (_world, _caller, file, access: string, permission: string) => {
    const kept = file.permissions.filter(({type}) => type !== 'anyone');
    const role = permission === 'EDIT' ? 'writer' : 'reader';
    const open = access === 'PRIVATE' ? [] : [{type: 'anyone' as const, role: role as Role}];
    file.permissions = [...kept, ...open];
  },
};

const reads: Operations = {
  getParents: (world: World, caller: Caller, {id}: Item): Plain =>
    usable(world, caller, id, 'reader')
      .parents.map(parent => world.services.drive.find(parent))
      .filter(parent => parent !== undefined)
      .map(parent => fileView(world, parent)),
};

export const itemOperations: Operations = {
  ...forBoth(reads),
  ...forBoth(
    Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, changing(change)])),
  ),
  'File.makeCopy': (
    world: World,
    caller: Caller,
    {id}: Item,
    name: string | null,
    destination: Item | null,
  ) => {
    const copy = copyFile(world, caller, id, {
      ...(name !== null && {name}),
      ...(destination && {parents: [destination.id]}),
    });
    return fileView(world, copy);
  },
};

function changing(change: Change): Operation {
  return (world: World, caller: Caller, {id}: Item, ...args: never[]) => {
    const file = usable(world, caller, id, 'writer');
    change(world, caller, file, ...args);
    file.modifiedTime = world.clock.now();
    return fileView(world, file);
  };
}

function forBoth(operations: Operations): Operations {
  const named = (kind: string) =>
    Object.entries(operations).map(([name, operation]) => [`${kind}.${name}`, operation] as const);
  return Object.fromEntries([...named('File'), ...named('Folder')]);
}

function share(world: World, caller: Caller, file: DriveFile, email: string, role: Role): void {
  if (file.owner === email) return;
  world.services.drive.share(caller.user, file.id, {type: 'user', email, role});
}

function unshare(world: World, caller: Caller, file: DriveFile, email: string, role: Role): void {
  if (!hasRole(file, email, role)) return;
  const id = permissionId({type: 'user', email, role});
  world.services.drive.unshare(caller.user, file.id, id);
}

function hasRole(file: DriveFile, email: string, role: Role): boolean {
  return file.permissions.some(one => one.email === email && one.role === role);
}
