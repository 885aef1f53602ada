import {mailDate} from './dates';
import type {Envelope} from './delivery';
import type {Post} from './mailbox';
import {messageIds, readHeaders, splitHead} from './mime/headers';

const DAEMON = 'mailer-daemon@googlemail.com';

/**
 * What comes back of a message no server took, as Gmail words it in English: a multipart/report
 * (RFC 3464) in three parts.
 */
export function bounceOf({world}: Post, {sender, raw}: Envelope, recipient: string): Envelope {
  const date = mailDate(world.clock.now(), 0);
  const {head} = splitHead(raw);
  const [messageId = ''] = messageIds(readHeaders(head), 'Message-ID');
  const boundary = `000000000000${world.random.id(16, '0123456789abcdef')}`;
  const refusal = '550 5.1.1 The email account that you tried to reach does not exist.';
  const report = [
    `From: Mail Delivery Subsystem <${DAEMON}>`,
    `To: ${sender}`,
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    ...(messageId ? [`References: ${messageId}`, `In-Reply-To: ${messageId}`] : []),
    `X-Failed-Recipients: ${recipient}`,
    `Message-ID: <${world.random.id(20)}@mx.google.com>`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    '** Address not found **',
    '',
    `Your message wasn't delivered to ${recipient} because the address couldn't be found, or is unable to receive mail.`,
    '',
    'The response was:',
    '',
    refusal,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.com',
    `Arrival-Date: ${date}`,
    ...(messageId ? [`X-Original-Message-ID: ${messageId}`] : []),
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; ${refusal}`,
    `Last-Attempt-Date: ${date}`,
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    `${head}\r\n\r\n----- Message truncated -----`,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return {
    sender: DAEMON,
    recipients: [sender],
    raw: `Return-Path: <>\r\n${report}`,
    authentication: 'pass',
  };
}
