import {call} from '../../../runtime/bridge';
import {atEnd} from '../../../runtime/finish';
import type {Block, Document, Paragraph} from '../entities';

/** One document the script has open. What it does stays in its memory until it saves, as on Google. */
export interface Session {
  id: string;
  name: string;
  content: Document;
  dirty: boolean;
  closed: boolean;
}

export function openSession(member: string, ...args: unknown[]): Session {
  const opened = call<{id: string; name: string; content: Document}>(member, ...args);
  const session: Session = {...opened, dirty: false, closed: false};
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

/** A place of blocks in an open document: the body, a header, a cell. */
export interface Place {
  session: Session;
  blocks: Block[];
}
