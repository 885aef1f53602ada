import type {Mailbox} from './entities';
import {notFound} from './errors';
import {headersOf} from './message';
import {headerValue, messageIds, type Header} from './mime/headers';

/** Prefixes a reply or a forward puts before the subject, in English and Indonesian. */
const PREFIX = /^\s*(?:re|fwd?|bls|balas|trs|teruskan)(?:\[\d+\])?\s*:\s*/i;

/** A subject as threads compare it. */
function normaliseSubject(subject: string): string {
  let rest = subject;
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '');
  return rest.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The thread of a mailbox that a new message joins: its References or In-Reply-To name a message there
 * and the subjects match. A wished `threadId` alone is not enough:
 * https://developers.google.com/workspace/gmail/api/guides/threads ("Adding drafts and messages to threads").
 *
 * @returns undefined for a message that begins a thread.
 */
export function threadFor(
  mailbox: Mailbox,
  headers: Header[],
  wished?: string,
): string | undefined {
  if (wished && !mailbox.threads[wished]) throw notFound();
  const named = messageIds(headers, 'In-Reply-To', 'References')
    .map(id => mailbox.byMessageId[id])
    .flatMap(id => (id && mailbox.messages[id] ? [mailbox.messages[id].threadId] : []));
  const candidates = wished ? named.filter(threadId => threadId === wished) : named;
  // A bounce stands below the letter it is about, whatever its subject (assumed; seen in Gmail's own pages).
  if (headerValue(headers, 'X-Failed-Recipients')) return candidates[0];
  const subject = normaliseSubject(headerValue(headers, 'Subject'));
  return candidates.find(threadId => subjectOf(mailbox, threadId) === subject);
}

function subjectOf(mailbox: Mailbox, threadId: string): string | undefined {
  const first = mailbox.messages[mailbox.threads[threadId]?.[0] ?? ''];
  return first && normaliseSubject(headerValue(headersOf(first), 'Subject'));
}
