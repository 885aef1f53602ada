import {call} from '../../../runtime/bridge';
import type {Members} from '../../../runtime/emulate';
import {emailOf, person} from '../../sheets/apps-script/user';
import type {Session} from './session';

type Document = GoogleAppsScript.Document.Document;

const share = ({id}: Session, role: 'writer' | 'reader', users: unknown[]) =>
  call('Document.addEditors', id, role, users.map(emailOf));

const unshare = ({id}: Session, users: unknown[]) =>
  call('Document.removeEditors', id, users.map(emailOf));

/** Who may open the document (reference/document/document#addEditor(String)). */
export const people: Members<Document, Session> = {
  addEditor(user: unknown) {
    share(this.$, 'writer', [user]);
    return this;
  },
  addEditors(emailAddresses: string[]) {
    share(this.$, 'writer', emailAddresses);
    return this;
  },
  addViewer(user: unknown) {
    share(this.$, 'reader', [user]);
    return this;
  },
  addViewers(emailAddresses: string[]) {
    share(this.$, 'reader', emailAddresses);
    return this;
  },
  getEditors() {
    return call<string[]>('Document.getEditors', this.$.id).map(email => person({email}));
  },
  getViewers() {
    return call<string[]>('Document.getViewers', this.$.id).map(email => person({email}));
  },
  removeEditor(user: unknown) {
    unshare(this.$, [user]);
    return this;
  },
  removeViewer(user: unknown) {
    unshare(this.$, [user]);
    return this;
  },
};
