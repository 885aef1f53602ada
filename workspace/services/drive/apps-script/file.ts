import {blob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {PlainBlob} from '../../../plain';
import {folders} from './folder';
import {address, change, type ItemState, itemMembers} from './item';
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
  addCommenter(who: string | GoogleAppsScript.Base.User) {
    return change(this, 'addCommenter', address(who)) as File;
  },
  addCommenters(people: string[]) {
    for (const who of people) change(this, 'addCommenter', address(who));
    return this;
  },
  getMimeType() {
    return this.$.mimeType;
  },
  getParents() {
    return folders('File.getParents', {id: this.$.id});
  },
  getTargetId() {
    return this.$.target?.id ?? null;
  },
  getTargetMimeType() {
    return this.$.target?.mimeType ?? null;
  },
  getTargetResourceKey() {
    return null;
  },
  getThumbnail() {
    return null as unknown as GoogleAppsScript.Base.Blob;
  },
  removeCommenter(who: string | GoogleAppsScript.Base.User) {
    return change(this, 'removeCommenter', address(who)) as File;
  },
  makeCopy(first?: string | Folder, second?: Folder) {
    const name = typeof first === 'string' ? first : null;
    const destination = typeof first === 'object' ? first : second;
    const into = destination ? {id: stateOf<ItemState>(destination).id} : null;
    return file(call<ItemState>('File.makeCopy', {id: this.$.id}, name, into));
  },
}));

export const {found: files, goneOn: moreFiles} = iterating<GoogleAppsScript.Drive.FileIterator>(
  'FileIterator',
  state => file(state),
);
