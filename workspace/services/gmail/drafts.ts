import type {Mailbox, StoredMessage} from './entities';
import {notFound} from './errors';
import {addMessage, findMessage, mailboxOf, removeMessage, type Post} from './mailbox';
import type {Raw} from './mime/bytes';
import {sendRaw} from './send';

export interface Draft {
  id: string;
  message: StoredMessage;
}

export function createDraft(post: Post, user: string, raw: Raw, threadId?: string): Draft {
  const mailbox = mailboxOf(post, user);
  const message = addMessage(post, mailbox, {raw, threadId, labelIds: ['DRAFT']});
  const id = `r${post.world.random.int(2 ** 31)}${post.world.random.int(2 ** 31)}`;
  mailbox.drafts.push({id, messageId: message.id});
  return {id, message};
}

export function findDraft(mailbox: Mailbox, id: string): Draft {
  const draft = mailbox.drafts.find(one => one.id === id);
  if (!draft) throw notFound();
  return {id, message: findMessage(mailbox, draft.messageId)};
}

/** Drafts, newest first. */
export function listDrafts(mailbox: Mailbox): Draft[] {
  return mailbox.drafts.map(({id}) => findDraft(mailbox, id)).reverse();
}

/** A draft keeps its id; its message is a new one. */
export function updateDraft(
  post: Post,
  user: string,
  id: string,
  raw: Raw,
  threadId?: string,
): Draft {
  const mailbox = mailboxOf(post, user);
  const {message: old} = findDraft(mailbox, id);
  const message = addMessage(post, mailbox, {raw, threadId, labelIds: ['DRAFT']});
  removeMessage(post, mailbox, old);
  mailbox.drafts = mailbox.drafts.map(one => (one.id === id ? {id, messageId: message.id} : one));
  return {id, message};
}

export function deleteDraft(post: Post, user: string, id: string): void {
  const mailbox = mailboxOf(post, user);
  removeMessage(post, mailbox, findDraft(mailbox, id).message);
  mailbox.drafts = mailbox.drafts.filter(one => one.id !== id);
}

export function sendDraft(post: Post, user: string, id: string): StoredMessage {
  const mailbox = mailboxOf(post, user);
  const {message} = findDraft(mailbox, id);
  const alone = mailbox.threads[message.threadId]?.length === 1;
  const sent = sendRaw(post, user, message.raw, alone ? undefined : message.threadId);
  deleteDraft(post, user, id);
  return sent;
}
