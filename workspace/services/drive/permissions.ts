import {GoogleError} from '../../service';
import type {Caller, Plain, World} from '../../service';
import type {Permission, Role} from './entities';
import {permissionNotFound} from './errors';
import {parseMask, pick} from './fields';
import {usable} from './files';
import type {FileOptions} from './files';
import {permissionResource} from './resource';
import {permissionId} from './sharing';

interface PermissionMetadata {
  type?: string;
  role?: string;
  emailAddress?: string;
}

interface PermissionOptions extends FileOptions {
  transferOwnership?: boolean;
}

const DEFAULT_FIELDS = 'kind,id,type,role,allowFileDiscovery';

export const permissionOperations = {
  'Drive.Permissions.create': (
    world: World,
    caller: Caller,
    metadata: PermissionMetadata,
    id: string,
    options: PermissionOptions | null = null,
  ) => {
    const {drive} = world.services;
    const file = usable(world, caller, id, 'writer');
    const permission = asPermission(metadata);
    const granted =
      permission.role === 'owner'
        ? transferred(world, caller, file.id, permission, options)
        : drive.share(caller.user, file.id, permission);
    return shown(world, granted, options?.fields);
  },

  'Drive.Permissions.list': (
    world: World,
    caller: Caller,
    id: string,
    options: PermissionOptions | null = null,
  ) => {
    const file = usable(world, caller, id, 'reader');
    const permissions = file.permissions.map(one => permissionResource(world, one));
    const answer = {kind: 'drive#permissionList', permissions};
    const fields = options?.fields ?? `kind,permissions(${DEFAULT_FIELDS})`;
    return pick(answer, parseMask(fields)) as Plain;
  },

  'Drive.Permissions.get': (
    world: World,
    caller: Caller,
    id: string,
    permission: string,
    options: PermissionOptions | null = null,
  ) => shown(world, held(world, caller, id, permission), options?.fields),

  'Drive.Permissions.update': (
    world: World,
    caller: Caller,
    metadata: PermissionMetadata,
    id: string,
    permission: string,
    options: PermissionOptions | null = null,
  ) => {
    const {drive} = world.services;
    const role = asRole(metadata.role);
    const changed = {...held(world, caller, id, permission), role};
    const granted =
      role === 'owner'
        ? transferred(world, caller, id, changed, options)
        : drive.share(caller.user, id, changed);
    return shown(world, granted, options?.fields);
  },

  'Drive.Permissions.remove': (world: World, caller: Caller, id: string, permission: string) => {
    const file = usable(world, caller, id, 'writer');
    world.services.drive.unshare(caller.user, file.id, permission);
  },
};

function shown(world: World, permission: Permission, fields?: string): Plain {
  const mask = parseMask(fields ?? DEFAULT_FIELDS);
  return pick(permissionResource(world, permission), mask) as Plain;
}

function held(world: World, caller: Caller, id: string, permission: string): Permission {
  const file = usable(world, caller, id, 'reader');
  const found = file.permissions.find(one => permissionId(one) === permission);
  if (!found) throw permissionNotFound(permission);
  return found;
}

function transferred(
  world: World,
  caller: Caller,
  id: string,
  permission: Permission,
  options: PermissionOptions | null,
): Permission {
  if (!options?.transferOwnership) {
    throw new GoogleError(
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      403,
    );
  }
  return world.services.drive.transfer(caller.user, id, permission.email!);
}

function asPermission({type, role, emailAddress}: PermissionMetadata): Permission {
  if (type === 'anyone') return {type, role: asRole(role)};
  if (type !== 'user' || !emailAddress) {
    throw new GoogleError(
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  return {type, email: emailAddress, role: asRole(role)};
}

function asRole(role?: string): Role {
  if (role === 'reader' || role === 'commenter' || role === 'writer' || role === 'owner') {
    return role;
  }
  throw new GoogleError('The specified role is invalid or not supported.');
}
