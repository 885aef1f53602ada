import type {ClaimedLetter, SentNote} from '../domain/ledger/transaction';
import {composeMail} from '../domain/mail/compose';
import type {OfficeSettings} from '../domain/settings';
import type {LetterPress} from '../workflow/ports/letter-press';
import type {Mailbox} from '../workflow/ports';
import {bytesOf, filesIn, readMessage} from './gmail-message';
import {gmail, gmailAttachments, gmailMessages, gmailThreads} from './services';

const ME = 'me';
const OUTBOX_HEADER = 'X-Aduan-Outbox';
const MESSAGE_ID = 'Message-ID';
/** RFC 3834: says that no person wrote this, so that no machine answers it. */
const AUTOMATIC = {'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All'};
/** Messages one page of a list brings at most. */
const PAGE = 100;
/** Sent messages opened in one search for lost letters. */
const SOUGHT = 200;
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

type PlainMail = Pick<ClaimedLetter, 'to' | 'subject' | 'text' | 'html' | 'replyTo'> & {
  headers: Record<string, string>;
};

interface Way {
  threadId: string | null;
  enclosing?: (mail: string, threadId: string | null) => {id?: string; threadId?: string};
}

function post(mail: PlainMail, {office}: OfficeSettings, {threadId, enclosing}: Way) {
  const {to, subject, text, html, replyTo, headers} = mail;
  const whole = composeMail(
    {
      to,
      subject,
      text,
      html,
      headers,
      from: office.email,
      fromName: office.name,
      ...(replyTo ? {replyTo} : {}),
    },
    content => Utilities.base64Encode(content, Utilities.Charset.UTF_8),
  );
  const send = (thread: string | null) =>
    enclosing ? enclosing(whole, thread) : sendRaw(whole, thread);
  try {
    return send(threadId);
  } catch (error) {
    // The thread was deleted; the letter begins another one.
    if (!threadId || !/not found/i.test(String(error))) throw error;
    return send(null);
  }
}

function sendRaw(whole: string, threadId: string | null) {
  const raw = Utilities.base64EncodeWebSafe(whole, Utilities.Charset.UTF_8);
  return gmailMessages().send(threadId ? {raw, threadId} : {raw}, ME);
}

/**
 * One thread for each complaint and PPID: all its letters name the same root, which no message bears, and the mail
 * they answer where there is one (RFC 5322 §3.6.4).
 */
function threadHeaders(
  {referral, inReplyTo}: ClaimedLetter,
  complaint: string,
): Record<string, string> {
  if (referral === undefined) return {};
  const root = `<${complaint}.r${referral}@aduan.invalid>`;
  return inReplyTo
    ? {'In-Reply-To': inReplyTo, References: `${root} ${inReplyTo}`}
    : {References: root};
}

/** A referral is an officer's letter to a colleague; everything else is the desk's own mail. */
function automaticFor({kind}: ClaimedLetter): Record<string, string> {
  return kind === 'receipt' || kind === 'office' ? AUTOMATIC : {};
}

/**
 * Messages that a label got since a point in the history, the oldest first, and how far that reaches.
 *
 * @param most where there are more, the rest comes with the next look.
 */
function readHistory(
  startHistoryId: string,
  label: 'INBOX' | 'SENT',
  most: number,
): {ids: string[]; historyId: string} {
  const ids = new Set<string>();
  let pageToken: string | undefined;
  let historyId = startHistoryId;
  do {
    const page = gmail().History!.list(ME, {
      startHistoryId,
      historyTypes: ['messageAdded'],
      maxResults: 500,
      ...(pageToken ? {pageToken} : {}),
    });
    for (const {id, messagesAdded} of page.history ?? []) {
      for (const {message} of messagesAdded ?? []) {
        if (message?.labelIds?.includes(label)) ids.add(message.id!);
      }
      if (ids.size >= most) return {ids: [...ids], historyId: id!};
    }
    historyId = page.historyId ?? historyId;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return {ids: [...ids], historyId};
}

/** By the history, which is exact; by a search only where Gmail keeps that history no longer. */
function sentSince({at, historyId}: {at: number; historyId: string | null}): string[] {
  try {
    if (historyId) return readHistory(historyId, 'SENT', SOUGHT).ids;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  const q = `in:sent after:${Math.floor(at / 1000)}`;
  const {messages} = gmailMessages().list(ME, {q, maxResults: PAGE});
  return (messages ?? []).map(({id}) => id!);
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

/** Gmail no longer has what was asked for. */
function isGone(error: unknown): boolean {
  return /not found|404/i.test(String(error));
}
