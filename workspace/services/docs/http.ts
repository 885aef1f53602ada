import {route, type ApiRoute} from '../../http/route';

/** https://developers.google.com/workspace/docs/api/reference/rest/v1 */
export const docsRoutes: ApiRoute[] = [
  route('POST', '/v1/documents', 'Docs.Documents.create', ({body}) => [body ?? {}]),
  route('POST', '/v1/documents/{id}:batchUpdate', 'Docs.Documents.batchUpdate', request => [
    request.body ?? {},
    request.params['id'],
  ]),
  route('GET', '/v1/documents/{id}', 'Docs.Documents.get', ({params}) => [params['id']]),
];
