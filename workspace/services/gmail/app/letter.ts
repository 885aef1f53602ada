import {GoogleError} from '../../../service';
import {mailDate} from '../dates';
import {invalidArgument, invalidEmail, limitExceeded, noRecipient} from '../errors';
import {
  ATTACHMENTS_PER_MESSAGE,
  ATTACHMENT_BYTES_PER_MESSAGE,
  BODY_BYTES,
  RECIPIENTS_PER_MESSAGE,
} from '../limits';
import {mailboxOf, type Post} from '../mailbox';
import type {Raw} from '../mime/bytes';
import {parseAddresses} from '../mime/headers';
import {writeMime} from '../mime/write';
import {isAddress} from '../recipients';
import {newMessageIdHeader} from '../send';
import type {LetterOptions} from '../views';

/** The raw message of a letter a script writes with GmailApp or MailApp, checked as these check it. */
export function letterToRaw(
  post: Post,
  user: string,
  options: LetterOptions,
  answering: {inReplyTo?: string; references?: string} = {},
): Raw {
  const {world} = post;
  const mailbox = mailboxOf(post, user);
  checkLetter(
    options,
    world.accounts.find(mailbox.email)?.kind === 'workspace' ? 'workspace' : 'consumer',
  );
  if (options.from && options.from.toLowerCase() !== mailbox.email)
    throw invalidArgument(options.from);
  const name = options.name ?? world.accounts.find(mailbox.email)?.name ?? '';
  return writeMime(
    {
      ...answering,
      from: `"${name.replace(/["\\]/g, '')}" <${mailbox.email}>`,
      to: options.to ?? '',
      cc: options.cc,
      bcc: options.bcc,
      replyTo: options.replyTo,
      subject: options.subject,
      text: options.body ?? '',
      html: options.htmlBody ?? undefined,
      attachments: options.attachments,
      inlineImages: options.inlineImages,
      date: mailDate(world.clock.now(), 0),
      messageId: newMessageIdHeader(world),
    },
    () => world.random.id(16, '0123456789abcdef'),
  );
}

/** A draft may still lack its recipient; a letter may not. */
export function requireRecipient({to, cc, bcc}: LetterOptions): void {
  if (![to, cc, bcc].some(list => list?.trim())) throw noRecipient();
}

function checkLetter(options: LetterOptions, kind: 'consumer' | 'workspace'): void {
  const recipients = [options.to, options.cc, options.bcc].flatMap(emailsOf);
  emailsOf(options.replyTo);
  for (const key of ['subject', 'name'] as const) {
    // A line break would begin another header (assumed: the exact text is not documented).
    if (/[\r\n]/.test(options[key] ?? '')) throw invalidArgument(key);
  }
  if (options.noReply && kind === 'workspace') throw new GoogleError('not emulated: noReply');
  if (recipients.length > RECIPIENTS_PER_MESSAGE)
    throw limitExceeded('Email Recipients Per Message');
  const body = Buffer.byteLength((options.body ?? '') + (options.htmlBody ?? ''));
  if (body > BODY_BYTES[kind]) throw limitExceeded('Email Body Size');
  const files = [...(options.attachments ?? []), ...Object.values(options.inlineImages ?? {})];
  if (files.length > ATTACHMENTS_PER_MESSAGE) throw limitExceeded('Email Attachments Per Message');
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.bytes, 'base64'), 0);
  if (bytes > ATTACHMENT_BYTES_PER_MESSAGE) throw limitExceeded('Email Total Attachments Size');
}

function emailsOf(list?: string): string[] {
  if (!list?.trim()) return [];
  const addresses = parseAddresses(list).map(address => address.email);
  if (/[\r\n]/.test(list) || !addresses.every(isAddress)) throw invalidEmail(list);
  return addresses;
}
