import type {Complaint} from '../complaint/complaint';
import {complaintFolders} from '../complaint/folders';
import type {Texts} from '../complaint/dossier';
import {HOUR, type Instant, type Zone} from '../instant';
import type {RegisterNumber} from '../register-number';
import {erasedKinds} from '../retention/rule';

/** A file or folder of the desk's own making, as Drive has it. */
export interface DriveItem {
  id: string;
  name: string;
  /** Id of the folder it lies in; '' where it lies in none. */
  parent: string;
  kind: 'folder' | 'doc' | 'file';
  /** In the bin, itself or with a folder above it. */
  isTrashed: boolean;
  /** It was thrown away itself. */
  isThrown: boolean;
  isShared: boolean;
  created: Instant;
}

/** A file that the ledger names. */
export interface KnownFile {
  fileId: string;
  name: string;
  register: RegisterNumber;
  /** From the office's folder down. */
  folders: string[];
  at: Instant;
}

/** What Drive and the ledger say of complaints' files (R3). Each file is named as `ADU-2026-0001 foto.jpg`. */
export interface FilesCompared {
  /** Files that the ledger names and that could be compared. */
  compared: number;
  /** Thrown away, and taken back out of the bin. */
  restored: string[];
  /** Moved elsewhere, and put back. */
  returned: string[];
  /** Nowhere in Drive. */
  missing: string[];
  /** Others than the office account may see it. */
  shared: string[];
  /** Lies with a complaint that does not name it. */
  unknown: string[];
  /** Outlived its rule (P7) and was still there; thrown away now. */
  outlived: string[];
}

/** What has to be done in Drive, by ids. */
export interface FileMends {
  untrash: string[];
  move: Array<{id: string; from: string; to: string}>;
  trash: string[];
}

/** A file without a line in the ledger may be on its way there. */
const ON_ITS_WAY = HOUR;

/** The files that a complaint names. */
export function filesOf(
  {complaint, texts}: {complaint: Complaint; texts: Pick<Texts, 'attachments'>},
  zone: Zone,
): KnownFile[] {
  if (erasedKinds(complaint).includes('files')) return [];
  const folders = complaintFolders(complaint, zone);
  const {register} = complaint;
  return (texts.attachments ?? []).map(({fileId, name, at}) => ({
    fileId,
    name,
    register,
    folders,
    at,
  }));
}

interface Sides {
  known: readonly KnownFile[];
  /** The complaints whose files were destroyed by rule. */
  erased: ReadonlySet<RegisterNumber>;
  items: readonly DriveItem[];
  /** Drive was listed back to here; earlier files are not judged. */
  since: Instant;
  now: Instant;
}

/** Compares complaints' files with Drive; what can be mended stands in `mends`. */
export function compareFiles({known, erased, items, since, now}: Sides): {
  found: FilesCompared;
  mends: FileMends;
} {
  const byId = new Map(items.map(item => [item.id, item]));
  const folders = foldersByName(items);
  const found = nothing();
  const mends: FileMends = {untrash: [], move: [], trash: []};
  for (const file of known) {
    const item = byId.get(file.fileId);
    if (!item && file.at <= since) continue;
    found.compared += 1;
    const label = `${file.register} ${file.name}`;
    if (!item) {
      found.missing.push(label);
      continue;
    }
    if (item.isTrashed) {
      found.restored.push(label);
      mends.untrash.push(
        ...upwards(item, byId)
          .filter(one => one.isThrown)
          .map(({id}) => id),
      );
    }
    const [name] = file.folders.slice(-1);
    const home = folders.get(name!)?.find(one => isHome(one, file.folders, byId));
    if (home && item.parent !== home.id) {
      found.returned.push(label);
      mends.move.push({id: item.id, from: item.parent, to: home.id});
    }
    if (item.isShared) found.shared.push(label);
  }
  const named = new Set(known.map(({fileId}) => fileId));
  for (const item of strangers(items, named, byId)) {
    if (now - item.created < ON_ITS_WAY) continue;
    const register = byId.get(item.parent)!.name;
    const label = `${register} ${item.name}`;
    if (!erased.has(register)) found.unknown.push(label);
    else {
      found.outlived.push(label);
      mends.trash.push(item.id);
    }
  }
  return {found, mends: {...mends, untrash: [...new Set(mends.untrash)]}};
}

export function nothing(): FilesCompared {
  return {
    compared: 0,
    restored: [],
    returned: [],
    missing: [],
    shared: [],
    unknown: [],
    outlived: [],
  };
}

/** How many differences there are. */
export function differences({compared: _compared, ...lists}: FilesCompared): number {
  return Object.values(lists).reduce((sum, list) => sum + list.length, 0);
}

/** Files with a complaint that it does not name. A paper is a Doc and the PDF of its name; both are the desk's own. */
function strangers(
  items: readonly DriveItem[],
  named: ReadonlySet<string>,
  byId: ReadonlyMap<string, DriveItem>,
): DriveItem[] {
  const papers = new Set(
    items.filter(({kind}) => kind === 'doc').map(({parent, name}) => `${parent}\n${name}.pdf`),
  );
  const [top] = complaintFolders({register: '', registeredAt: 0}, 'WIB');
  return items.filter(
    item =>
      item.kind === 'file' &&
      !item.isTrashed &&
      !named.has(item.id) &&
      !papers.has(`${item.parent}\n${item.name}`) &&
      upwards(item, byId)[3]?.name === top,
  );
}

/** An item and the folders above it. */
function upwards(item: DriveItem, byId: ReadonlyMap<string, DriveItem>): DriveItem[] {
  const path = [item];
  for (let up = byId.get(item.parent); up && path.length < 9; up = byId.get(up.parent))
    path.push(up);
  return path;
}

function foldersByName(items: readonly DriveItem[]): Map<string, DriveItem[]> {
  const found = new Map<string, DriveItem[]>();
  for (const item of items)
    if (item.kind === 'folder') found.set(item.name, [...(found.get(item.name) ?? []), item]);
  return found;
}

function isHome(
  item: DriveItem,
  folders: readonly string[],
  byId: ReadonlyMap<string, DriveItem>,
): boolean {
  const path = upwards(item, byId).map(({name}) => name);
  return folders.every((name, index) => path[folders.length - 1 - index] === name);
}
