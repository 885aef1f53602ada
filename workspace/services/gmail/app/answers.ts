import type {Own} from './acts';
import {mailDate} from '../dates';
import type {StoredMessage} from '../entities';
import {attachmentsOf, escapeHtml, header, htmlOf, textOf} from '../message';
import {replyHeaders, replyRecipients, replySubject} from '../receive';
import type {LetterOptions} from '../views';

/** A letter that answers or hands on another. */
export interface Answering {
  options: LetterOptions;
  threadId?: string;
  inReplyTo?: string;
  references?: string;
}

/** GmailMessage.reply and its like. The original is not quoted (assumed: the reference does not say). */
export function answerLetter(
  {mailbox}: Own,
  original: StoredMessage,
  options: LetterOptions,
  all: boolean,
): Answering {
  const {to, cc} = replyRecipients(original, mailbox.email, all);
  const copies = [cc, options.cc].filter(Boolean).join(', ');
  return {
    options: {...options, to, cc: copies, subject: options.subject ?? replySubject(original)},
    threadId: original.threadId,
    ...replyHeaders(original),
  };
}

/** GmailMessage.forward: the original with its head below whatever was written, files included. */
export function forwardLetter(original: StoredMessage, options: LetterOptions): Answering {
  const head = [
    '---------- Forwarded message ---------',
    `From: ${header(original, 'From')}`,
    `Date: ${header(original, 'Date') || mailDate(original.internalDate)}`,
    `Subject: ${header(original, 'Subject')}`,
    `To: ${header(original, 'To')}`,
  ];
  const html = htmlOf(original) || escapeHtml(textOf(original)).replace(/\r\n/g, '<br>\r\n');
  const files = attachmentsOf(original).map(({bytes, contentType, name}) => ({
    bytes,
    contentType,
    name,
  }));
  return {
    options: {
      ...options,
      subject: options.subject ?? `Fwd: ${header(original, 'Subject')}`,
      body: options.body ?? `${head.join('\n')}\n\n${textOf(original)}`,
      htmlBody: options.htmlBody ?? `<div>${head.map(escapeHtml).join('<br>')}</div><br>${html}`,
      attachments: [...files, ...(options.attachments ?? [])],
    },
  };
}
