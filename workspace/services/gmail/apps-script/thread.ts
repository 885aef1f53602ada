import {call} from '../../../runtime/bridge';
import {emulate, stateOf} from '../../../runtime/emulate';
import type {MessageView, ThreadView} from '../views';
import {label} from './label';
import {has, labelled} from './labelled';
import type {Options} from './letter';
import {message} from './message';

type GmailLabel = GoogleAppsScript.Gmail.GmailLabel;
type GmailMessage = GoogleAppsScript.Gmail.GmailMessage;
type GmailThread = GoogleAppsScript.Gmail.GmailThread;

interface Held {
  view: ThreadView;
  /** Fetched with the first getMessages. */
  messages?: MessageView[];
}

const last = (one: GmailThread): GmailMessage => one.getMessages().slice(-1)[0]!;

/** State is that of the moment the thread was fetched, until `refresh()` (reference/gmail/gmail-thread#refresh). */
const makeThread = emulate<GmailThread, Held>('GmailThread', () => ({
  ...labelled,
  addLabel(added: GmailLabel) {
    added.addToThread(this);
    return this;
  },
  createDraftReply(body: string, options: Options = {}) {
    return last(this).createDraftReply(body, options);
  },
  createDraftReplyAll(body: string, options: Options = {}) {
    return last(this).createDraftReplyAll(body, options);
  },
  getFirstMessageSubject() {
    return this.$.view.firstSubject;
  },
  getId() {
    return this.$.view.id;
  },
  getLabels() {
    return this.$.view.labels.map(label);
  },
  getLastMessageDate() {
    return new Date(this.$.view.lastAt);
  },
  getMessageCount() {
    return this.$.view.messageCount;
  },
  getMessages() {
    this.$.messages ??= call<MessageView[]>('GmailThread.getMessages', this.$.view.id);
    return this.$.messages.map(message);
  },
  getPermalink() {
    return `https://mail.google.com/mail/u/0/#all/${this.$.view.id}`;
  },
  hasStarredMessages() {
    return has(this, 'STARRED');
  },
  isImportant() {
    return has(this, 'IMPORTANT');
  },
  isInSpam() {
    return has(this, 'SPAM');
  },
  markImportant() {
    return changed(this, 'markImportant');
  },
  markRead() {
    return changed(this, 'markRead');
  },
  markUnimportant() {
    return changed(this, 'markUnimportant');
  },
  markUnread() {
    return changed(this, 'markUnread');
  },
  moveToArchive() {
    return changed(this, 'moveToArchive');
  },
  moveToInbox() {
    return changed(this, 'moveToInbox');
  },
  moveToSpam() {
    return changed(this, 'moveToSpam');
  },
  moveToTrash() {
    return changed(this, 'moveToTrash');
  },
  refresh() {
    this.$.view = call<ThreadView>('GmailThread.refresh', this.$.view.id);
    delete this.$.messages;
    return this;
  },
  removeLabel(removed: GmailLabel) {
    removed.removeFromThread(this);
    return this;
  },
  reply(body: string, options: Options = {}) {
    last(this).reply(body, options);
    return this;
  },
  replyAll(body: string, options: Options = {}) {
    last(this).replyAll(body, options);
    return this;
  },
}));

function changed(one: GmailThread, verb: string): GmailThread {
  changeThreads([one], verb);
  return one;
}

/** Changes many threads with one request. */
export function changeThreads(threads: GmailThread[], verb: string): void {
  call(`GmailThread.${verb}`, threads.map(threadId));
}

export const thread = (view: ThreadView): GmailThread => makeThread({view});

export const threadId = (one: GmailThread): string => stateOf<Held>(one).view.id;
