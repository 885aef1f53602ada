import {emailOf, person} from './person';

interface Holding {
  readonly $: {id: string};
}

/** Sends one request of a class's own and waits for the answer. */
type Ask = <T = void>(member: string, ...args: unknown[]) => T;

/**
 * Who may open a file, as the class of its editor tells and changes it (reference/spreadsheet/spreadsheet#addEditor(String),
 * reference/document/document#addEditor(String)). Removing an editor takes the viewer's role too, so both are one request.
 *
 * @param owner the class whose requests answer: `Spreadsheet`, `Document`, `Form`.
 * @param ask how it asks; SpreadsheetApp first sends what it has still to write.
 */
export function peopleMembers<T>(owner: 'Document' | 'Form' | 'Spreadsheet', ask: Ask) {
  const share = ({$: {id}}: Holding, role: 'writer' | 'reader', users: unknown[]) =>
    ask(`${owner}.addEditors`, id, role, users.map(emailOf));
  const unshare = ({$: {id}}: Holding, user: unknown) =>
    ask(`${owner}.removeEditors`, id, [emailOf(user)]);
  const list = ({$: {id}}: Holding, members: 'getEditors' | 'getViewers') =>
    ask<string[]>(`${owner}.${members}`, id).map(email => person({email}));
  return {
    addEditor(this: T & Holding, user: unknown) {
      share(this, 'writer', [user]);
      return this;
    },
    addEditors(this: T & Holding, emailAddresses: string[]) {
      share(this, 'writer', emailAddresses);
      return this;
    },
    addViewer(this: T & Holding, user: unknown) {
      share(this, 'reader', [user]);
      return this;
    },
    addViewers(this: T & Holding, emailAddresses: string[]) {
      share(this, 'reader', emailAddresses);
      return this;
    },
    getEditors(this: Holding) {
      return list(this, 'getEditors');
    },
    getViewers(this: Holding) {
      return list(this, 'getViewers');
    },
    removeEditor(this: T & Holding, user: unknown) {
      unshare(this, user);
      return this;
    },
    removeViewer(this: T & Holding, user: unknown) {
      unshare(this, user);
      return this;
    },
  };
}
