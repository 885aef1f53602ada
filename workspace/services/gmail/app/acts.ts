import type {Caller, Operations, Plain, World} from '../../../service';
import type {Mailbox} from '../entities';
import {mailboxOf, type Post} from '../mailbox';

/** What every act of GmailApp and MailApp works on: the caller's own mailbox. */
export interface Own {
  post: Post;
  mailbox: Mailbox;
  user: string;
}

/** Arguments as the script gave them; the answer is plain. */
export type Acts = Record<string, (own: Own, ...args: never[]) => Plain | void>;

export function toOperations(post: Post, acts: Acts, quota: 'readWrite' | 'send'): Operations {
  return Object.fromEntries(
    Object.entries(acts).map(([member, act]) => [
      member,
      ({quotas}: World, {user}: Caller, ...args: never[]) => {
        // "Email read/write (excluding send)": one unit a request (assumed; Google does not say what counts).
        if (quota === 'readWrite') quotas.spend(user, 'emailReadWriteExcludingSend');
        return act({post, mailbox: mailboxOf(post, user), user}, ...args);
      },
    ]),
  );
}
