import type {ClaimedLetter} from '../domain/ledger/transaction';
import {composeMail} from '../domain/mail/compose';
import type {OfficeSettings} from '../domain/settings';
import {gmailMessages, ME} from './services';

/** RFC 3834: says that no person wrote this, so that no machine answers it. */
export const AUTOMATIC = {'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All'};

type PlainMail = Pick<ClaimedLetter, 'to' | 'subject' | 'text' | 'html' | 'replyTo'> & {
  headers: Record<string, string>;
};

interface Way {
  threadId: string | null;
  /** Sends the composed mail itself, because a file goes with it (J4). */
  enclosing?: (mail: string, threadId: string | null) => {id?: string; threadId?: string};
}

/** Composes a mail and sends it, in its thread where that still exists. One request, two where the thread has gone. */
export function post(mail: PlainMail, {office}: OfficeSettings, {threadId, enclosing}: Way) {
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
export function threadHeaders(
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
export function automaticFor({kind}: ClaimedLetter): Record<string, string> {
  return kind === 'receipt' || kind === 'office' ? AUTOMATIC : {};
}
