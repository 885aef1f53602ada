import type {PlainBlob} from '../../../plain';
import {blob, plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';

type Blob = GoogleAppsScript.Base.Blob;
type Api = GoogleAppsScript.Drive;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type About = GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection;

/** A method of the API: its arguments go over as they are, in Apps Script's order. */
const method =
  <T>(name: string) =>
  (...args: unknown[]): T =>
    call<T>(`Drive.${name}`, ...args);

const media = (source?: Blob | null) => (source ? plainBlob(source) : null);

const files = emulateService<Files>('Drive.Files', {
  copy: method('Files.copy'),
  create(resource: object, source?: Blob | null, options?: object) {
    return call('Drive.Files.create', resource, media(source), options);
  },
  emptyTrash: method('Files.emptyTrash'),
  // The types promise nothing; with `alt: 'media'` Google answers the Blob, without it an error.
  export(fileId: string, mimeType: string, options?: object) {
    return blob(call<PlainBlob>('Drive.Files.export', fileId, mimeType, options));
  },
  get: ((fileId: string, options?: {alt?: string}) => {
    const answer = call<object>('Drive.Files.get', fileId, options);
    return options?.alt === 'media' ? blob(answer as PlainBlob) : answer;
  }) as unknown as Files['get'],
  list: method('Files.list'),
  remove: method('Files.remove'),
  update(resource: object, fileId: string, source?: Blob | null, options?: object) {
    return call('Drive.Files.update', resource, fileId, media(source), options);
  },
});

const permissions = emulateService<Permissions>('Drive.Permissions', {
  create: method('Permissions.create'),
  get: method('Permissions.get'),
  list: method('Permissions.list'),
  remove: method('Permissions.remove'),
  update: method('Permissions.update'),
});

/** The advanced service, version 3 (https://developers.google.com/apps-script/advanced/drive). */
export const Drive = emulateService<Api>('Drive', {
  About: emulateService<About>('Drive.About', {get: method('About.get')}),
  Files: files,
  Permissions: permissions,
});
