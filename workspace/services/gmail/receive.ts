import type {PlainBlob} from '../../service';
import type {Authentication} from './authentication';
import {mailDate} from './dates';
import type {Mailbox, StoredMessage} from './entities';
import {dispatch, newMessageIdHeader} from './send';
import {mailboxOf, type Post} from './mailbox';
import {header, headersOf} from './message';
import {headerAddresses, messageIds, parseAddresses, readHeaders, splitHead} from './mime/headers';
import {writeMime, type Letter} from './mime/write';
import {recipientsOf} from './recipients';

/** A letter a person writes, from anywhere. */
export interface Incoming {
  /** `name <address>` or an address. */
  from: string;
  to: string | string[];
  cc?: string | string[];
  bcc?: string | string[];
  subject?: string;
  text?: string;
  html?: string;
  attachments?: PlainBlob[];
  inlineImages?: Record<string, PlainBlob>;
  /**
   * More headers; one of a standard name replaces it. Authentication-Results given here (topmost
   * first, [] for none) stand instead of those Gmail's server would write.
   */
  headers?: Record<string, string | string[]>;
  /** What it answers: a Message-ID, or the id of a message or thread in the writer's or a receiver's mailbox. */
  thread?: string;
  authentication?: Authentication;
}

/** A letter from a person arrives in every recipient's mailbox; a copy stays in the writer's. */
export function receive(post: Post, incoming: Incoming): StoredMessage {
  const {world} = post;
  const sender = parseAddresses(incoming.from)[0]?.email ?? incoming.from;
  const given = Object.entries(incoming.headers ?? {});
  const isResults = ([name]: [string, unknown]) => name.toLowerCase() === 'authentication-results';
  const results = given.find(isResults)?.[1];
  const mailbox = mailboxOf(post, sender);
  const name = world.accounts.find(mailbox.email)?.name ?? '';
  // A person nobody named (an address seen for the first time) writes without a name.
  const bare = incoming.from.includes('<') || !name || sender.startsWith(`${name}@`);
  const letter: Letter = {
    ...incoming,
    from: bare ? incoming.from : `"${name}" <${sender}>`,
    to: list(incoming.to),
    cc: list(incoming.cc),
    bcc: list(incoming.bcc),
    headers: Object.fromEntries(given.filter(entry => !isResults(entry))),
    date: mailDate(world.clock.now()),
    messageId: newMessageIdHeader(world),
    ...answering(post, incoming),
  };
  const raw = writeMime(letter, () => world.random.id(16, '0123456789abcdef'));
  return dispatch(post, {
    mailbox,
    recipients: recipientsOf(readHeaders(splitHead(raw).head)),
    raw,
    authentication: results === undefined ? incoming.authentication : [results].flat(),
  });
}

const list = (addresses?: string | string[]) => [addresses ?? []].flat().join(', ');

function answering(post: Post, {thread, subject, from, to}: Incoming): Partial<Letter> {
  if (!thread) return {};
  const people = [from, ...[to].flat()].flatMap(parseAddresses).map(address => address.email);
  const original = people.map(email => lastOf(mailboxOf(post, email), thread)).find(Boolean);
  if (!original) return {inReplyTo: thread, references: thread};
  return {subject: subject ?? replySubject(original), ...replyHeaders(original)};
}

function lastOf(mailbox: Mailbox, thread: string): StoredMessage | undefined {
  const id = mailbox.byMessageId[thread] ?? mailbox.threads[thread]?.at(-1) ?? thread;
  return mailbox.messages[id];
}

/** In-Reply-To and References of an answer (RFC 5322 §3.6.4). */
export function replyHeaders(original: StoredMessage): {inReplyTo: string; references: string} {
  const [inReplyTo = ''] = messageIds(headersOf(original), 'Message-ID');
  const before = messageIds(headersOf(original), 'References');
  return {inReplyTo, references: [...before, inReplyTo].join(' ')};
}

export function replySubject(original: StoredMessage): string {
  const subject = header(original, 'Subject');
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** Whom an answer goes to; for all, everyone named except the one who answers. */
export function replyRecipients(original: StoredMessage, own: string, all: boolean) {
  const headers = headersOf(original);
  const write = (names: string[]) => headerAddresses(headers, ...names).map(({email}) => email);
  const [first, ...rest] = headerAddresses(headers, 'Reply-To').length
    ? write(['Reply-To'])
    : write(['From']);
  // An answer to a letter of one's own goes on to those it went to.
  const to = first === own ? write(['To']) : [first ?? '', ...rest];
  const others = all
    ? write(['To', 'Cc']).filter(email => email !== own && !to.includes(email))
    : [];
  return {to: to.join(', '), cc: [...new Set(others)].join(', ')};
}
