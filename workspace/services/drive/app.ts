import {GoogleError} from '../../service';
import type {Caller, Operation, Operations, PlainBlob, World} from '../../service';
import {fileView} from './file-view';
import {exportContent} from './contents';
import type {DriveFile} from './entities';
import {accessDenied, noSuchItem} from './errors';
import {newFile, usable} from './files';
import {searchFiles} from './list';
import {GOOGLE} from './mime-types';
import {STORAGE_BYTES} from './limits';
import {storageUsed} from './usage';
import {itemOperations} from './app-items';

/** The state of a File or Folder as the script hands it back. */
export interface Item {
  id: string;
}

export const appOperations: Operations = translated({
  'DriveApp.getFileById': (world: World, caller: Caller, id: string) => {
    const file = usable(world, caller, id, 'reader');
    if (file.mimeType === GOOGLE.folder) throw noSuchItem();
    return fileView(world, file);
  },

  'DriveApp.getFolderById': (world: World, caller: Caller, id: string) =>
    fileView(world, folder(world, caller, id)),

  'DriveApp.getRootFolder': (world: World, caller: Caller) =>
    fileView(world, world.services.drive.root(caller.user)),

  'DriveApp.getStorage': (world: World, {user}: Caller) => ({
    limit: STORAGE_BYTES,
    usage: storageUsed(world, user),
  }),

  'DriveApp.createFile': (world: World, caller: Caller, blob: PlainBlob) =>
    createFile(world, caller, 'root', blob),

  'DriveApp.createFolder': (world: World, caller: Caller, name: string) =>
    createFolder(world, caller, 'root', name),

  'DriveApp.searchFiles': (world: World, caller: Caller, query: string) =>
    search(world, caller, query, false),

  'DriveApp.searchFolders': (world: World, caller: Caller, query: string) =>
    search(world, caller, query, true),

  'Folder.searchFiles': (world: World, caller: Caller, {id}: Item, query: string) =>
    search(world, caller, query, false, id),

  'Folder.searchFolders': (world: World, caller: Caller, {id}: Item, query: string) =>
    search(world, caller, query, true, id),

  'Folder.createFile': (world: World, caller: Caller, {id}: Item, blob: PlainBlob) =>
    createFile(world, caller, id, blob),

  'Folder.createFolder': (world: World, caller: Caller, {id}: Item, name: string) =>
    createFolder(world, caller, id, name),

  'Folder.createShortcut': (world: World, caller: Caller, {id}: Item, targetId: string) => {
    const target = usable(world, caller, targetId, 'reader');
    const parents = [folder(world, caller, id).id];
    const {name} = target;
    const owner = caller.user;
    const made = world.services.drive.create({name, mimeType: GOOGLE.shortcut, owner, parents});
    made.shortcut = {id: target.id, mimeType: target.mimeType};
    return fileView(world, made);
  },

  // "Does not delete the file": it is in no folder any more (reference/drive/folder#removeFile(File)).
  'Folder.removeChild': (world: World, caller: Caller, {id}: Item, child: Item) => {
    const file = usable(world, caller, child.id, 'writer');
    file.parents = file.parents.filter(parent => parent !== id);
  },

  'File.getBlob': (world: World, caller: Caller, {id}: Item) => {
    const file = usable(world, caller, id, 'reader');
    // A Doc or a Sheet has no bytes of its own: DriveApp gives its PDF.
    return file.blob ? {...file.blob, name: file.name} : {...pdfOf(world, file)};
  },

  'File.getAs': (world: World, caller: Caller, {id}: Item, contentType: string) => {
    const file = usable(world, caller, id, 'reader');
    if (file.blob?.contentType === contentType) return {...file.blob, name: file.name};
    if (contentType !== 'application/pdf' || file.blob) throw cannotConvert(file, contentType);
    return {...pdfOf(world, file)};
  },

  ...itemOperations,
});

function createFile(world: World, caller: Caller, parent: string, blob: PlainBlob) {
  const name = blob.name ?? 'Untitled';
  const mimeType = blob.contentType ?? undefined;
  const parents = [folder(world, caller, parent).id];
  return fileView(world, newFile(world, caller, {name, mimeType, parents}, blob));
}

function createFolder(world: World, caller: Caller, parent: string, name: string) {
  const parents = [folder(world, caller, parent).id];
  const metadata = {name, mimeType: GOOGLE.folder, parents};
  return fileView(world, newFile(world, caller, metadata, null));
}

function pdfOf(world: World, file: DriveFile): PlainBlob {
  return exportContent(world, file, 'application/pdf');
}

function cannotConvert(file: DriveFile, contentType: string): GoogleError {
  return new GoogleError(`Converting from ${file.mimeType} to ${contentType} is not supported.`);
}

function folder(world: World, caller: Caller, id: string): DriveFile {
  const found = usable(world, caller, id, 'reader');
  if (found.mimeType !== GOOGLE.folder) throw noSuchItem();
  return found;
}

function search(world: World, caller: Caller, query: string, folders: boolean, parent?: string) {
  return searchFiles(world, caller, query)
    .filter(file => (file.mimeType === GOOGLE.folder) === folders)
    .filter(file => !parent || file.parents.includes(parent))
    .reverse()
    .map(file => fileView(world, file));
}

/** DriveApp has its own words for what the REST face calls 404 and 403. */
function translated(operations: Operations): Operations {
  const wrap =
    (operation: Operation): Operation =>
    (world, caller, ...args) => {
      try {
        return operation(world, caller, ...args);
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        if (error.message.startsWith('File not found')) throw noSuchItem();
        if (error.message.startsWith('The user does not have')) throw accessDenied();
        throw error;
      }
    };
  return Object.fromEntries(
    Object.entries(operations).map(([member, operation]) => [member, wrap(operation)]),
  );
}
