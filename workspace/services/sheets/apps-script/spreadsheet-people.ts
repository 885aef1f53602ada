import {ask, learn, type BookInfo} from './book';
import type {Members, Spreadsheet} from './members';
import {spreadsheet} from './spreadsheet';
import type {Book} from './spreadsheet-book';
import {emailOf, person} from './user';

type Role = 'writer' | 'reader';

const share = ({id}: Book, role: Role, users: unknown[]) =>
  ask('Spreadsheet.addEditors', id, role, users.map(emailOf));

const unshare = ({id}: Book, users: unknown[]) =>
  ask('Spreadsheet.removeEditors', id, users.map(emailOf));

/** Who may open the file, and copies of it. */
export const people: Members<Spreadsheet, Book> = {
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
  copy(name: string) {
    const {id} = learn(ask<BookInfo>('Spreadsheet.copy', this.$.id, String(name)));
    return spreadsheet({id});
  },
  getEditors() {
    const emails = ask<string[]>('Spreadsheet.getEditors', this.$.id);
    return emails.map(email => person({email}));
  },
  getOwner() {
    return person({email: ask<string>('Spreadsheet.getOwner', this.$.id)});
  },
  getViewers() {
    const emails = ask<string[]>('Spreadsheet.getViewers', this.$.id);
    return emails.map(email => person({email}));
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
