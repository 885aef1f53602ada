import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import {nameOf} from '../../../runtime/enumeration';
import type {FileView, UserView} from '../views';
import {Access, Permission} from './enums';

export type DriveUser = GoogleAppsScript.Drive.User;

const driveUser = emulate<DriveUser, UserView>('User', () => ({
  getDomain() {
    return this.$.email.slice(this.$.email.indexOf('@') + 1);
  },
  getEmail() {
    return this.$.email;
  },
  getName() {
    return this.$.name;
  },
  /** Nobody here has a picture. */
  getPhotoUrl() {
    return null as unknown as string;
  },
}));

/** What a File or Folder of the script holds. */
export type ItemState = FileView<Date>;

interface Item {
  readonly $: ItemState;
}

/** Asks the world for a change and keeps the item as it then is. */
export function change<T extends Item>(item: T, member: string, ...args: unknown[]): T {
  const kind = item.$.isFolder ? 'Folder' : 'File';
  Object.assign(item.$, call<ItemState>(`${kind}.${member}`, {id: item.$.id}, ...args));
  return item;
}

export const address = (who: string | {getEmail(): string}) =>
  typeof who === 'string' ? who : who.getEmail();

/** What a person may do by a permission of their own (reference/drive/file#getAccess(String)). */
function accessOf({owner, editors, commenters, viewers}: ItemState, email: string) {
  const has = (people: UserView[]) => people.some(one => one.email === email);
  if (owner.email === email) return 'OWNER';
  if (has(editors)) return 'EDIT';
  if (has(commenters)) return 'COMMENT';
  return has(viewers) ? 'VIEW' : 'NONE';
}

type People = (string | {getEmail(): string})[];

/** What File and Folder share. Getters answer from what is known; changes are requests. */
export const itemMembers = {
  addEditor(this: Item, who: string) {
    return change(this, 'addEditor', address(who));
  },
  addEditors(this: Item, people: People) {
    for (const who of people) change(this, 'addEditor', address(who));
    return this;
  },
  addViewer(this: Item, who: string) {
    return change(this, 'addViewer', address(who));
  },
  addViewers(this: Item, people: People) {
    for (const who of people) change(this, 'addViewer', address(who));
    return this;
  },
  getAccess(this: Item, who: string) {
    return Permission[accessOf(this.$, address(who))];
  },
  getDateCreated(this: Item) {
    return this.$.created;
  },
  getDescription(this: Item) {
    return this.$.description;
  },
  getEditors(this: Item) {
    return this.$.editors.map(driveUser);
  },
  getId(this: Item) {
    return this.$.id;
  },
  getLastUpdated(this: Item) {
    return this.$.updated;
  },
  getName(this: Item) {
    return this.$.name;
  },
  getOwner(this: Item) {
    return driveUser(this.$.owner);
  },
  /** No file here has one: they are Google's of 2021 (reference/drive/file#getResourceKey()). */
  getResourceKey(this: Item) {
    return null;
  },
  getSecurityUpdateEligible(this: Item) {
    return false;
  },
  getSecurityUpdateEnabled(this: Item) {
    return false;
  },
  getSharingAccess(this: Item) {
    return Access[this.$.access];
  },
  getSharingPermission(this: Item) {
    return Permission[this.$.permission];
  },
  getSize(this: Item) {
    return this.$.size;
  },
  getUrl(this: Item) {
    return this.$.url;
  },
  getViewers(this: Item) {
    return this.$.viewers.map(driveUser);
  },
  isShareableByEditors(this: Item) {
    return this.$.shareableByEditors;
  },
  isStarred(this: Item) {
    return this.$.starred;
  },
  isTrashed(this: Item) {
    return this.$.trashed;
  },
  moveTo(this: Item, destination: GoogleAppsScript.Drive.Folder) {
    return change(this, 'moveTo', {id: stateOf<ItemState>(destination).id});
  },
  removeEditor(this: Item, who: string) {
    return change(this, 'removeEditor', address(who));
  },
  removeViewer(this: Item, who: string) {
    return change(this, 'removeViewer', address(who));
  },
  revokePermissions(this: Item, who: string) {
    return change(this, 'revokePermissions', address(who));
  },
  setContent(this: Item, content: string) {
    return change(this, 'setContent', String(content));
  },
  setDescription(this: Item, description: string) {
    return change(this, 'setDescription', String(description));
  },
  setName(this: Item, name: string) {
    return change(this, 'setName', String(name));
  },
  setOwner(this: Item, who: string) {
    return change(this, 'setOwner', address(who));
  },
  setShareableByEditors(this: Item, shareable: boolean) {
    return change(this, 'setShareableByEditors', shareable);
  },
  setSharing(this: Item, access: unknown, permission: unknown) {
    return change(this, 'setSharing', nameOf(access), nameOf(permission));
  },
  setStarred(this: Item, starred: boolean) {
    return change(this, 'setStarred', starred);
  },
  setTrashed(this: Item, trashed: boolean) {
    return change(this, 'setTrashed', trashed);
  },
};
