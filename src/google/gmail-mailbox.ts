import type {ClaimedLetter, SentNote} from '../domain/ledger/transaction';
import {composeMail} from '../domain/mail/compose';
import type {OfficeSettings} from '../domain/settings';
import type {Mailbox} from '../workflow/ports';
import {readMessage} from './gmail-message';
import {gmail, gmailMessages} from './services';

const ME = 'me';
const OUTBOX_HEADER = 'X-Aduan-Outbox';
/** RFC 3834: says that no person wrote this, so that no machine answers it. */
const AUTOMATIC = {'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All'};
/** Messages one page of a list brings at most. */
const PAGE = 100;

/** The office's Gmail, by the advanced service: own headers, ids returned, history by id (decision 2). */
export function gmailMailbox(ledgerId: () => string, now: () => number): Mailbox {
  const outboxId = (entry: number, mail: number) => `${ledgerId().slice(0, 10)}.${entry}.${mail}`;

  return {
    send(letter, settings) {
      const headers = {
        [OUTBOX_HEADER]: outboxId(letter.entry, letter.mail),
        ...automaticFor(letter),
      };
      const {id, threadId} = post({...letter, headers}, settings, letter.threadId);
      return {
        entry: letter.entry,
        mail: letter.mail,
        messageId: id!,
        threadId: threadId!,
        sentAt: now(),
      };
    },

    sendPlain(mail, settings) {
      post({...mail, replyTo: null, headers: AUTOMATIC}, settings, null);
    },

    historyId: () => gmail().getProfile(ME).historyId!,

    arrivedSince(startHistoryId) {
      try {
        return readHistory(startHistoryId);
      } catch (error) {
        if (/not found|404/i.test(String(error))) return null;
        throw error;
      }
    },

    arrivedLately() {
      const {messages} = gmailMessages().list(ME, {q: 'in:inbox newer_than:14d', maxResults: PAGE});
      return (messages ?? []).map(message => message.id!);
    },

    fetch: id => readMessage(gmailMessages().get(ME, id, {format: 'full'})),

    findSent(since) {
      const q = `in:sent after:${Math.floor(since / 1000)}`;
      const {messages} = gmailMessages().list(ME, {q, maxResults: PAGE});
      return (messages ?? []).flatMap(({id}) => sentNote(id!, outboxId(0, 0).split('.')[0]!));
    },
  };
}

type PlainMail = Pick<ClaimedLetter, 'to' | 'subject' | 'text' | 'html' | 'replyTo'> & {
  headers: Record<string, string>;
};

function post(mail: PlainMail, {office}: OfficeSettings, threadId: string | null) {
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
  const raw = Utilities.base64EncodeWebSafe(whole, Utilities.Charset.UTF_8);
  return gmailMessages().send(threadId ? {raw, threadId} : {raw}, ME);
}

/** A referral is an officer's letter to a colleague; everything else is the desk's own mail. */
function automaticFor({kind}: ClaimedLetter): Record<string, string> {
  return kind === 'receipt' ? AUTOMATIC : {};
}

function readHistory(startHistoryId: string): {ids: string[]; historyId: string} {
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
    historyId = page.historyId ?? historyId;
    for (const {messagesAdded} of page.history ?? []) {
      for (const {message} of messagesAdded ?? []) {
        if (message?.labelIds?.includes('INBOX')) ids.add(message.id!);
      }
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return {ids: [...ids], historyId};
}

function sentNote(id: string, ledger: string): Array<SentNote & {entry: number}> {
  const message = gmailMessages().get(ME, id, {
    format: 'metadata',
    metadataHeaders: [OUTBOX_HEADER],
  });
  const value = message.payload?.headers?.find(
    header => header.name?.toLowerCase() === OUTBOX_HEADER.toLowerCase(),
  );
  const [of, entry, mail] = (value?.value ?? '').split('.');
  if (of !== ledger) return [];
  const sentAt = Number(message.internalDate);
  return [
    {entry: Number(entry), mail: Number(mail), messageId: id, threadId: message.threadId!, sentAt},
  ];
}
