import {GoogleError, type Plain} from '../service';
import type {Live} from './live';
import {needsMessageToken} from './scopes';
import type {Request} from './serve';

/** The token of an add-on's event: good for one message and one person (add-ons/concepts/access-tokens). */
export function messageToken(person: string, messageId: string): string {
  return `APx${Buffer.from(JSON.stringify([person, messageId])).toString('base64url')}`;
}

/**
 * With the scopes of an add-on a script reaches the open message alone, after it has handed over the event's token
 * (reference/gmail/gmail-app#setCurrentMessageAccessToken(String)). Google's words, as authors of add-ons report them.
 */
export function requireMessageToken(live: Live, {member, args}: Request): void {
  if (member === 'GmailApp.setCurrentMessageAccessToken') {
    live.messageToken = String(args[0]);
    return;
  }
  if (!needsMessageToken(live.scopes, member)) return;
  if (live.messageToken === null) throw denied('Missing access token for authorization.');
  if (live.messageToken !== messageToken(live.caller.user, messageIdOf(args[0] ?? null)))
    throw denied('Invalid access token for authorization.');
}

function denied(why: string): GoogleError {
  return new GoogleError(`Access denied: : ${why} Request: MailboxService.GetMessage.`, 403);
}

/** Members name the message first, by its id or by what is held of it. */
function messageIdOf(first: Plain): string {
  if (typeof first === 'string') return first;
  return String((first as {id?: Plain} | null)?.id ?? '');
}
