import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {Access, Permission} from './enums';
import {file, files, moreFiles} from './file';
import {folder, folders, moreFolders, newContent} from './folder';
import {listMembers} from './list';
import type {ItemState} from './item';

const root = () => folder(call<ItemState>('DriveApp.getRootFolder'));

/** https://developers.google.com/apps-script/reference/drive/drive-app */
export const DriveApp = emulateService<GoogleAppsScript.Drive.DriveApp>('DriveApp', {
  ...listMembers,
  Access,
  Permission,
  addFile(child: GoogleAppsScript.Drive.File) {
    return root().addFile(child);
  },
  addFolder(child: GoogleAppsScript.Drive.Folder) {
    return root().addFolder(child);
  },
  continueFileIterator(token: string) {
    return moreFiles(token);
  },
  continueFolderIterator(token: string) {
    return moreFolders(token);
  },
  createFile(
    source: string | GoogleAppsScript.Base.BlobSource,
    content?: string,
    mimeType?: string,
  ) {
    return file(call<ItemState>('DriveApp.createFile', newContent(source, content, mimeType)));
  },
  createFolder(name: string) {
    return folder(call<ItemState>('DriveApp.createFolder', String(name)));
  },
  createShortcut(targetId: string) {
    return root().createShortcut(targetId);
  },
  createShortcutForTargetIdAndResourceKey(targetId: string) {
    return root().createShortcut(targetId);
  },
  getFileByIdAndResourceKey(id: string) {
    return this.getFileById(id);
  },
  getFileById(id: string) {
    return file(call<ItemState>('DriveApp.getFileById', id));
  },
  getFolderByIdAndResourceKey(id: string) {
    return this.getFolderById(id);
  },
  getFolderById(id: string) {
    return folder(call<ItemState>('DriveApp.getFolderById', id));
  },
  getRootFolder() {
    return root();
  },
  getStorageLimit() {
    return call<{limit: number}>('DriveApp.getStorage').limit;
  },
  getStorageUsed() {
    return call<{usage: number}>('DriveApp.getStorage').usage;
  },
  getTrashedFiles() {
    return this.searchFiles('trashed = true');
  },
  getTrashedFolders() {
    return this.searchFolders('trashed = true');
  },
  removeFile(child: GoogleAppsScript.Drive.File) {
    return root().removeFile(child);
  },
  removeFolder(child: GoogleAppsScript.Drive.Folder) {
    return root().removeFolder(child);
  },
  searchFiles(query: string) {
    return files('DriveApp.searchFiles', query);
  },
  searchFolders(query: string) {
    return folders('DriveApp.searchFolders', query);
  },
});
