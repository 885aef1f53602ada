import type {Label, Mailbox, StoredMessage} from './entities';
import {apiError, invalidLabel} from './errors';

export const SYSTEM_LABELS = [
  'INBOX',
  'SENT',
  'DRAFT',
  'TRASH',
  'SPAM',
  'STARRED',
  'UNREAD',
  'IMPORTANT',
  'CHAT',
  'CATEGORY_PERSONAL',
  'CATEGORY_SOCIAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_UPDATES',
  'CATEGORY_FORUMS',
];

/** Labels that only Gmail itself gives and takes. */
const FIXED = ['SENT', 'DRAFT', 'CHAT'];

export function findLabel(mailbox: Mailbox, id: string): Label {
  const label = mailbox.labels.find(one => one.id === id);
  if (!label) throw invalidLabel(id);
  return label;
}

/** The label of a name, as search and GmailApp compare names: letter case aside. */
export function labelNamed(mailbox: Mailbox, name: string): Label | undefined {
  const wanted = name.toLowerCase();
  return mailbox.labels.find(one => one.name.toLowerCase() === wanted);
}

export function createLabel(mailbox: Mailbox, name: string): Label {
  if (!name.trim() || name.length > 225) throw apiError('Invalid label name');
  if (labelNamed(mailbox, name)) throw apiError('Label name exists or conflicts', 409);
  const last = Math.max(
    0,
    ...mailbox.labels.map(one => Number(/^Label_(\d+)$/.exec(one.id)?.[1] ?? 0)),
  );
  const label: Label = {id: `Label_${last + 1}`, name, type: 'user'};
  mailbox.labels.push(label);
  return label;
}

export function deleteLabel(mailbox: Mailbox, id: string): void {
  if (findLabel(mailbox, id).type === 'system') throw invalidLabel(id);
  mailbox.labels = mailbox.labels.filter(label => label.id !== id);
}

/** Refuses labels that do not exist or that nobody may set. */
export function checkLabels(mailbox: Mailbox, ids: string[]): void {
  for (const id of ids) {
    if (FIXED.includes(id)) throw invalidLabel(id);
    findLabel(mailbox, id);
  }
}

/** How many messages and threads carry a label. */
export function countLabel(mailbox: Mailbox, id: string) {
  const having = Object.values(mailbox.messages).filter(message => message.labelIds.includes(id));
  const unread = having.filter(message => message.labelIds.includes('UNREAD'));
  const threads = (messages: StoredMessage[]) => new Set(messages.map(one => one.threadId)).size;
  return {
    messagesTotal: having.length,
    messagesUnread: unread.length,
    threadsTotal: threads(having),
    threadsUnread: threads(unread),
  };
}
