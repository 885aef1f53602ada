import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import type {DraftView, LabelView, MessageView, ThreadView} from '../views';
import {draft} from './draft';
import {label} from './label';
import {write, type Options} from './letter';
import {changeMessages, message} from './message';
import {changeThreads, thread, threadId} from './thread';

type App = GoogleAppsScript.Gmail.GmailApp;
type GmailLabel = GoogleAppsScript.Gmail.GmailLabel;
type GmailMessage = GoogleAppsScript.Gmail.GmailMessage;
type GmailThread = GoogleAppsScript.Gmail.GmailThread;

const threads = (member: string, ...args: unknown[]) =>
  call<ThreadView[]>(`GmailApp.${member}`, ...args).map(thread);

const threadLists = {
  getInboxThreads: (start?: number, max?: number) => threads('getInboxThreads', start, max),
  getPriorityInboxThreads: (start?: number, max?: number) =>
    threads('getPriorityInboxThreads', start, max),
  getSpamThreads: (start?: number, max?: number) => threads('getSpamThreads', start, max),
  getStarredThreads: (start?: number, max?: number) => threads('getStarredThreads', start, max),
  getTrashThreads: (start?: number, max?: number) => threads('getTrashThreads', start, max),
  search: (query: string, start?: number, max?: number) => threads('search', query, start, max),
};

const counts = {
  getInboxUnreadCount: () => call<number>('GmailApp.getInboxUnreadCount'),
  getPriorityInboxUnreadCount: () => call<number>('GmailApp.getPriorityInboxUnreadCount'),
  getSpamUnreadCount: () => call<number>('GmailApp.getSpamUnreadCount'),
  getStarredUnreadCount: () => call<number>('GmailApp.getStarredUnreadCount'),
};

/** The methods that change one or many messages or threads: `markThreadsRead` is `markRead` of each. */
const CHANGES_OF_MESSAGES: Record<string, string> = {
  markMessageRead: 'markRead',
  markMessageUnread: 'markUnread',
  moveMessageToTrash: 'moveToTrash',
  starMessage: 'star',
  unstarMessage: 'unstar',
};
const CHANGES_OF_THREADS: Record<string, string> = {
  markThreadImportant: 'markImportant',
  markThreadRead: 'markRead',
  markThreadUnimportant: 'markUnimportant',
  markThreadUnread: 'markUnread',
  moveThreadToArchive: 'moveToArchive',
  moveThreadToInbox: 'moveToInbox',
  moveThreadToSpam: 'moveToSpam',
  moveThreadToTrash: 'moveToTrash',
};

function changers<T>(
  table: Record<string, string>,
  noun: string,
  change: (all: T[], verb: string) => void,
) {
  const methods = Object.entries(table).flatMap(([name, verb]) => {
    const act = (given: T | T[]) => {
      change(Array.isArray(given) ? given : [given], verb);
      return GmailApp;
    };
    return [
      [name, act],
      [name.replace(noun, `${noun}s`), act],
    ];
  });
  return Object.fromEntries(methods) as Partial<App>;
}

export const GmailApp: App = emulateService<App>('GmailApp', {
  ...threadLists,
  ...counts,
  ...changers<GmailMessage>(CHANGES_OF_MESSAGES, 'Message', changeMessages),
  ...changers<GmailThread>(CHANGES_OF_THREADS, 'Thread', changeThreads),
  createDraft(to: string, subject: string, body: string, options: Options = {}) {
    return draft(write<DraftView>('GmailApp.createDraft', {...options, to, subject, body}));
  },
  createLabel(name: string) {
    return label(call<LabelView>('GmailApp.createLabel', name));
  },
  deleteLabel(removed: GmailLabel) {
    removed.deleteLabel();
    return this;
  },
  getAliases: () => [],
  getDraft: (id: string) => draft(call<DraftView>('GmailApp.getDraft', id)),
  getDraftMessages: () => call<MessageView[]>('GmailApp.getDraftMessages').map(message),
  getDrafts: () => call<DraftView[]>('GmailApp.getDrafts').map(draft),
  getMessageById: (id: string) => message(call<MessageView>('GmailApp.getMessageById', id)),
  getMessagesForThread: (one: GmailThread) => one.getMessages(),
  getMessagesForThreads: (all: GmailThread[]) =>
    call<MessageView[][]>('GmailApp.getMessagesForThreads', all.map(threadId)).map(found =>
      found.map(message),
    ),
  getThreadById(id: string) {
    const found = call<ThreadView | null>('GmailApp.getThreadById', id);
    return found ? thread(found) : (null as unknown as GmailThread);
  },
  getUserLabelByName(name: string) {
    const found = call<LabelView | null>('GmailApp.getUserLabelByName', name);
    return found ? label(found) : (null as unknown as GmailLabel);
  },
  getUserLabels: () => call<LabelView[]>('GmailApp.getUserLabels').map(label),
  refreshMessage(one: GmailMessage) {
    one.refresh();
    return this;
  },
  refreshMessages(all: GmailMessage[]) {
    for (const one of all) one.refresh();
    return this;
  },
  refreshThread(one: GmailThread) {
    one.refresh();
    return this;
  },
  refreshThreads(all: GmailThread[]) {
    for (const one of all) one.refresh();
    return this;
  },
  sendEmail(to: string, subject: string, body: string, options: Options = {}) {
    write('GmailApp.sendEmail', {...options, to, subject, body});
    return this;
  },
  setCurrentMessageAccessToken(accessToken: string) {
    call('GmailApp.setCurrentMessageAccessToken', accessToken);
  },
});
