import type {Operations} from '../../../service';
import {CHANGES} from '../changes';
import {changeLabels, findThread, type Post} from '../mailbox';
import {snippetOf} from '../message';
import {threadResource, type GetOptions} from '../resource';
import {searchThreads, type SearchOptions} from '../search/search';
import {method, type Own} from './me';
import {labelChange, type LabelChange} from './messages';
import {pageOf, type PageOptions} from './page';

export function threadMethods(post: Post): Operations {
  return {
    ...method(post, 'Threads.get', 0, ({mailbox}, id: string, options?: GetOptions | null) =>
      threadResource(mailbox, id, options ?? {}),
    ),
    ...method(post, 'Threads.list', 0, list),
    ...method(post, 'Threads.modify', 1, (own, change: LabelChange, id: string) => {
      const {add, remove} = labelChange(own, change);
      return changed(own, id, {add, remove});
    }),
    ...method(post, 'Threads.trash', 0, (own, id: string) =>
      changed(own, id, CHANGES['moveToTrash']!),
    ),
    ...method(post, 'Threads.untrash', 0, (own, id: string) =>
      changed(own, id, CHANGES['moveToInbox']!),
    ),
  };
}

function list({post, mailbox}: Own, options: (SearchOptions & PageOptions) | null | undefined) {
  const found = searchThreads(mailbox, post.world.clock.now(), options ?? {});
  const {page, ...next} = pageOf(found, options ?? {});
  const threads = page.map(id => {
    const messages = findThread(mailbox, id);
    const historyId = Math.max(...messages.map(message => message.historyId));
    return {id, snippet: snippetOf(messages.at(-1)!), historyId: String(historyId)};
  });
  return {...(page.length > 0 ? {threads} : {}), ...next, resultSizeEstimate: found.length};
}

function changed({post, mailbox}: Own, id: string, change: {add?: string[]; remove?: string[]}) {
  const messages = findThread(mailbox, id);
  for (const message of messages) changeLabels(post, mailbox, message, change);
  return {
    id,
    messages: messages.map(({id: messageId, threadId, labelIds}) => ({
      id: messageId,
      threadId,
      labelIds,
    })),
  };
}
