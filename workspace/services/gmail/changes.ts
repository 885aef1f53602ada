import type {Mailbox, StoredMessage} from './entities';
import {changeLabels, type Post} from './mailbox';

/** What each verb of GmailApp's threads and messages does to labels. */
export const CHANGES: Record<string, {add?: string[]; remove?: string[]}> = {
  markRead: {remove: ['UNREAD']},
  markUnread: {add: ['UNREAD']},
  star: {add: ['STARRED']},
  unstar: {remove: ['STARRED']},
  markImportant: {add: ['IMPORTANT']},
  markUnimportant: {remove: ['IMPORTANT']},
  moveToArchive: {remove: ['INBOX']},
  moveToInbox: {add: ['INBOX'], remove: ['TRASH', 'SPAM']},
  moveToSpam: {add: ['SPAM'], remove: ['INBOX', 'TRASH']},
  moveToTrash: {add: ['TRASH'], remove: ['INBOX', 'SPAM']},
};

export function changeAll(
  post: Post,
  mailbox: Mailbox,
  messages: StoredMessage[],
  verb: string,
): void {
  for (const message of messages) changeLabels(post, mailbox, message, CHANGES[verb] ?? {});
}
