import type {PlainBlob} from '../../service';
import type {StoredMessage} from './entities';
import {findMessage, mailboxOf, type Post} from './mailbox';
import {quoted, type Client} from './quote';
import {receive, replyHeaders, replyRecipients, replySubject} from './receive';

export interface Answer {
  text: string;
  /** What the person wrote, as html; made of the text unless given. */
  html?: string;
  /** The program they answer with; Gmail in the browser, in Indonesian, unless told. */
  client?: Client;
  attachments?: PlainBlob[];
  all?: boolean;
  headers?: Record<string, string | string[]>;
}

/** A person answers a message in their mailbox; their program puts the original below. */
export function reply(post: Post, user: string, messageId: string, answer: Answer): StoredMessage {
  const mailbox = mailboxOf(post, user);
  const original = findMessage(mailbox, messageId);
  const {to, cc} = replyRecipients(original, mailbox.email, answer.all ?? false);
  const {inReplyTo, references} = replyHeaders(original);
  return receive(post, {
    from: mailbox.email,
    to,
    cc,
    subject: replySubject(original),
    ...quoted(original, answer),
    attachments: answer.attachments,
    headers: {'In-Reply-To': inReplyTo, References: references, ...answer.headers},
  });
}
