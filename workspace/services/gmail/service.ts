import type {World} from '../../service';
import {attachmentsOf, header, htmlOf, textOf} from './message';
import {deliverLate} from './delivery';
import {deleteDraft} from './drafts';
import type {GmailState, StoredMessage} from './entities';
import {forgetHistory} from './history';
import {accountOf, changeLabels, findMessage, findThread, mailboxOf, type Post} from './mailbox';
import {bytesToRaw} from './mime/bytes';
import {gmailOperations} from './operations';
import {receive, type Incoming} from './receive';
import {reply, type Answer} from './reply';
import {sendRaw} from './send';

export type Gmail = ReturnType<typeof createGmail>;

/** Gmail: a mailbox for every address of the world. */
export function createGmail(world: World, state: GmailState) {
  const post: Post = {world, state};
  return {
    state,
    operations: gmailOperations(post),
    /** A letter a person writes, from anywhere; answers the writer's copy. */
    receive: (incoming: Incoming) => receive(post, incoming),
    /** A person answers a message of their mailbox; their program quotes the original below. */
    reply: (user: string, messageId: string, answer: Answer) =>
      reply(post, user, messageId, answer),
    /** Sends a raw message, bytes or latin-1 text, as the API does: quota, threading, delivery. */
    send: (user: string, raw: string | Uint8Array, threadId?: string) =>
      sendRaw(post, user, typeof raw === 'string' ? raw : bytesToRaw(Buffer.from(raw)), threadId),
    /** A person sent a draft as it stood, or threw it away. */
    deleteDraft: (user: string, id: string) => deleteDraft(post, user, id),
    mailbox: (email: string) => readMailbox(post, email),
    /** A message as the text of an .eml file (one character per byte). */
    eml: (email: string, messageId: string) => findMessage(mailboxOf(post, email), messageId).raw,
    markRead: (email: string, threadId: string) => {
      const mailbox = mailboxOf(post, email);
      for (const message of findThread(mailbox, threadId)) {
        changeLabels(post, mailbox, message, {remove: ['UNREAD']});
      }
    },
    /** From now on no server takes mail for this address; what is sent there comes back. */
    setUndeliverable: (address: string) => {
      state.undeliverable.push(address.toLowerCase());
    },
    /** Whether mail of this sender passes authentication. Everyone's does, until told otherwise. */
    setVouched: (address: string, vouched: boolean) => {
      const account = accountOf(world, address);
      state.unvouched = state.unvouched
        .filter(one => one !== account)
        .concat(vouched ? [] : [account]);
    },
    /** How long mailboxes keep their history, in ms; older starts are answered with 404. */
    setHistoryKept: (milliseconds: number) => {
      state.historyKept = milliseconds;
    },
    /** Lets late letters arrive whose time has come. */
    deliverLate: () => deliverLate(post),
    /** When the next late letter arrives (ms); null where none is on its way. */
    nextLate: () => (state.late.length > 0 ? Math.min(...state.late.map(({at}) => at)) : null),
    forgetHistory: (email: string) => forgetHistory(mailboxOf(post, email)),
  };
}

/** A mailbox as a person sees it: threads with the newest first, their messages oldest first. */
function readMailbox(post: Post, email: string) {
  const mailbox = mailboxOf(post, email);
  const threads = Object.keys(mailbox.threads).map(id => ({
    id,
    messages: findThread(mailbox, id).map(readMessage),
  }));
  const last = (thread: (typeof threads)[number]) => thread.messages.at(-1)!.id;
  return {
    email: mailbox.email,
    threads: threads.sort((one, other) => (last(one) < last(other) ? 1 : -1)),
  };
}

export type MailboxThread = ReturnType<typeof readMailbox>['threads'][number];

function readMessage(message: StoredMessage) {
  return {
    id: message.id,
    threadId: message.threadId,
    from: header(message, 'From'),
    to: header(message, 'To'),
    cc: header(message, 'Cc'),
    subject: header(message, 'Subject'),
    /** ms since 1970. */
    date: message.internalDate,
    text: textOf(message),
    html: htmlOf(message),
    attachments: attachmentsOf(message).map(({name, contentType, bytes}) => ({
      name,
      contentType,
      bytes,
    })),
    labels: [...message.labelIds],
    raw: message.raw,
  };
}
