import {call} from '../../../runtime/bridge';
import {atEnd} from '../../../runtime/finish';
import type {Document, Paragraph} from '../entities';
import type {Node} from './tree';

/** One document the script has open. What it does stays in its memory until it saves, as on Google. */
export interface Session {
  id: string;
  name: string;
  content: Document;
  dirty: boolean;
  closed: boolean;
  /** Makes the object a script sees of an element. */
  elementOf(node: Node): object;
}

export function openSession(
  elementOf: Session['elementOf'],
  member: string,
  ...args: unknown[]
): Session {
  const opened = call<{id: string; name: string; content: Document}>(member, ...args);
  const session: Session = {...opened, dirty: false, closed: false, elementOf};
  // A script that forgets saveAndClose is saved when it ends.
  atEnd(() => save(session));
  return session;
}

export function save(session: Session): void {
  if (!session.dirty || session.closed) return;
  call('Document.saveAndClose', session.id, session.content);
  session.dirty = false;
}

/** To be called before each change. */
export function changing(session: Session): void {
  if (session.closed) throw new Error('Document is closed, its contents cannot be updated.');
  session.dirty = true;
}

export function plainParagraph(text: string): Paragraph {
  const inlines: Paragraph['inlines'] =
    text === '' ? [] : [{type: 'text', text: text.replace(/\n/g, '\v'), style: {}}];
  return {type: 'paragraph', named: 'NORMAL_TEXT', style: {}, inlines};
}

/** What was taken or copied out of a document can be changed whether that one is open or not, and changes nothing there. */
export function detachedFrom(session: Session): Session {
  return {...session, dirty: false, closed: false};
}
