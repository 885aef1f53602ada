import {mailDate} from './dates';
import {deliver} from './delivery';
import type {Authentication} from './authentication';
import type {Mailbox, StoredMessage} from './entities';
import {invalidHeader, limitExceeded, notFound} from './errors';
import {RECIPIENTS_PER_MESSAGE} from './limits';
import {accountOf, addMessage, mailboxOf, type Post} from './mailbox';
import type {Raw} from './mime/bytes';
import {fieldName, fieldsOf, withFields, withoutField} from './mime/fields';
import {headerAddresses, readHeaders, splitHead, type Header} from './mime/headers';
import {encodeAddresses, headerLine} from './mime/words';
import {checkHeaders, recipientsOf} from './recipients';

/**
 * Sends a raw message for a script or client: checks it, spends the quota of its recipients, keeps a
 * copy under SENT and delivers it.
 *
 * @param threadId the sender's thread it should join, if its headers agree.
 */
export function sendRaw(post: Post, user: string, raw: Raw, threadId?: string): StoredMessage {
  const mailbox = mailboxOf(post, user);
  const {head} = splitHead(raw);
  const headers = readHeaders(head);
  checkHeaders(head, headers);
  const recipients = recipientsOf(headers);
  if (recipients.length > RECIPIENTS_PER_MESSAGE)
    throw limitExceeded('Email Recipients Per Message');
  if (threadId && !mailbox.threads[threadId]) throw notFound();
  // Whether the advanced service escapes the daily quota is not documented; counted, to be safe.
  post.world.quotas.spend(mailbox.email, 'emailRecipients', recipients.length);
  const complete = completed(post, mailbox, raw, headers);
  return dispatch(post, {mailbox, recipients, raw: complete, threadId});
}

export interface Dispatch {
  mailbox: Mailbox;
  recipients: string[];
  raw: Raw;
  threadId?: string;
  authentication?: Authentication | string[];
}

/** The sender's copy and everyone else's. A letter to oneself is one message, sent and received. */
export function dispatch(
  post: Post,
  {mailbox, recipients, raw, threadId, authentication}: Dispatch,
) {
  const toSelf = recipients.some(address => accountOf(post.world, address) === mailbox.email);
  const sent = addMessage(post, mailbox, {
    raw,
    threadId,
    labelIds: toSelf ? ['UNREAD', 'SENT', 'INBOX'] : ['SENT'],
  });
  const others = recipients.filter(address => accountOf(post.world, address) !== mailbox.email);
  deliver(post, {sender: mailbox.email, recipients: others, raw, authentication});
  return sent;
}

/** What Gmail itself writes into a message it sends: the sender's own address, a date, an id. */
function completed({world}: Post, mailbox: Mailbox, raw: Raw, headers: Header[]): Raw {
  const [from] = headerAddresses(headers, 'From');
  if (from && !from.email.includes('@')) throw invalidHeader('From');
  const own = from?.email === mailbox.email;
  const base = own ? raw : withoutField(raw, 'from', 'x-google-original-from');
  const fields = fieldsOf(base);
  const missing = (name: string, value: () => string) =>
    fields.some(field => fieldName(field) === name.toLowerCase())
      ? []
      : [headerLine(name, value())];
  const name = from?.name || world.accounts.find(mailbox.email)?.name || '';
  return withFields(base, [
    ...missing('MIME-Version', () => '1.0'),
    ...(own || !from ? [] : [headerLine('X-Google-Original-From', encodeAddresses(from.email))]),
    ...missing('From', () => encodeAddresses(`"${name.replace(/["\\]/g, '')}" <${mailbox.email}>`)),
    ...missing('Date', () => mailDate(world.clock.now(), 0)),
    // A supplied Message-ID is kept (assumed: whether Gmail keeps it is not verified).
    ...missing('Message-ID', () => newMessageIdHeader(world)),
    ...fields,
  ]);
}

/** A Message-ID as Gmail makes them. */
export function newMessageIdHeader(world: Post['world']): string {
  return `<CA${world.random.id(48)}@mail.gmail.com>`;
}
