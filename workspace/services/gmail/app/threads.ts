import type {Acts, Own} from './acts';
import {CHANGES, changeAll} from '../changes';
import {messageView, threadView} from './view';
import {invalidArgument} from '../errors';
import {THREADS_PER_SEARCH} from '../limits';
import {findThread} from '../mailbox';
import {searchMessages, searchThreads} from '../search/search';
import type {MessageView, ThreadView} from '../views';

/** The lists GmailApp names, as searches. */
const LISTS = {
  getInboxThreads: 'in:inbox',
  getSpamThreads: 'in:spam',
  getStarredThreads: 'is:starred',
  getTrashThreads: 'in:trash',
  getPriorityInboxThreads: 'in:inbox is:important',
};

const COUNTS = {
  getInboxUnreadCount: 'in:inbox is:unread',
  getSpamUnreadCount: 'in:spam is:unread',
  getStarredUnreadCount: 'is:starred is:unread',
  getPriorityInboxUnreadCount: 'in:inbox is:important is:unread',
};

/** Threads found, `start` from 0. */
export function foundThreads(
  {post, mailbox}: Own,
  q: string,
  start = 0,
  max = THREADS_PER_SEARCH,
): ThreadView[] {
  if (start < 0) throw invalidArgument('start');
  if (max < 1 || max > THREADS_PER_SEARCH) throw invalidArgument('max');
  const ids = searchThreads(mailbox, post.world.clock.now(), {q});
  return ids.slice(start, start + max).map(id => threadView(mailbox, id));
}

function threadMessages({mailbox}: Own, threadId: string): MessageView[] {
  return findThread(mailbox, threadId).map(messageView);
}

export const threadActs: Acts = {
  'GmailApp.search': (own, q: string, start?: number | null, max?: number | null) =>
    foundThreads(own, q, start ?? undefined, max ?? undefined),
  'GmailApp.getThreadById': ({mailbox}, id: string) =>
    mailbox.threads[id] ? threadView(mailbox, id) : null,
  'GmailApp.getMessagesForThreads': (own, ids: string[]) => ids.map(id => threadMessages(own, id)),
  'GmailThread.getMessages': (own, id: string) => threadMessages(own, id),
  'GmailThread.refresh': ({mailbox}, id: string) => threadView(mailbox, id),
  ...Object.fromEntries(
    Object.entries(LISTS).map(([name, q]) => [
      `GmailApp.${name}`,
      (own: Own, start?: number | null, max?: number | null) =>
        foundThreads(own, q, start ?? undefined, max ?? undefined),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(COUNTS).map(([name, q]) => [
      `GmailApp.${name}`,
      ({post, mailbox}: Own) => searchThreads(mailbox, post.world.clock.now(), {q}).length,
    ]),
  ),
  'GmailApp.getDraftMessages': ({post, mailbox}) =>
    searchMessages(mailbox, post.world.clock.now(), {q: 'in:draft'}).map(messageView),
  ...Object.fromEntries(
    Object.keys(CHANGES).map(verb => [
      `GmailThread.${verb}`,
      ({post, mailbox}: Own, ids: string[]) =>
        ids.forEach(id => changeAll(post, mailbox, findThread(mailbox, id), verb)),
    ]),
  ),
};
