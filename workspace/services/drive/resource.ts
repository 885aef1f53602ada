import {createHash} from 'node:crypto';
import type {World} from '../../service';
import {includes} from './access';
import type {DriveFile, Permission} from './entities';
import {GOOGLE, isGoogleType} from './mime-types';
import {permissionId} from './sharing';

/** The address a person opens the file at. */
export function viewLink(file: DriveFile): string {
  switch (file.mimeType) {
    case GOOGLE.folder:
      return `https://drive.google.com/drive/folders/${file.id}`;
    case GOOGLE.document:
      return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
    case GOOGLE.spreadsheet:
      return `https://docs.google.com/spreadsheets/d/${file.id}/edit?usp=drivesdk`;
    case GOOGLE.form:
      return `https://docs.google.com/forms/d/${file.id}/edit?usp=drivesdk`;
    case GOOGLE.script:
      return `https://script.google.com/d/${file.id}/edit?usp=drivesdk`;
    default:
      return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
  }
}

/** The file as Drive API v3 shows it (https://developers.google.com/workspace/drive/api/reference/rest/v3/files). */
export function fileResource(world: World, file: DriveFile, user: string) {
  const bytes = file.blob ? Buffer.from(file.blob.bytes, 'base64') : null;
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    starred: file.starred ?? false,
    trashed: world.services.drive.isTrashed(file),
    explicitlyTrashed: file.trashed,
    writersCanShare: !file.writersCannotShare,
    ...(file.shortcut && {
      shortcutDetails: {
        targetId: file.shortcut.id,
        targetMimeType: file.shortcut.mimeType,
      },
    }),
    parents: file.parents.length > 0 ? [...file.parents] : undefined,
    properties: file.properties,
    appProperties: file.appProperties,
    spaces: ['drive'],
    webViewLink: viewLink(file),
    webContentLink: bytes ? `https://drive.google.com/uc?id=${file.id}&export=download` : undefined,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    owners: [person(world, file.owner, user)],
    ownedByMe: file.owner === user,
    shared: file.permissions.length > 1,
    permissions: file.permissions.map(one => permissionResource(world, one)),
    permissionIds: file.permissions.map(permissionId),
    capabilities: {
      canEdit: includes(world.services.drive.role(file.id, user), 'writer'),
      canDownload: !isGoogleType(file.mimeType),
    },
    ...(bytes && {
      size: String(bytes.length),
      originalFilename: file.name,
      fileExtension: /\.(\w+)$/.exec(file.name)?.[1],
      get md5Checksum() {
        return createHash('md5').update(bytes).digest('hex');
      },
      get sha256Checksum() {
        return createHash('sha256').update(bytes).digest('hex');
      },
    }),
  };
}

export function permissionResource(world: World, permission: Permission) {
  const {type, role, email} = permission;
  return {
    kind: 'drive#permission',
    id: permissionId(permission),
    type,
    role,
    ...(type === 'anyone'
      ? {allowFileDiscovery: false}
      : {emailAddress: email, displayName: nameOf(world, email!)}),
  };
}

export function person(world: World, email: string, user: string) {
  return {
    kind: 'drive#user',
    displayName: nameOf(world, email),
    me: email === user,
    permissionId: permissionId({type: 'user', email, role: 'reader'}),
    emailAddress: email,
  };
}

function nameOf(world: World, email: string): string {
  return world.accounts.find(email)?.name ?? email;
}
