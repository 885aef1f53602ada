import type {Mailbox, StoredMessage} from '../../services/gmail/entities';
import {attachmentsOf, header, headersOf, textOf} from '../../services/gmail/message';
import {headerAddresses, type Address} from '../../services/gmail/mime/headers';

/** A folder of the mailbox: a label, as the address bar and the screen name it. */
export interface Folder {
  key: string;
  label: string;
  title: string;
}

export const FOLDERS: Folder[] = [
  {key: 'kotak-masuk', label: 'INBOX', title: 'Kotak Masuk'},
  {key: 'terkirim', label: 'SENT', title: 'Terkirim'},
  {key: 'draf', label: 'DRAFT', title: 'Draf'},
  {key: 'semua', label: '', title: 'Semua Email'},
  {key: 'spam', label: 'SPAM', title: 'Spam'},
  {key: 'sampah', label: 'TRASH', title: 'Sampah'},
];

export function folderOf(mailbox: Mailbox, key: string): Folder {
  const user = userLabels(mailbox).find(folder => folder.key === key);
  return FOLDERS.find(folder => folder.key === key) ?? user ?? FOLDERS[0]!;
}

export function userLabels(mailbox: Mailbox): Folder[] {
  return mailbox.labels
    .filter(label => label.type === 'user')
    .map(({id, name}) => ({key: id, label: id, title: name}));
}

/** One line of the list. */
export interface ThreadLine {
  id: string;
  subject: string;
  people: string;
  count: number;
  unread: boolean;
  snippet: string;
  /** Instant (ms) of the newest message. */
  at: number;
  labels: string[];
  hasFiles: boolean;
}

/** The threads of a folder, newest first. Spam and trash are seen in their own folders only. */
export function listThreads(mailbox: Mailbox, folder: Folder): ThreadLine[] {
  return Object.entries(mailbox.threads)
    .map(([id, ids]) => ({id, messages: ids.map(one => mailbox.messages[one]!)}))
    .filter(({messages}) => messages.some(message => isIn(message, folder)))
    .map(({id, messages}) => threadLine(mailbox, id, messages))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function isIn({labelIds}: StoredMessage, {label}: Folder): boolean {
  if (label) return labelIds.includes(label);
  return !labelIds.includes('SPAM') && !labelIds.includes('TRASH');
}

function threadLine(mailbox: Mailbox, id: string, messages: StoredMessage[]): ThreadLine {
  const last = messages.at(-1)!;
  return {
    id,
    subject: subjectOf(messages[0]!),
    people: peopleOf(mailbox, messages),
    count: messages.length,
    unread: messages.some(isUnread),
    snippet: textOf(last).replace(/\s+/g, ' ').trim().slice(0, 200),
    at: last.internalDate,
    labels: labelNames(mailbox, messages),
    hasFiles: messages.some(message => attachmentsOf(message).some(file => !file.inline)),
  };
}

export const isUnread = ({labelIds}: StoredMessage) => labelIds.includes('UNREAD');

export const subjectOf = (message: StoredMessage) =>
  header(message, 'Subject').trim() || '(tanpa subjek)';

/** Names of the user's own labels on any message of a thread. */
export function labelNames(mailbox: Mailbox, messages: StoredMessage[]): string[] {
  const used = new Set(messages.flatMap(message => message.labelIds));
  return mailbox.labels
    .filter(({id, type}) => type === 'user' && used.has(id))
    .map(({name}) => name);
}

/** As Gmail: who wrote, short; for a thread all our own, to whom. */
function peopleOf(mailbox: Mailbox, messages: StoredMessage[]): string {
  const own = messages.every(
    message => message.labelIds.includes('SENT') && !message.labelIds.includes('INBOX'),
  );
  if (own) {
    const names = headerAddresses(headersOf(messages[0]!), 'To').map(shortName);
    return `Kepada: ${names.join(', ')}`;
  }
  const names = messages.map(message => {
    const from = senderOf(message);
    return from.email === mailbox.email
      ? 'saya'
      : messages.length > 1
        ? shortName(from)
        : displayName(from);
  });
  return [...new Set(names)].join(', ');
}

export function senderOf(message: StoredMessage): Address {
  return (
    headerAddresses(headersOf(message), 'From')[0] ?? {name: '', email: '(pengirim tidak dikenal)'}
  );
}

export const displayName = ({name, email}: Address) => name || email;
const shortName = (address: Address) =>
  address.name ? address.name.split(' ')[0]! : address.email.split('@')[0]!;

export function unreadCount(mailbox: Mailbox, label: string): number {
  return Object.values(mailbox.threads).filter(ids =>
    ids.some(id => {
      const {labelIds} = mailbox.messages[id]!;
      return labelIds.includes('UNREAD') && labelIds.includes(label);
    }),
  ).length;
}
