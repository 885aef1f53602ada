import type {Mailbox, StoredMessage} from '../entities';
import {matches} from './match';
import {asks, parseQuery} from './parse';

export interface SearchOptions {
  q?: string;
  labelIds?: string[];
  includeSpamTrash?: boolean;
}

/** The messages a query finds, newest first. Spam and bin are left out unless asked for. */
export function searchMessages(
  mailbox: Mailbox,
  now: number,
  options: SearchOptions,
): StoredMessage[] {
  const condition = parseQuery(options.q ?? '');
  const hidden = ['TRASH', 'SPAM'].filter(
    label => !options.includeSpamTrash && !options.labelIds?.includes(label) && !asksFor(label),
  );
  function asksFor(label: string): boolean {
    const names = ['anywhere', label.toLowerCase()];
    return ['in', 'label', 'is'].some(operator => asks(condition, operator, names));
  }
  return byId(mailbox, options.q ?? '')
    .filter(message => !hidden.some(label => message.labelIds.includes(label)))
    .filter(message => (options.labelIds ?? []).every(label => message.labelIds.includes(label)))
    .filter(message => matches(condition, {mailbox, message, now}))
    .sort(newestFirst);
}

/** One Message-ID is looked up, not searched: the desk asks so before every repeated send. */
function byId(mailbox: Mailbox, query: string): StoredMessage[] {
  const [, id] = /^\s*rfc822msgid:<?([^\s<>"]+)>?\s*$/.exec(query) ?? [];
  if (!id) return Object.values(mailbox.messages);
  const found = mailbox.messages[mailbox.byMessageId[`<${id}>`] ?? ''];
  return found ? [found] : [];
}

const newestFirst = (one: StoredMessage, other: StoredMessage) =>
  other.internalDate - one.internalDate || (one.id < other.id ? 1 : -1);

/** The threads a query finds, the one with the newest message found first. */
export function searchThreads(mailbox: Mailbox, now: number, options: SearchOptions): string[] {
  return [...new Set(searchMessages(mailbox, now, options).map(message => message.threadId))];
}
