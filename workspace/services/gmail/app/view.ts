import type {Mailbox, StoredMessage} from '../entities';
import {findThread} from '../mailbox';
import {attachmentsOf, header, headersOf, htmlOf, escapeHtml, textOf} from '../message';
import type {Draft} from '../drafts';
import type {AttachmentView, DraftView, MessageContent, MessageView, ThreadView} from '../views';

export function messageView(message: StoredMessage): MessageView {
  return {
    id: message.id,
    threadId: message.threadId,
    at: message.internalDate,
    from: header(message, 'From'),
    to: header(message, 'To'),
    cc: header(message, 'Cc'),
    bcc: header(message, 'Bcc'),
    replyTo: header(message, 'Reply-To'),
    subject: header(message, 'Subject'),
    labelIds: [...message.labelIds],
  };
}

export function messageContent(message: StoredMessage): MessageContent {
  const text = textOf(message);
  return {
    text,
    // A letter without html is shown with its lines kept.
    html: htmlOf(message) || escapeHtml(text).replace(/\r\n/g, '<br />\r\n'),
    headers: headersOf(message).map(({name, value}) => ({name, value})),
  };
}

export function attachmentViews(message: StoredMessage): AttachmentView[] {
  return attachmentsOf(message).map(({bytes, contentType, name, inline}) => ({
    bytes,
    contentType,
    name,
    inline,
  }));
}

export function threadView(mailbox: Mailbox, threadId: string): ThreadView {
  const messages = findThread(mailbox, threadId);
  const labelIds = [...new Set(messages.flatMap(message => message.labelIds))];
  return {
    id: threadId,
    messageCount: messages.length,
    firstSubject: header(messages[0]!, 'Subject'),
    lastAt: messages.at(-1)!.internalDate,
    labelIds,
    labels: mailbox.labels
      .filter(label => label.type === 'user' && labelIds.includes(label.id))
      .map(({id, name}) => ({id, name})),
  };
}

export const draftView = ({id, message}: Draft): DraftView => ({id, message: messageView(message)});
