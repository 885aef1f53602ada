import type {Acts, Own} from './acts';
import {letterToRaw, requireRecipient} from './letter';
import {draftView, messageView} from './view';
import {deliver} from '../delivery';
import {createDraft, deleteDraft, findDraft, listDrafts, sendDraft, updateDraft} from '../drafts';
import {readHeaders, splitHead} from '../mime/headers';
import {recipientsOf} from '../recipients';
import {sendRaw} from '../send';
import type {LetterOptions} from '../views';

export const sendActs: Acts = {
  'GmailApp.sendEmail': ({post, user}, options: LetterOptions) => {
    requireRecipient(options);
    sendRaw(post, user, letterToRaw(post, user, options));
  },
  'MailApp.sendEmail': sendWithoutCopy,
  'MailApp.getRemainingDailyQuota': ({post, user}) =>
    post.world.quotas.remaining(user, 'emailRecipients'),
  // What it allows is checked where every call is (executions/message-token).
  'GmailApp.setCurrentMessageAccessToken': () => undefined,
  'GmailDraft.send': ({post, user}, id: string) => messageView(sendDraft(post, user, id)),
};

/** MailApp cannot reach the mailbox: its letters are not under SENT (as users of the service report). */
function sendWithoutCopy({post, user, mailbox}: Own, options: LetterOptions): void {
  requireRecipient(options);
  const raw = letterToRaw(post, user, options);
  const recipients = recipientsOf(readHeaders(splitHead(raw).head));
  post.world.quotas.spend(user, 'emailRecipients', recipients.length);
  deliver(post, {sender: mailbox.email, recipients, raw});
}

export const draftActs: Acts = {
  'GmailApp.createDraft': ({post, user}, options: LetterOptions) =>
    draftView(createDraft(post, user, letterToRaw(post, user, options))),
  'GmailApp.getDrafts': ({mailbox}) => listDrafts(mailbox).map(draftView),
  'GmailApp.getDraft': ({mailbox}, id: string) => draftView(findDraft(mailbox, id)),
  'GmailDraft.update': ({post, user}, id: string, options: LetterOptions) =>
    draftView(updateDraft(post, user, id, letterToRaw(post, user, options))),
  'GmailDraft.deleteDraft': ({post, user}, id: string) => deleteDraft(post, user, id),
};
