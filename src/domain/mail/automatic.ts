import {addressOf, withoutLabel} from './address';
import {decodeWords} from './encoded-words';
import {Headers, headerText} from './headers';
import {
  ANSWERED_INVITATION,
  AUTOMATIC_SUBJECT,
  BOUNCE_SUBJECT,
  MENTIONS_ABSENCE,
  MENTIONS_BOUNCE,
  NAMED_ABSENCE,
  PLAIN_BOUNCE,
} from './subjects';

/** Whether a person wrote a mail (K5). The reason is a code for the journal and the judge. */
export interface MailOrigin {
  kind: 'human' | 'auto' | 'bounce';
  why: string;
}

/** Headers that automatic answers of mail servers carry, by any value but a denial. One of Exchange only asks for silence. */
const AUTOREPLY_HEADER =
  /^x-(?!auto-response-suppress)(?:[a-z]+-)?auto-?(?:repl|resp|generated)|^x-(?:ms-exchange-generated-message-source|fc-machinegenerated)$/;
/** What qmail and Mailtraq put into a header that others use too. */
const AUTORESPONDER = /^(?:9; ?)?autoresponder$/;
/** Addresses from which only notices of non-delivery come. */
const DAEMON = /^(?:mailer-?daemon|mdaemon|mail[-.]delivery[-.](?:sub)?system)$/;
const NOBODY =
  /^(?:postmaster|(?:\S*[-_.])?(?:(?:do-?not|no)[-_.]?reply|(?:jangan|tidak|tanpa)[-_.]?(?:di)?balas)(?:[-_.+]\S*)?|notifikasi|notifications?|daemon|nobody|root|cron|www-data|bounces?)$/;

/**
 * Tells a person's mail from a machine's: RFC 3834, the older headers of mail servers, bounces (RFC 3464), mail of the
 * office itself that came back, and as the weakest sign the subject. `X-Auto-Response-Suppress` asks *us* not to
 * answer automatically and stands on ordinary mail of Exchange too, so it only supports another weak sign.
 *
 * @param own the addresses of the office.
 */
export function originOf(headers: Headers, own: readonly string[] = []): MailOrigin {
  const bounce = bounceSign(headers);
  if (bounce) return {kind: 'bounce', why: bounce};
  const sign =
    loopSign(headers, own) ??
    declaredSign(headers) ??
    bulkSign(headers) ??
    senderSign(headers) ??
    subjectSign(headers);
  return sign ? {kind: 'auto', why: sign} : {kind: 'human', why: 'noSign'};
}

function bounceSign(headers: Headers): string | null {
  const type = headerText(headers, 'content-type');
  if (/^multipart\/report\b/.test(type) && !/disposition-notification|feedback-report/.test(type))
    return 'deliveryReport';
  if ('x-failed-recipients' in headers) return 'failedRecipients';
  const author = localPart(headers);
  if (DAEMON.test(author)) return 'mailerDaemon';
  const subject = subjectOf(headers);
  const isBounce =
    PLAIN_BOUNCE.test(subject) ||
    (author === 'postmaster' && MENTIONS_BOUNCE.test(subject)) ||
    ((hasNoReturn(headers) || isDeclared(headers)) && BOUNCE_SUBJECT.test(subject));
  return isBounce ? 'bounceSubject' : null;
}

function loopSign(headers: Headers, own: readonly string[]): string | null {
  if ('x-aduan-outbox' in headers) return 'ownMail';
  const from = addressIn(headers);
  const isOwn = own.some(address => withoutLabel(address.trim().toLowerCase()) === from);
  return from !== '' && isOwn ? 'ownAddress' : null;
}

function declaredSign(headers: Headers): string | null {
  if (isDeclared(headers)) return 'autoSubmitted';
  const name = Object.keys(headers).find(
    one => AUTOREPLY_HEADER.test(one) && !/^(?:no|none|false|0)$/.test(headerText(headers, one)),
  );
  if (name) return name;
  const isResponder = ['delivered-to', 'x-post-messageclass'].some(one =>
    AUTORESPONDER.test(headerText(headers, one)),
  );
  if (isResponder) return 'autoresponder';
  if (hasNoReturn(headers)) return 'emptyReturnPath';
  const type = headerText(headers, 'content-type');
  if (/^multipart\/report\b/.test(type)) return 'report';
  return /^text\/calendar\b.*method="?(?:reply|counter|cancel|request)/.test(type)
    ? 'calendar'
    : null;
}

/** RFC 3834 §5: `no` says that a person wrote it; a parameter or a comment may follow. */
function isDeclared(headers: Headers): boolean {
  const value = headerText(headers, 'auto-submitted').split(/[;(\s]/)[0];
  return value !== '' && value !== 'no';
}

function bulkSign(headers: Headers): string | null {
  const precedences = ['precedence', 'x-precedence', 'preference'].map(name =>
    headerText(headers, name),
  );
  if (precedences.some(value => /^(?:bulk|list|junk|auto[-_]?reply)\b/.test(value)))
    return 'precedence';
  return ['list-id', 'list-unsubscribe'].find(name => name in headers) ?? null;
}

function senderSign(headers: Headers): string | null {
  return NOBODY.test(localPart(headers)) ? 'nobodysAddress' : null;
}

function subjectSign(headers: Headers): string | null {
  const subject = subjectOf(headers);
  if (AUTOMATIC_SUBJECT.test(subject) || NAMED_ABSENCE.test(subject)) return 'automaticSubject';
  const isAnswer = 'in-reply-to' in headers || 'references' in headers;
  if (ANSWERED_INVITATION.test(subject) && !isAnswer) return 'calendar';
  // Exchange asks for silence on people's mail too, but names what it does not want; its own answers want nothing.
  const isSuppressing = /\ball\b/.test(headerText(headers, 'x-auto-response-suppress'));
  return isSuppressing && MENTIONS_ABSENCE.test(subject) ? 'absenceSubject' : null;
}

/** A bounce must not bounce: its envelope has no sender (RFC 5321 §4.5.5). */
function hasNoReturn(headers: Headers): boolean {
  return /^<\s*>/.test(headerText(headers, 'return-path'));
}

function subjectOf(headers: Headers): string {
  return decodeWords(headers['subject']?.[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The From address without label; also one with a comment after it, as mail servers write theirs. */
function addressIn(headers: Headers): string {
  const from = headers['from']?.[0] ?? '';
  const address = addressOf(from) ?? /[^\s<>",;:()]+@[^\s<>",;:()]+/.exec(from)?.[0] ?? from;
  return withoutLabel(address.trim().toLowerCase());
}

function localPart(headers: Headers): string {
  return addressIn(headers).split('@')[0]!;
}
