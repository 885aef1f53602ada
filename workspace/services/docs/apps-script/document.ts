import type {PlainBlob} from '../../../plain';
import {blob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import {peopleMembers} from '../../drive/apps-script/file-people';
import {changing, save, type Session} from './session';
import {bodyMembers} from './document-body';
import {tab, TAB_ID, tabMembers} from './tab';

type Document = GoogleAppsScript.Document.Document;

export const document = emulate<Document, Session>('Document', () => ({
  ...peopleMembers<Document>('Document', call),
  ...(tabMembers as unknown as Partial<Document>),
  ...(bodyMembers as Partial<Document>),
  getActiveTab() {
    return tab(this.$);
  },
  getAs(contentType: string) {
    save(this.$);
    return blob(call<PlainBlob>('Document.getAs', this.$.id, contentType));
  },
  getBlob() {
    return this.getAs('application/pdf');
  },
  /** Nobody has the document open: there is neither a cursor nor a selection. */
  getCursor() {
    return null;
  },
  getId() {
    return this.$.id;
  },
  getLanguage() {
    // The types promise a text; Google's page says null where no language is set.
    return this.$.content.language ?? (null as unknown as string);
  },
  getName() {
    return this.$.name;
  },
  getSelection() {
    return null as unknown as GoogleAppsScript.Document.Range;
  },
  getTab(id: string) {
    // The types promise a tab; Google's page says null where there is none.
    return id === TAB_ID ? tab(this.$) : (null as unknown as GoogleAppsScript.Document.Tab);
  },
  getTabs() {
    return [tab(this.$)];
  },
  getUrl() {
    return `https://docs.google.com/open?id=${this.$.id}`;
  },
  saveAndClose() {
    save(this.$);
    this.$.closed = true;
  },
  setLanguage(code: string) {
    changing(this.$);
    this.$.content.language = String(code);
    return this;
  },
  setName(name: string) {
    call('Document.setName', this.$.id, String(name));
    this.$.name = String(name);
    return this;
  },
}));
