import type {HistoryRecord, HistoryType, Mailbox} from './entities';
import {apiError, notFound} from './errors';
import {PAGE_DEFAULT, PAGE_MAX} from './limits';
import type {Post} from './mailbox';

export interface HistoryQuery {
  startHistoryId?: string;
  historyTypes?: HistoryType | HistoryType[];
  labelId?: string;
  maxResults?: number;
  pageToken?: string;
}

/** What changed since a point, oldest first (gmail.users.history.list). */
export function listHistory(post: Post, mailbox: Mailbox, query: HistoryQuery) {
  const start = Number(query.startHistoryId);
  if (!query.startHistoryId || !Number.isInteger(start)) throw apiError('Invalid startHistoryId');
  forget(post, mailbox);
  if (start < mailbox.oldestHistoryId) throw notFound();
  const types = [query.historyTypes ?? []].flat();
  const after = Math.max(start, Number(query.pageToken ?? 0));
  const wanted = mailbox.history
    .slice(firstAfter(mailbox.history, after))
    .filter(record => types.length === 0 || types.includes(record.type))
    .filter(record => !query.labelId || hasLabel(mailbox, record, query.labelId));
  const size = Math.min(query.maxResults ?? PAGE_DEFAULT, PAGE_MAX);
  const page = wanted.slice(0, size);
  return {
    ...(page.length > 0 ? {history: page.map(resource)} : {}),
    ...(wanted.length > size ? {nextPageToken: String(page.at(-1)!.id)} : {}),
    historyId: String(mailbox.historyId),
  };
}

/** Drops what is older than the mailbox keeps; from then on an older start is refused. */
function forget({world, state}: Post, mailbox: Mailbox): void {
  const limit = world.clock.now() - state.historyKept;
  const kept = mailbox.history.findIndex(record => record.at >= limit);
  const dropped = mailbox.history.splice(0, kept < 0 ? mailbox.history.length : kept);
  mailbox.oldestHistoryId = dropped.at(-1)?.id ?? mailbox.oldestHistoryId;
}

/** Forgets all history up to now, as Gmail "in rare circumstances" does after a few hours. */
export function forgetHistory(mailbox: Mailbox): void {
  mailbox.history = [];
  mailbox.oldestHistoryId = mailbox.historyId;
}

/** Binary search: a mailbox of a year has hundreds of thousands of records. */
function firstAfter(history: HistoryRecord[], id: number): number {
  let low = 0;
  let high = history.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history[middle]!.id > id) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hasLabel(mailbox: Mailbox, record: HistoryRecord, labelId: string): boolean {
  const now = mailbox.messages[record.messageId]?.labelIds ?? [];
  return record.labelIds.includes(labelId) || now.includes(labelId);
}

const FIELD = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
} as const;

function resource(record: HistoryRecord) {
  const {messageId: id, threadId, labelIds, type} = record;
  const changed = type === 'labelAdded' || type === 'labelRemoved';
  const detail = changed
    ? {message: {id, threadId}, labelIds}
    : {message: {id, threadId, labelIds}};
  return {id: String(record.id), messages: [{id, threadId}], [FIELD[type]]: [detail]};
}
