import {plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {toBase64, utf8Encode} from '../../../runtime/bytes';
import {emulate, stateOf} from '../../../runtime/emulate';
import {file, files} from './file';
import {type ItemState, itemMembers} from './item';
import {iterating} from './iterator';
import {listMembers} from './list';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const {setContent: _, ...shared} = itemMembers;

export const folder: (state: ItemState) => Folder = emulate<Folder, ItemState>('Folder', () => ({
  ...(shared as unknown as Pick<Folder, Exclude<keyof typeof shared, 'moveTo'>>),
  ...listMembers,
  moveTo: itemMembers.moveTo as unknown as Folder['moveTo'],
  addFile(child: File) {
    call('File.moveTo', {id: stateOf<ItemState>(child).id}, {id: this.$.id});
    return this;
  },
  addFolder(child: Folder) {
    call('Folder.moveTo', {id: stateOf<ItemState>(child).id}, {id: this.$.id});
    return this;
  },
  createShortcut(targetId: string) {
    return file(call<ItemState>('Folder.createShortcut', {id: this.$.id}, targetId));
  },
  createShortcutForTargetIdAndResourceKey(targetId: string) {
    return this.createShortcut(targetId);
  },
  createFile(source: string | BlobSource, content?: string, mimeType?: string) {
    const made = call<ItemState>(
      'Folder.createFile',
      {id: this.$.id},
      newContent(source, content, mimeType),
    );
    return file(made);
  },
  createFolder(name: string) {
    return folder(call<ItemState>('Folder.createFolder', {id: this.$.id}, String(name)));
  },
  getParents() {
    return folders('Folder.getParents', {id: this.$.id});
  },
  removeFile(child: File) {
    call('Folder.removeChild', {id: this.$.id}, {id: stateOf<ItemState>(child).id});
    return this;
  },
  removeFolder(child: Folder) {
    call('Folder.removeChild', {id: this.$.id}, {id: stateOf<ItemState>(child).id});
    return this;
  },
  searchFiles(query: string) {
    return files('Folder.searchFiles', {id: this.$.id}, query);
  },
  searchFolders(query: string) {
    return folders('Folder.searchFolders', {id: this.$.id}, query);
  },
}));

export const {found: folders, goneOn: moreFolders} =
  iterating<GoogleAppsScript.Drive.FolderIterator>('FolderIterator', state => folder(state));

/** A file's first content: a Blob, or a name with text. */
export function newContent(source: string | BlobSource, content = '', mimeType = 'text/plain') {
  if (typeof source !== 'string') return plainBlob(source);
  return {name: source, bytes: toBase64(utf8Encode(String(content))), contentType: mimeType};
}
