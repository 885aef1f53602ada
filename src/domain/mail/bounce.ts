import {originOf} from './automatic';
import {type Headers, headerText} from './headers';

/** A mail that says that another one was not delivered. */
export interface BounceNote {
  /** The Message-IDs it names: of the letter that came back. */
  messageIds: string[];
}

/** A delay is no failure: the server goes on trying. */
const DELAY = /delay|incomplete|tertunda|warning: could not send/;

/** Null for any mail that is no bounce, and for a notice that delivery is only late (RFC 3464 §2.3.3). */
export function bounceOf(headers: Headers): BounceNote | null {
  if (originOf(headers).kind !== 'bounce' || DELAY.test(headerText(headers, 'subject')))
    return null;
  const named = ['in-reply-to', 'references'].flatMap(name => headers[name] ?? []).join(' ');
  return {messageIds: named.match(/<[^<>\s]{1,300}>/g) ?? []};
}
