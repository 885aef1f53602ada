import {blob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {PlainBlob} from '../../../plain';
import {folders} from './folder';
import {type ItemState, itemMembers} from './item';
import {iterating} from './iterator';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

const {setContent, ...shared} = itemMembers;

export const file: (state: ItemState) => File = emulate<File, ItemState>('File', () => ({
  ...(shared as unknown as Pick<File, Exclude<keyof typeof shared, 'moveTo'>>),
  moveTo: itemMembers.moveTo as unknown as File['moveTo'],
  setContent: setContent as unknown as File['setContent'],
  getAs(contentType: string) {
    return blob(call<PlainBlob>('File.getAs', {id: this.$.id}, contentType));
  },
  getBlob() {
    return blob(call<PlainBlob>('File.getBlob', {id: this.$.id}));
  },
  getDownloadUrl() {
    return this.$.downloadUrl;
  },
  getMimeType() {
    return this.$.mimeType;
  },
  getParents() {
    return folders(call<ItemState[]>('File.getParents', {id: this.$.id}));
  },
  makeCopy(first?: string | Folder, second?: Folder) {
    const name = typeof first === 'string' ? first : null;
    const destination = typeof first === 'object' ? first : second;
    const into = destination ? {id: stateOf<ItemState>(destination).id} : null;
    return file(call<ItemState>('File.makeCopy', {id: this.$.id}, name, into));
  },
}));

export const files = iterating<GoogleAppsScript.Drive.FileIterator>('FileIterator', state =>
  file(state),
);
