import type {Operations} from '../../service';
import {mailboxMethods} from './api/mailbox';
import {messageMethods} from './api/messages';
import {threadMethods} from './api/threads';
import {appOperations} from './app/operations';
import type {Post} from './mailbox';

/** All members of Gmail on the bridge: the advanced service, GmailApp and MailApp. */
export function gmailOperations(post: Post): Operations {
  return {
    ...messageMethods(post),
    ...threadMethods(post),
    ...mailboxMethods(post),
    ...appOperations(post),
  };
}
