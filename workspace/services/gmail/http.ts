import {route, type ApiRequest, type ApiRoute} from '../../http/route';

const USER = '/gmail/v1/users/{user}';

type Argument = 'body' | 'id' | 'messageId' | 'query' | 'user';

/** A method of Gmail by what Apps Script's member takes, in its order. */
const method = (verb: string, path: string, member: string, ...order: Argument[]) =>
  route(verb, USER + path, `Gmail.Users.${member}`, request =>
    order.map(name => argument(request, name)),
  );

function argument({body, media, params, query}: ApiRequest, name: Argument): unknown {
  if (name === 'query') return query;
  if (name !== 'body') return params[name];
  // A message sent as bytes is the `raw` of one sent as JSON.
  return media ? {...body, raw: Buffer.from(media.bytes, 'base64').toString('base64url')} : body;
}

/** https://developers.google.com/workspace/gmail/api/reference/rest */
export const gmailRoutes: ApiRoute[] = [
  method('GET', '/profile', 'getProfile', 'user'),
  method('GET', '/history', 'History.list', 'user', 'query'),
  method('GET', '/messages', 'Messages.list', 'user', 'query'),
  method('POST', '/messages/send', 'Messages.send', 'body', 'user'),
  route('POST', `/upload${USER}/messages/send`, 'Gmail.Users.Messages.send', request => [
    argument(request, 'body'),
    request.params['user'],
  ]),
  method('POST', '/messages/batchModify', 'Messages.batchModify', 'body', 'user'),
  method('GET', '/messages/{id}', 'Messages.get', 'user', 'id', 'query'),
  method('POST', '/messages/{id}/modify', 'Messages.modify', 'body', 'user', 'id'),
  method('POST', '/messages/{id}/trash', 'Messages.trash', 'user', 'id'),
  method('POST', '/messages/{id}/untrash', 'Messages.untrash', 'user', 'id'),
  method(
    'GET',
    '/messages/{messageId}/attachments/{id}',
    'Messages.Attachments.get',
    'user',
    'messageId',
    'id',
  ),
  method('GET', '/threads', 'Threads.list', 'user', 'query'),
  method('GET', '/threads/{id}', 'Threads.get', 'user', 'id', 'query'),
  method('POST', '/threads/{id}/modify', 'Threads.modify', 'body', 'user', 'id'),
  method('POST', '/threads/{id}/trash', 'Threads.trash', 'user', 'id'),
  method('POST', '/threads/{id}/untrash', 'Threads.untrash', 'user', 'id'),
  method('GET', '/labels', 'Labels.list', 'user'),
  method('POST', '/labels', 'Labels.create', 'body', 'user'),
  method('GET', '/labels/{id}', 'Labels.get', 'user', 'id'),
  method('DELETE', '/labels/{id}', 'Labels.remove', 'user', 'id'),
  method('GET', '/drafts', 'Drafts.list', 'user', 'query'),
  method('POST', '/drafts', 'Drafts.create', 'body', 'user'),
  method('POST', '/drafts/send', 'Drafts.send', 'body', 'user'),
  method('GET', '/drafts/{id}', 'Drafts.get', 'user', 'id', 'query'),
  method('PUT', '/drafts/{id}', 'Drafts.update', 'body', 'user', 'id'),
  method('DELETE', '/drafts/{id}', 'Drafts.remove', 'user', 'id'),
];
