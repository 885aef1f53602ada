import {createHash} from 'node:crypto';
import type {Acts, Own} from './acts';
import {answerLetter, forwardLetter, type Answering} from './answers';
import {CHANGES, changeAll} from '../changes';
import {letterToRaw, requireRecipient} from './letter';
import {attachmentViews, draftView, messageContent, messageView} from './view';
import {createDraft} from '../drafts';
import {invalidArgument} from '../errors';
import {findMessage} from '../mailbox';
import {sendRaw} from '../send';
import type {LetterOptions} from '../views';

/** One request brings a message's body, headers and all: the first getter that needs them asks. */
const CONTENT_GETTERS = ['getBody', 'getPlainBody', 'getHeader'];

export const messageActs: Acts = {
  'GmailApp.getMessageById': ({mailbox}, id: string) => {
    const message = mailbox.messages[id];
    if (!message) throw invalidArgument(id);
    return messageView(message);
  },
  'GmailMessage.refresh': ({mailbox}, id: string) => messageView(findMessage(mailbox, id)),
  'GmailMessage.getAttachments': ({mailbox}, id: string) =>
    attachmentViews(findMessage(mailbox, id)),
  /** SHA-1 of the bytes (reference/gmail/gmail-attachment#getHash). */
  'GmailAttachment.getHash': (_own, bytes: string) =>
    createHash('sha1').update(Buffer.from(bytes, 'base64')).digest('hex'),
  'GmailMessage.getRawContent': ({mailbox}, id: string) => findMessage(mailbox, id).raw,
  ...Object.fromEntries(
    CONTENT_GETTERS.map(getter => [
      `GmailMessage.${getter}`,
      ({mailbox}: Own, id: string) => messageContent(findMessage(mailbox, id)),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(CHANGES).map(verb => [
      `GmailMessage.${verb}`,
      ({post, mailbox}: Own, ids: string[]) =>
        changeAll(
          post,
          mailbox,
          ids.map(id => findMessage(mailbox, id)),
          verb,
        ),
    ]),
  ),
};

/** Sends what was written, or keeps it as a draft, in the thread it answers. */
function write({post, user}: Own, {options, threadId, ...answering}: Answering, draft: boolean) {
  const raw = letterToRaw(post, user, options, answering);
  if (draft) return draftView(createDraft(post, user, raw, threadId));
  requireRecipient(options);
  return messageView(sendRaw(post, user, raw, threadId));
}

const answer = (all: boolean, draft: boolean) => (own: Own, id: string, options: LetterOptions) =>
  write(own, answerLetter(own, findMessage(own.mailbox, id), options, all), draft);

export const answerActs: Acts = {
  'GmailMessage.reply': answer(false, false),
  'GmailMessage.replyAll': answer(true, false),
  'GmailMessage.createDraftReply': answer(false, true),
  'GmailMessage.createDraftReplyAll': answer(true, true),
  'GmailMessage.forward': (own, id: string, options: LetterOptions) =>
    write(own, forwardLetter(findMessage(own.mailbox, id), options), false),
};
