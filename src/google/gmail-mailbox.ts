import type {SentNote} from '../domain/ledger/transaction';
import type {Mailbox} from '../workflow/ports';
import type {LetterPress} from '../workflow/ports/letter-press';
import {isGone, PAGE, readHistory, sentSince} from './gmail-history';
import {bytesOf, filesIn, readMessage} from './gmail-message';
import {AUTOMATIC, automaticFor, post, threadHeaders} from './gmail-sending';
import {gmail, gmailAttachments, gmailMessages, gmailThreads, ME} from './services';

const OUTBOX_HEADER = 'X-Aduan-Outbox';
const MESSAGE_ID = 'Message-ID';
/** Arrivals one look brings: each is fetched, in half a second, and an execution ends at six minutes. */
const ARRIVALS = 60;

/**
 * The office's Gmail, by the advanced service: own headers, ids returned, history by id (design 2).
 *
 * @param office tells this desk's letters from those of another one in the same account.
 */
export function gmailMailbox(
  office: () => string,
  now: () => number,
  sendEnclosed: LetterPress['sendEnclosed'],
): Mailbox {
  const outboxId = (entry: number, mail: number) => `${office().slice(0, 10)}.${entry}.${mail}`;

  return {
    send(letter, settings) {
      const headers = {
        [OUTBOX_HEADER]: outboxId(letter.entry, letter.mail),
        ...threadHeaders(letter, `${office().slice(0, 10)}.${letter.entry}`),
        ...automaticFor(letter),
      };
      const {id, threadId} = post({...letter, headers}, settings, {
        threadId: letter.threadId,
        // J4: few mails carry a file, and what they need stands in a wing.
        ...(letter.enclosure
          ? {enclosing: (mail, thread) => sendEnclosed(mail, letter, thread)}
          : {}),
      });
      return {
        entry: letter.entry,
        mail: letter.mail,
        messageId: id!,
        threadId: threadId!,
        sentAt: now(),
      };
    },

    sendPlain(mail, settings) {
      post({...mail, replyTo: null, headers: AUTOMATIC}, settings, {threadId: null});
    },

    historyId: () => gmail().getProfile(ME).historyId!,

    arrivedSince(startHistoryId) {
      try {
        return readHistory(startHistoryId, 'INBOX', ARRIVALS);
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },

    arrivedLately(days, most) {
      const q = `in:inbox newer_than:${days}d`;
      const ids: string[] = [];
      let pageToken: string | undefined;
      do {
        const page = gmailMessages().list(ME, {
          q,
          maxResults: Math.min(most - ids.length, PAGE),
          ...(pageToken ? {pageToken} : {}),
        });
        ids.push(...(page.messages ?? []).map(message => message.id!));
        pageToken = page.nextPageToken;
      } while (pageToken && ids.length < most);
      return ids.reverse();
    },

    fetch(id) {
      try {
        return readMessage(gmailMessages().get(ME, id, {format: 'full'}));
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },

    filesOf(id) {
      return filesIn(gmailMessages().get(ME, id, {format: 'full'})).map(({name, attachmentId}) => {
        const {data} = gmailAttachments().get(ME, id, attachmentId);
        return {name, data: Utilities.base64Encode(bytesOf(data!))};
      });
    },

    lettersIn(threadId) {
      const {messages = []} = gmailThreads().get(ME, threadId, {
        format: 'metadata',
        metadataHeaders: [OUTBOX_HEADER, MESSAGE_ID],
      });
      const mine = `${office().slice(0, 10)}.`;
      return messages.flatMap(message => {
        const outbox = headerOf(message, OUTBOX_HEADER);
        if (!outbox.startsWith(mine)) return [];
        const [entry = 0, mail = 0] = outbox.slice(mine.length).split('.').map(Number);
        return [{place: [entry, mail], messageId: headerOf(message, MESSAGE_ID)}];
      });
    },

    findSent(wanted, since) {
      const places = new Set(wanted.map(([entry, mail]) => outboxId(entry, mail)));
      const found: Array<SentNote & {entry: number}> = [];
      for (const id of sentSince(since)) {
        if (found.length === places.size) break;
        const sent = sentNote(id);
        if (sent && places.has(sent.outbox)) found.push(sent.note);
      }
      return found;
    },
  };
}

/** A sent message by its outbox header; null for one that no desk sent. */
function sentNote(id: string): {outbox: string; note: SentNote & {entry: number}} | null {
  const message = gmailMessages().get(ME, id, {
    format: 'metadata',
    metadataHeaders: [OUTBOX_HEADER],
  });
  const outbox = headerOf(message, OUTBOX_HEADER);
  const [, entry, mail] = outbox.split('.').map(Number);
  if (entry === undefined || mail === undefined) return null;
  const sentAt = Number(message.internalDate);
  return {outbox, note: {entry, mail, messageId: id, threadId: message.threadId!, sentAt}};
}

function headerOf({payload}: GoogleAppsScript.Gmail.Schema.Message, name: string): string {
  const wanted = name.toLowerCase();
  return payload?.headers?.find(header => header.name?.toLowerCase() === wanted)?.value ?? '';
}
