import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {Access, Permission} from './enums';
import {file, files} from './file';
import {folder, folders, newContent} from './folder';
import {listMembers} from './list';
import type {ItemState} from './item';

const root = () => folder(call<ItemState>('DriveApp.getRootFolder'));

/** https://developers.google.com/apps-script/reference/drive/drive-app */
export const DriveApp = emulateService<GoogleAppsScript.Drive.DriveApp>('DriveApp', {
  ...listMembers,
  Access,
  Permission,
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
  getFileById(id: string) {
    return file(call<ItemState>('DriveApp.getFileById', id));
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
  searchFiles(query: string) {
    return files(call<ItemState[]>('DriveApp.searchFiles', query));
  },
  searchFolders(query: string) {
    return folders(call<ItemState[]>('DriveApp.searchFolders', query));
  },
});
