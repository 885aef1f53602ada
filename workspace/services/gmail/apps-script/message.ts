import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {AttachmentView, DraftView, MessageContent, MessageView, ThreadView} from '../views';
import {attachment} from './attachment';
import {draft} from './draft';
import {has, labelled} from './labelled';
import {write, type Options} from './letter';
import {thread} from './thread';

type GmailMessage = GoogleAppsScript.Gmail.GmailMessage;

interface Held {
  view: MessageView;
  /** Fetched by the first getter that needs them. */
  content?: MessageContent;
  attachments?: AttachmentView[];
  raw?: string;
}

/** One request brings body and headers of a message. */
function content(held: Held, getter: string): MessageContent {
  return (held.content ??= call<MessageContent>(`GmailMessage.${getter}`, held.view.id));
}

/**
 * Labels are those of the moment the message was fetched: after markRead and its like they are old until
 * `refresh()`, as on Google (reference/gmail/gmail-message#refresh).
 */
const makeMessage = emulate<GmailMessage, Held>('GmailMessage', () => ({
  ...labelled,
  createDraftReply(body: string, options: Options = {}) {
    return draft(
      write<DraftView>('GmailMessage.createDraftReply', {...options, body}, this.$.view.id),
    );
  },
  createDraftReplyAll(body: string, options: Options = {}) {
    return draft(
      write<DraftView>('GmailMessage.createDraftReplyAll', {...options, body}, this.$.view.id),
    );
  },
  forward(recipient: string, options: Options = {}) {
    return message(
      write<MessageView>('GmailMessage.forward', {...options, to: recipient}, this.$.view.id),
    );
  },
  getAttachments(options: GoogleAppsScript.Gmail.GmailAttachmentOptions = {}) {
    const {includeInlineImages = true, includeAttachments = true} = options;
    this.$.attachments ??= call<AttachmentView[]>('GmailMessage.getAttachments', this.$.view.id);
    return this.$.attachments
      .filter(({inline}) => (inline ? includeInlineImages : includeAttachments))
      .map(attachment);
  },
  getBcc() {
    return this.$.view.bcc;
  },
  getBody() {
    return content(this.$, 'getBody').html;
  },
  getCc() {
    return this.$.view.cc;
  },
  getDate() {
    return new Date(this.$.view.at);
  },
  getFrom() {
    return this.$.view.from;
  },
  getHeader(name: string) {
    const wanted = name.toLowerCase();
    const {headers} = content(this.$, 'getHeader');
    return headers.find(header => header.name.toLowerCase() === wanted)?.value ?? '';
  },
  getId() {
    return this.$.view.id;
  },
  getPlainBody() {
    return content(this.$, 'getPlainBody').text;
  },
  getRawContent() {
    return (this.$.raw ??= call<string>('GmailMessage.getRawContent', this.$.view.id));
  },
  getReplyTo() {
    return this.$.view.replyTo;
  },
  getSubject() {
    return this.$.view.subject;
  },
  getThread() {
    return thread(call<ThreadView>('GmailApp.getThreadById', this.$.view.threadId));
  },
  getTo() {
    return this.$.view.to;
  },
  isDraft() {
    return has(this, 'DRAFT');
  },
  isStarred() {
    return has(this, 'STARRED');
  },
  markRead() {
    return changed(this, 'markRead');
  },
  markUnread() {
    return changed(this, 'markUnread');
  },
  moveToTrash() {
    return changed(this, 'moveToTrash');
  },
  refresh() {
    this.$.view = call<MessageView>('GmailMessage.refresh', this.$.view.id);
    return this;
  },
  reply(body: string, options: Options = {}) {
    return message(write<MessageView>('GmailMessage.reply', {...options, body}, this.$.view.id));
  },
  replyAll(body: string, options: Options = {}) {
    return message(write<MessageView>('GmailMessage.replyAll', {...options, body}, this.$.view.id));
  },
  star() {
    return changed(this, 'star');
  },
  unstar() {
    return changed(this, 'unstar');
  },
}));

function changed(one: GmailMessage, verb: string): GmailMessage {
  changeMessages([one], verb);
  return one;
}

/** Changes many messages with one request. */
export function changeMessages(messages: GmailMessage[], verb: string): void {
  call(
    `GmailMessage.${verb}`,
    messages.map(one => stateOf<Held>(one).view.id),
  );
}

export const message = (view: MessageView): GmailMessage => makeMessage({view});
