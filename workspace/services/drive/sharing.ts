import {roleOf} from './access';
import type {DriveFile, DriveState, Permission, Role} from './entities';
import {cannotShare, permissionNotFound} from './errors';

interface Registry {
  require(user: string, id: string, needed: Role): DriveFile;
}

/** Who may do what with a file, and the changes of it. */
export function createSharing(state: DriveState, registry: Registry) {
  /** Gives a person or anyone with the link a role; a second grant to the same one replaces the first. */
  function share(user: string, id: string, permission: Permission): Permission {
    const file = registry.require(user, id, 'writer');
    requireSharing(file, user);
    const grantee = permissionId(permission);
    const held = file.permissions.find(one => permissionId(one) === grantee);
    if (held) return Object.assign(held, permission);
    file.permissions.push(permission);
    return permission;
  }

  function unshare(user: string, id: string, permission: string): void {
    const file = registry.require(user, id, 'writer');
    requireSharing(file, user);
    const held = file.permissions.find(one => permissionId(one) === permission);
    if (!held) throw permissionNotFound(permission);
    file.permissions = file.permissions.filter(one => one !== held);
  }

  function transfer(user: string, id: string, to: string): Permission {
    const file = registry.require(user, id, 'owner');
    share(user, id, {type: 'user', email: file.owner, role: 'writer'});
    file.owner = to;
    return share(user, id, {type: 'user', email: to, role: 'owner'});
  }

  /** The strongest role of a person on a file, folders counted; null where there is none. */
  const role = (id: string, user: string): Role | null => {
    const file = state.files[id];
    return file ? roleOf(state, file, user) : null;
  };

  return {share, unshare, transfer, role};
}

/** An owner may keep editors from sharing (reference/drive/file#setShareableByEditors(Boolean)). */
function requireSharing({writersCannotShare, owner}: DriveFile, user: string): void {
  if (writersCannotShare && owner !== user) throw cannotShare();
}

/** Google's permission ids are stable per grantee: digits for a person, a word for anyone with the link. */
export function permissionId(permission: Permission): string {
  if (permission.type === 'anyone') return 'anyoneWithLink';
  let high = 7;
  let low = 3;
  for (const character of permission.email ?? '') {
    const code = character.codePointAt(0)!;
    high = (Math.imul(high, 31) + code) >>> 0;
    low = (Math.imul(low, 131) + code) >>> 0;
  }
  return `1${String(high).padStart(10, '0')}${String(low % 10 ** 9).padStart(9, '0')}`;
}
