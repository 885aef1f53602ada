import type {World} from '../../service';
import type {DriveFile, Role} from './entities';
import {GOOGLE} from './mime-types';
import {viewLink} from './resource';
import type {FileView, UserView} from './views';

/** The item as the world has it now. */
export function fileView(world: World, file: DriveFile): FileView {
  const person = (email: string): UserView => ({
    email,
    name: world.accounts.find(email)?.name ?? email,
  });
  const people = (roles: Role[]) =>
    file.permissions
      .filter(({type, role}) => type === 'user' && roles.includes(role))
      .map(({email}) => person(email!));
  const open = file.permissions.find(({type}) => type === 'anyone');
  return {
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    isFolder: file.mimeType === GOOGLE.folder,
    url: viewLink(file),
    downloadUrl: `https://drive.google.com/uc?id=${file.id}&export=download`,
    size: Buffer.byteLength(file.blob?.bytes ?? '', 'base64'),
    description: file.description ?? null,
    starred: file.starred ?? false,
    trashed: world.services.drive.isTrashed(file),
    created: {$date: file.createdTime},
    updated: {$date: file.modifiedTime},
    owner: person(file.owner),
    editors: people(['writer']),
    // Editors are among the viewers on Google too.
    commenters: people(['commenter']),
    viewers: people(['reader', 'commenter', 'writer']),
    shareableByEditors: !file.writersCannotShare,
    target: file.shortcut ?? null,
    access: open ? 'ANYONE_WITH_LINK' : 'PRIVATE',
    permission: open ? (open.role === 'writer' ? 'EDIT' : 'VIEW') : 'NONE',
  };
}
