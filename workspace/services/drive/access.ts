import type {DriveFile, DriveState, Role} from './entities';

const RANK: Record<Role, number> = {reader: 1, commenter: 2, writer: 3, owner: 4};

/** Whether `role` includes what `needed` allows: owner over writer over commenter over reader. */
export function includes(role: Role | null, needed: Role): boolean {
  return role !== null && RANK[role] >= RANK[needed];
}

/**
 * The strongest role of a person on a file. A folder's permissions hold for all that is in it
 * (https://developers.google.com/workspace/drive/api/guides/manage-sharing, "Permission propagation"),
 * except ownership, which does not propagate: the owner of a folder edits what others put into it.
 */
export function roleOf(state: DriveState, file: DriveFile, user: string): Role | null {
  let role = ownRole(file, user);
  for (const parent of ancestors(state, file)) {
    const inherited = ownRole(parent, user);
    const capped = inherited === 'owner' ? 'writer' : inherited;
    if (capped && !includes(role, capped)) role = capped;
  }
  return role;
}

/** A file open to anyone with the link may be opened but is not listed; this one counts persons only. */
export function isSharedWith(state: DriveState, file: DriveFile, user: string): boolean {
  return [file, ...ancestors(state, file)].some(one =>
    one.permissions.some(permission => permission.type === 'user' && permission.email === user),
  );
}

export function ancestors(state: DriveState, file: DriveFile): DriveFile[] {
  const found: DriveFile[] = [];
  const queue = [...file.parents];
  while (queue.length > 0) {
    const parent = state.files[queue.pop()!];
    if (!parent || found.includes(parent)) continue;
    found.push(parent);
    queue.push(...parent.parents);
  }
  return found;
}

function ownRole(file: DriveFile, user: string): Role | null {
  let best: Role | null = null;
  for (const permission of file.permissions) {
    const applies = permission.type === 'anyone' || permission.email === user;
    if (applies && !includes(best, permission.role)) best = permission.role;
  }
  return best;
}
