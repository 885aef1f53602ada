import type {PlainBlob} from '../../../plain';
import {blob, plainBlob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';

type Blob = GoogleAppsScript.Base.Blob;
type Options = Record<string, unknown>;
type Resource = Record<string, unknown>;

const media = (source?: Blob | null) => (source ? plainBlob(source) : null);

/** The types promise less than Google gives: export answers a Blob, and takes the options it needs. */
interface Files {
  copy(resource: Resource, fileId: string, options?: Options): Resource;
  create(resource: Resource, source?: Blob | null, options?: Options): Resource;
  emptyTrash(): void;
  export(fileId: string, mimeType: string, options?: Options): Blob;
  get(fileId: string, options?: Options): Resource | Blob;
  list(options?: Options): Resource;
  remove(fileId: string, options?: Options): void;
  update(resource: Resource, fileId: string, source?: Blob | null, options?: Options): Resource;
}

const Files = emulateService<Files>('Drive.Files', {
  copy(resource, fileId, options) {
    return call('Drive.Files.copy', resource, fileId, options);
  },
  create(resource, source, options) {
    return call('Drive.Files.create', resource, media(source), options);
  },
  emptyTrash() {
    call('Drive.Files.emptyTrash');
  },
  export(fileId, mimeType, options) {
    return blob(call<PlainBlob>('Drive.Files.export', fileId, mimeType, options));
  },
  get(fileId, options) {
    const answer = call<Resource>('Drive.Files.get', fileId, options);
    return options?.alt === 'media' ? blob(answer as unknown as PlainBlob) : answer;
  },
  list(options) {
    return call('Drive.Files.list', options);
  },
  remove(fileId) {
    call('Drive.Files.remove', fileId);
  },
  update(resource, fileId, source, options) {
    return call('Drive.Files.update', resource, fileId, media(source), options);
  },
});

interface Permissions {
  create(resource: Resource, fileId: string, options?: Options): Resource;
  get(fileId: string, permissionId: string, options?: Options): Resource;
  list(fileId: string, options?: Options): Resource;
  remove(fileId: string, permissionId: string, options?: Options): void;
  update(resource: Resource, fileId: string, permissionId: string, options?: Options): Resource;
}

const Permissions = emulateService<Permissions>('Drive.Permissions', {
  create(resource, fileId, options) {
    return call('Drive.Permissions.create', resource, fileId, options);
  },
  get(fileId, permissionId, options) {
    return call('Drive.Permissions.get', fileId, permissionId, options);
  },
  list(fileId, options) {
    return call('Drive.Permissions.list', fileId, options);
  },
  remove(fileId, permissionId) {
    call('Drive.Permissions.remove', fileId, permissionId);
  },
  update(resource, fileId, permissionId, options) {
    return call('Drive.Permissions.update', resource, fileId, permissionId, options);
  },
});

interface About {
  get(options?: Options): Resource;
}

const About = emulateService<About>('Drive.About', {
  get(options) {
    return call('Drive.About.get', options);
  },
});

/** The advanced service, version 3 (https://developers.google.com/apps-script/advanced/drive). */
export const Drive = emulateService<{Files: Files; Permissions: Permissions; About: About}>(
  'Drive',
  {
    Files,
    Permissions,
    About,
  },
);
