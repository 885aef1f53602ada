import {route, type ApiRequest, type ApiRoute} from '../../http/route';

const FILES = '/drive/v3/files';
const FILE = `${FILES}/{id}`;
const PERMISSIONS = `${FILE}/permissions`;

const id = ({params}: ApiRequest) => params['id'];
const permission = ({params}: ApiRequest) => params['permission'];

/** An upload has the same method at another path (https://developers.google.com/workspace/drive/api/guides/manage-uploads). */
const withUpload = (make: (prefix: string) => ApiRoute) => [make(''), make('/upload')];

/** https://developers.google.com/workspace/drive/api/reference/rest/v3 */
export const driveRoutes: ApiRoute[] = [
  ...withUpload(prefix =>
    route('POST', prefix + FILES, 'Drive.Files.create', ({body, media, query}) => [
      body,
      media,
      query,
    ]),
  ),
  ...withUpload(prefix =>
    route('PATCH', prefix + FILE, 'Drive.Files.update', request => [
      request.body,
      id(request),
      request.media,
      request.query,
    ]),
  ),
  route('GET', FILES, 'Drive.Files.list', ({query}) => [query]),
  route('DELETE', `${FILES}/trash`, 'Drive.Files.emptyTrash', () => []),
  route('GET', `${FILE}/export`, 'Drive.Files.export', request => [
    id(request),
    request.query['mimeType'],
    // The REST method always gives the bytes; Apps Script's needs to be told.
    {...request.query, alt: 'media'},
  ]),
  route('POST', `${FILE}/copy`, 'Drive.Files.copy', request => [
    request.body,
    id(request),
    request.query,
  ]),
  route('GET', PERMISSIONS, 'Drive.Permissions.list', request => [id(request), request.query]),
  route('POST', PERMISSIONS, 'Drive.Permissions.create', request => [
    request.body,
    id(request),
    request.query,
  ]),
  route('DELETE', `${PERMISSIONS}/{permission}`, 'Drive.Permissions.remove', request => [
    id(request),
    permission(request),
  ]),
  route('GET', FILE, 'Drive.Files.get', request => [id(request), request.query]),
  route('DELETE', FILE, 'Drive.Files.remove', request => [id(request)]),
  route('GET', '/drive/v3/about', 'Drive.About.get', ({query}) => [query]),
];
