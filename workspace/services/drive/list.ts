import {GoogleError} from '../../service';
import type {Caller, Plain, World} from '../../service';
import type {DriveFile} from './entities';
import {invalidValue} from './errors';
import {parseMask, pick} from './fields';
import {DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE} from './limits';
import {parseQuery} from './query';
import {fileResource} from './resource';
import {visibleFiles} from './visibility';

export interface ListOptions {
  q?: string;
  orderBy?: string;
  pageSize?: number;
  pageToken?: string;
  fields?: string;
}

const DEFAULT_FIELDS = 'kind,nextPageToken,incompleteSearch,files(kind,id,name,mimeType)';

type Key = (file: DriveFile) => string | number;

const ORDERS: Record<string, Key> = {
  createdTime: file => file.createdTime,
  folder: file => (file.mimeType.endsWith('.folder') ? 0 : 1),
  modifiedTime: file => file.modifiedTime,
  name: file => file.name.toLowerCase(),
  name_natural: file => file.name.toLowerCase(),
  quotaBytesUsed: file => file.blob?.bytes.length ?? 0,
};

export const listOperations = {
  'Drive.Files.list': (world: World, caller: Caller, options: ListOptions | null = null) =>
    listFiles(world, caller, options ?? {}),
};

function listFiles(world: World, caller: Caller, options: ListOptions): Plain {
  const {q, orderBy, fields, pageToken} = options;
  const found = searchFiles(world, caller, q);
  // Without orderBy Google's order is not promised; newest first is what it shows.
  sort(found, orderBy ?? 'modifiedTime desc');
  const start = offset(pageToken);
  const size = pageSize(options.pageSize);
  const more = start + size < found.length;
  const answer = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    ...(more && {nextPageToken: `~!!~${start + size}`}),
    files: found.slice(start, start + size).map(file => fileResource(world, file, caller.user)),
  };
  return pick(answer, parseMask(fields ?? DEFAULT_FIELDS)) as Plain;
}

/** What the caller sees and the query matches, My Drive folders left out, in order of creation. */
export function searchFiles(world: World, caller: Caller, q?: string): DriveFile[] {
  const {drive} = world.services;
  const root = drive.root(caller.user).id;
  const match = q?.trim() ? parseQuery(q) : () => true;
  // The query's 'root' in parents is the caller's My Drive, whatever its id; what lies in a trashed folder is trashed.
  const asked = (file: DriveFile): DriveFile => ({
    ...file,
    trashed: drive.isTrashed(file),
    parents: file.parents.includes(root) ? [...file.parents, 'root'] : file.parents,
  });
  return visibleFiles(world, caller).filter(file => file.parents.length > 0 && match(asked(file)));
}

function sort(files: DriveFile[], orderBy: string): void {
  const orders = orderBy.split(',').map(part => {
    const [name, direction] = part.trim().split(/\s+/);
    const key = ORDERS[name!];
    if (!key) throw invalidValue();
    return {key, sign: direction === 'desc' ? -1 : 1};
  });
  files.sort((a, b) => {
    for (const {key, sign} of orders) {
      if (key(a) !== key(b)) return key(a) < key(b) ? -sign : sign;
    }
    return 0;
  });
}

function offset(pageToken?: string): number {
  if (!pageToken) return 0;
  const start = /^~!!~(\d+)$/.exec(pageToken)?.[1];
  if (!start) throw invalidValue();
  return Number(start);
}

function pageSize(asked = DEFAULT_PAGE_SIZE): number {
  if (asked < 1 || asked > MAX_PAGE_SIZE) {
    throw new GoogleError(
      `Invalid value '${asked}'. Values must be within the range: [1, ${MAX_PAGE_SIZE}]`,
    );
  }
  return asked;
}
