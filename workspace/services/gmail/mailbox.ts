import type {World} from '../../service';
import type {GmailState, HistoryType, Mailbox, StoredMessage} from './entities';
import {notFound} from './errors';
import {SYSTEM_LABELS} from './labels';
import {messageIds} from './mime/headers';
import type {Raw} from './mime/bytes';
import {headersOf} from './message';
import {threadFor} from './threading';

/** What every part of the service works on. */
export interface Post {
  world: World;
  state: GmailState;
}

/** The account behind an address: lower case, `name+tag@` is `name@`. */
export function accountOf(world: World, address: string): string {
  const email = address.trim().toLowerCase();
  const plain = email.replace(/\+[^@]*(?=@)/, '');
  return plain !== email && world.accounts.find(plain) ? plain : email;
}

/** The mailbox of an address; any address has one, so that a citizen's inbox can be shown. */
export function mailboxOf({world, state}: Post, address: string): Mailbox {
  const email = accountOf(world, address);
  return (state.mailboxes[email] ??= newMailbox(world, email));
}

function newMailbox(world: World, email: string): Mailbox {
  world.accounts.ensure(email);
  const historyId = 100_000 + world.random.int(900_000);
  return {
    email,
    messages: {},
    threads: {},
    byMessageId: {},
    lastMessageId: '0',
    labels: SYSTEM_LABELS.map(name => ({id: name, name, type: 'system'})),
    drafts: [],
    historyId,
    oldestHistoryId: historyId,
    history: [],
  };
}

/** Puts a message into a mailbox and its thread. `threadId` is a wish; see `threadFor`. */
export function addMessage(
  post: Post,
  mailbox: Mailbox,
  message: {raw: Raw; labelIds: string[]; threadId?: string | undefined},
): StoredMessage {
  const {world} = post;
  const id = newMessageId(world, mailbox);
  const stored: StoredMessage = {
    id,
    threadId: id,
    labelIds: message.labelIds,
    historyId: 0,
    internalDate: world.clock.now(),
    raw: message.raw,
  };
  stored.threadId = threadFor(mailbox, headersOf(stored), message.threadId) ?? id;
  mailbox.messages[id] = stored;
  (mailbox.threads[stored.threadId] ??= []).push(id);
  const [messageId] = messageIds(headersOf(stored), 'Message-ID');
  if (messageId) mailbox.byMessageId[messageId] = id;
  record(post, mailbox, stored, 'messageAdded', stored.labelIds);
  return stored;
}

/** Gmail's ids are the instant and some chance, in hexadecimal: they grow with time, here within one instant too. */
function newMessageId({clock, random}: World, mailbox: Mailbox): string {
  const instant = BigInt(clock.now()) << 20n;
  const last = BigInt(`0x${mailbox.lastMessageId}`);
  const id = (last < instant ? instant : last) + BigInt(1 + random.int(1000));
  mailbox.lastMessageId = id.toString(16);
  return mailbox.lastMessageId;
}

export function findMessage(mailbox: Mailbox, id: string): StoredMessage {
  const message = Object.hasOwn(mailbox.messages, id) ? mailbox.messages[id] : undefined;
  if (!message) throw notFound();
  return message;
}

/** The messages of a thread, oldest first. */
export function findThread(mailbox: Mailbox, threadId: string): StoredMessage[] {
  const ids = Object.hasOwn(mailbox.threads, threadId) ? mailbox.threads[threadId] : undefined;
  if (!ids) throw notFound();
  return ids.map(id => findMessage(mailbox, id));
}

/** Adds and removes labels; what changes goes into the history. */
export function changeLabels(
  post: Post,
  mailbox: Mailbox,
  message: StoredMessage,
  change: {add?: string[]; remove?: string[]},
): void {
  const added = (change.add ?? []).filter(label => !message.labelIds.includes(label));
  const removed = (change.remove ?? []).filter(label => message.labelIds.includes(label));
  message.labelIds = [...message.labelIds.filter(label => !removed.includes(label)), ...added];
  if (added.length > 0) record(post, mailbox, message, 'labelAdded', added);
  if (removed.length > 0) record(post, mailbox, message, 'labelRemoved', removed);
}

/** Takes a message out for good (a draft that was sent or thrown away). */
export function removeMessage(post: Post, mailbox: Mailbox, message: StoredMessage): void {
  delete mailbox.messages[message.id];
  const rest = (mailbox.threads[message.threadId] ?? []).filter(id => id !== message.id);
  if (rest.length > 0) mailbox.threads[message.threadId] = rest;
  else delete mailbox.threads[message.threadId];
  const [messageId] = messageIds(headersOf(message), 'Message-ID');
  if (messageId && mailbox.byMessageId[messageId] === message.id)
    delete mailbox.byMessageId[messageId];
  record(post, mailbox, message, 'messageDeleted', message.labelIds);
}

function record(
  {world}: Post,
  mailbox: Mailbox,
  message: StoredMessage,
  type: HistoryType,
  labelIds: string[],
): void {
  // "History IDs increase chronologically but are not contiguous with random gaps" (history.list reference).
  mailbox.historyId += 1 + world.random.int(30);
  message.historyId = mailbox.historyId;
  const {id: messageId, threadId} = message;
  mailbox.history.push({
    id: mailbox.historyId,
    at: world.clock.now(),
    type,
    messageId,
    threadId,
    labelIds: [...labelIds],
  });
}
