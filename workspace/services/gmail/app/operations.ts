import type {Operations} from '../../../service';
import {toOperations} from './acts';
import {labelActs} from './labels';
import {answerActs, messageActs} from './messages';
import {draftActs, sendActs} from './send';
import {threadActs} from './threads';
import type {Post} from '../mailbox';

/** The members of GmailApp, its objects and MailApp. */
export function appOperations(post: Post): Operations {
  return {
    ...toOperations(post, {...threadActs, ...labelActs, ...messageActs, ...draftActs}, 'readWrite'),
    ...toOperations(post, {...sendActs, ...answerActs}, 'send'),
  };
}
