import type {Caller, Plain, PlainBlob, World} from '../../service';
import {copyContent, createEditorFile, exportContent, replaceContent} from './contents';
import type {DriveFile} from './entities';
import {exportNeedsMedia, fileNotFound, onlyBinaryDownloads} from './errors';
import {parseMask, pick} from './fields';
import {applyMetadata} from './metadata';
import type {FileMetadata} from './metadata';
import {isGoogleType, mimeTypeOf} from './mime-types';
import {fileResource} from './resource';
import {mayUse, opened} from './visibility';

export interface FileOptions {
  fields?: string;
  alt?: string;
  addParents?: string;
  removeParents?: string;
}

/** What Google answers when `fields` is left out. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

/** A file of the caller's sight with the role needed; 404 where the scope `drive.file` hides it. */
export function usable(
  world: World,
  caller: Caller,
  id: string,
  role: 'reader' | 'writer' | 'owner',
): DriveFile {
  const file = world.services.drive.require(caller.user, resolve(world, caller, id), role);
  if (!mayUse(world, caller, file)) throw fileNotFound(id);
  return file;
}

export function resolve(world: World, caller: Caller, id: string): string {
  return id === 'root' ? world.services.drive.root(caller.user).id : id;
}

export function shown(world: World, caller: Caller, file: DriveFile, fields?: string): Plain {
  const mask = parseMask(fields ?? DEFAULT_FIELDS);
  return pick(fileResource(world, file, caller.user), mask) as Plain;
}

/** Registers a file with all a request says of it: metadata, bytes, and the conversion a Google type asks for. */
export function newFile(
  world: World,
  caller: Caller,
  metadata: FileMetadata,
  media: PlainBlob | null,
): DriveFile {
  const {drive} = world.services;
  const parents = (metadata.parents ?? ['root']).map(id => usable(world, caller, id, 'writer').id);
  const title = metadata.name ?? 'Untitled';
  const mimeType = metadata.mimeType ?? media?.contentType ?? mimeTypeOf(title);
  const file = isGoogleType(mimeType)
    ? createEditorFile(world, caller, {title, mimeType, parents, media})
    : drive.create({
        id: metadata.id,
        name: title,
        mimeType,
        owner: caller.user,
        parents,
        blob: {bytes: media?.bytes ?? '', contentType: mimeType, name: title},
      });
  opened(caller, file);
  applyMetadata(file, metadata);
  return file;
}

export const fileOperations = {
  'Drive.Files.create': (
    world: World,
    caller: Caller,
    metadata: FileMetadata | null,
    media: PlainBlob | null = null,
    options: FileOptions | null = null,
  ) => shown(world, caller, newFile(world, caller, metadata ?? {}, media), options?.fields),

  'Drive.Files.get': (
    world: World,
    caller: Caller,
    id: string,
    options: FileOptions | null = null,
  ) => {
    const file = usable(world, caller, id, 'reader');
    if (options?.alt !== 'media') return shown(world, caller, file, options?.fields);
    if (!file.blob) throw onlyBinaryDownloads();
    return {...file.blob};
  },

  'Drive.Files.update': (
    world: World,
    caller: Caller,
    metadata: FileMetadata | null,
    id: string,
    media: PlainBlob | null = null,
    options: FileOptions | null = null,
  ) => {
    const file = usable(world, caller, id, 'writer');
    applyMetadata(file, metadata ?? {});
    if (media) replaceContent(world, caller, file, media);
    move(world, caller, file, options ?? {});
    file.modifiedTime = world.clock.now();
    return shown(world, caller, file, options?.fields);
  },

  'Drive.Files.copy': (
    world: World,
    caller: Caller,
    metadata: FileMetadata | null,
    id: string,
    options: FileOptions | null = null,
  ) => {
    const copy = copyFile(world, caller, id, metadata ?? {});
    return shown(world, caller, copy, options?.fields);
  },

  'Drive.Files.remove': (world: World, caller: Caller, id: string) => {
    world.services.drive.remove(usable(world, caller, id, 'owner').id);
  },

  'Drive.Files.emptyTrash': (world: World, caller: Caller) => {
    const {drive} = world.services;
    const trashed = Object.values(drive.state.files).filter(
      file => file.trashed && file.owner === caller.user,
    );
    for (const file of trashed) drive.remove(file.id);
  },

  'Drive.Files.export': (
    world: World,
    caller: Caller,
    id: string,
    mimeType: string,
    options: FileOptions | null = null,
  ) => {
    const file = usable(world, caller, id, 'reader');
    if (options?.alt !== 'media') throw exportNeedsMedia();
    return {...exportContent(world, file, mimeType)};
  },
};

export function copyFile(
  world: World,
  caller: Caller,
  id: string,
  metadata: FileMetadata,
): DriveFile {
  const original = usable(world, caller, id, 'reader');
  const parents = (metadata.parents ?? original.parents).map(
    parent => usable(world, caller, parent, 'writer').id,
  );
  const title = metadata.name ?? `Copy of ${original.name}`;
  const copy = copyContent(world, caller, original, {title, parents});
  opened(caller, copy);
  const {description, properties, appProperties} = original;
  applyMetadata(copy, {description, properties, appProperties, ...metadata});
  return copy;
}

function move(
  world: World,
  caller: Caller,
  file: DriveFile,
  {addParents, removeParents}: FileOptions,
): void {
  const ids = (list?: string) =>
    (list ?? '')
      .split(',')
      .filter(Boolean)
      .map(id => resolve(world, caller, id.trim()));
  const added = ids(addParents).map(id => usable(world, caller, id, 'writer').id);
  const gone = ids(removeParents);
  const kept = file.parents.filter(id => !gone.includes(id));
  // One parent per file: adding one moves it (https://developers.google.com/workspace/drive/api/guides/ref-single-parent).
  file.parents = added.length > 0 ? [added.at(-1)!] : kept;
}
