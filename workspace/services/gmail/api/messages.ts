import type {Operations, PlainBlob} from '../../../service';
import {CHANGES} from '../changes';
import {apiError, rawRequired} from '../errors';
import {checkLabels} from '../labels';
import {BATCH_MODIFY_IDS} from '../limits';
import {changeLabels, findMessage, type Post} from '../mailbox';
import {attachmentResource, messageResource, type GetOptions} from '../resource';
import {searchMessages, type SearchOptions} from '../search/search';
import {sendRaw} from '../send';
import {method, type Own} from './me';
import {pageOf, type PageOptions} from './page';

export interface MessageBody {
  /** Web-safe base64. */
  raw?: string;
  threadId?: string;
}

export interface LabelChange {
  addLabelIds?: string[];
  removeLabelIds?: string[];
}

/** The raw message of a request: latin-1, as it is kept. */
export function rawOf(body: MessageBody | null | undefined): string {
  if (!body?.raw) throw rawRequired();
  return Buffer.from(body.raw, 'base64').toString('latin1');
}

/** Labels that changed must exist. */
export function labelChange({mailbox}: Own, change: LabelChange) {
  const add = change.addLabelIds ?? [];
  const remove = change.removeLabelIds ?? [];
  checkLabels(mailbox, [...add, ...remove]);
  return {add, remove};
}

export function messageMethods(post: Post): Operations {
  const move = (verb: 'moveToTrash' | 'moveToInbox') => (own: Own, id: string) => {
    const message = findMessage(own.mailbox, id);
    changeLabels(own.post, own.mailbox, message, CHANGES[verb] ?? {});
    return messageResource(message, {format: 'minimal'});
  };
  return {
    ...method(post, 'Messages.send', 1, ({user}, body: MessageBody, media?: PlainBlob) => {
      const raw = media ? Buffer.from(media.bytes, 'base64').toString('latin1') : rawOf(body);
      const {id, threadId, labelIds} = sendRaw(post, user, raw, body.threadId);
      return {id, threadId, labelIds};
    }),
    ...method(post, 'Messages.get', 0, ({mailbox}, id: string, options?: GetOptions | null) =>
      messageResource(findMessage(mailbox, id), options ?? {}),
    ),
    ...method(post, 'Messages.list', 0, list),
    ...method(post, 'Messages.modify', 1, (own, change: LabelChange, id: string) => {
      const message = findMessage(own.mailbox, id);
      changeLabels(post, own.mailbox, message, labelChange(own, change));
      const {threadId, labelIds} = message;
      return {id, threadId, labelIds};
    }),
    ...method(post, 'Messages.batchModify', 1, batchModify),
    ...method(post, 'Messages.trash', 0, move('moveToTrash')),
    ...method(post, 'Messages.untrash', 0, move('moveToInbox')),
    ...method(post, 'Messages.Attachments.get', 0, ({mailbox}, messageId: string, id: string) =>
      attachmentResource(findMessage(mailbox, messageId), id),
    ),
  };
}

function list({post, mailbox}: Own, options: (SearchOptions & PageOptions) | null | undefined) {
  const found = searchMessages(mailbox, post.world.clock.now(), options ?? {});
  const {page, ...next} = pageOf(found, options ?? {});
  return {
    ...(page.length > 0 ? {messages: page.map(({id, threadId}) => ({id, threadId}))} : {}),
    ...next,
    resultSizeEstimate: found.length,
  };
}

function batchModify(own: Own, body: LabelChange & {ids?: string[]}): void {
  const ids = body.ids ?? [];
  if (ids.length > BATCH_MODIFY_IDS)
    throw apiError(`Too many message ids. Maximum is ${BATCH_MODIFY_IDS}.`);
  const change = labelChange(own, body);
  for (const message of ids.map(id => findMessage(own.mailbox, id))) {
    changeLabels(own.post, own.mailbox, message, change);
  }
}
