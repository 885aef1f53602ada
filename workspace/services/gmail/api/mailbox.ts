import type {Operations} from '../../../service';
import {
  createDraft,
  deleteDraft,
  findDraft,
  listDrafts,
  sendDraft,
  updateDraft,
  type Draft,
} from '../drafts';
import type {Label} from '../entities';
import {apiError} from '../errors';
import {listHistory, type HistoryQuery} from '../history';
import {changeLabels, type Post} from '../mailbox';
import {countLabel, createLabel, deleteLabel, findLabel} from '../labels';
import {messageResource, type GetOptions} from '../resource';
import {method} from './me';
import {rawOf, type MessageBody} from './messages';
import {pageOf, type PageOptions} from './page';

export function mailboxMethods(post: Post): Operations {
  return {
    ...method(post, 'getProfile', 0, ({mailbox}) => ({
      emailAddress: mailbox.email,
      messagesTotal: Object.keys(mailbox.messages).length,
      threadsTotal: Object.keys(mailbox.threads).length,
      historyId: String(mailbox.historyId),
    })),
    ...method(post, 'History.list', 0, ({mailbox}, query?: HistoryQuery | null) =>
      listHistory(post, mailbox, query ?? {}),
    ),
    ...labelMethods(post),
    ...draftMethods(post),
  };
}

const labelResource = ({id, name, type}: Label) => ({id, name, type});

function labelMethods(post: Post): Operations {
  return {
    ...method(post, 'Labels.list', 0, ({mailbox}) => ({labels: mailbox.labels.map(labelResource)})),
    ...method(post, 'Labels.get', 0, ({mailbox}, id: string) => ({
      ...labelResource(findLabel(mailbox, id)),
      ...countLabel(mailbox, id),
    })),
    ...method(post, 'Labels.create', 1, ({mailbox}, body: {name?: string}) =>
      labelResource(createLabel(mailbox, body.name ?? '')),
    ),
    ...method(post, 'Labels.remove', 0, ({mailbox}, id: string) => {
      for (const message of Object.values(mailbox.messages))
        changeLabels(post, mailbox, message, {remove: [id]});
      deleteLabel(mailbox, id);
    }),
  };
}

interface DraftBody {
  id?: string;
  message?: MessageBody;
}

function draftMethods(post: Post): Operations {
  const ids = ({id, message: {id: messageId, threadId, labelIds}}: Draft) => ({
    id,
    message: {id: messageId, threadId, labelIds},
  });
  return {
    ...method(post, 'Drafts.create', 1, ({user}, body: DraftBody) =>
      ids(createDraft(post, user, rawOf(body.message), body.message?.threadId)),
    ),
    ...method(post, 'Drafts.update', 1, ({user}, body: DraftBody, id: string) =>
      ids(updateDraft(post, user, id, rawOf(body.message), body.message?.threadId)),
    ),
    ...method(post, 'Drafts.get', 0, ({mailbox}, id: string, options?: GetOptions | null) => ({
      id,
      message: messageResource(findDraft(mailbox, id).message, options ?? {}),
    })),
    ...method(post, 'Drafts.list', 0, ({mailbox}, options?: PageOptions | null) => {
      const all = listDrafts(mailbox);
      const {page, ...next} = pageOf(all, options ?? {});
      const drafts = page.map(({id, message}) => ({
        id,
        message: {id: message.id, threadId: message.threadId},
      }));
      return {...(drafts.length > 0 ? {drafts} : {}), ...next, resultSizeEstimate: all.length};
    }),
    ...method(post, 'Drafts.remove', 0, ({user}, id: string) => deleteDraft(post, user, id)),
    ...method(post, 'Drafts.send', 1, ({user}, body: DraftBody) => {
      if (!body.id) throw apiError('Missing draft id');
      const {id, threadId, labelIds} = sendDraft(post, user, body.id);
      return {id, threadId, labelIds};
    }),
  };
}
