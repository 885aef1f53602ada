import type {DriveItem} from '../domain/drawer/compare-files';
import type {Drawer} from '../workflow/ports/drawer';
import {FOLDER} from './drive-archive';
import {driveFiles} from './services';

const DOC = 'application/vnd.google-apps.document';
/** Google's largest page. */
const PAGE = 1000;
/** Some ten seconds each at worst, within the six minutes of a night's execution. */
const PAGES = 20;
const FIELDS =
  'nextPageToken, files(id, name, mimeType, parents, trashed, explicitlyTrashed, shared, createdTime)';

type Listed = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Complaints' files in the office's Drive as the night compares them: only what the desk made is seen (scope `drive.file`). */
export function googleDrawer(): Drawer {
  // The service takes null for "no new content", which its types leave out.
  const noContent = null as unknown as GoogleAppsScript.Base.Blob;
  return {
    items() {
      const items: DriveItem[] = [];
      let pageToken: string | undefined;
      for (let page = 0; page < PAGES; page += 1) {
        const answer = driveFiles().list({
          fields: FIELDS,
          orderBy: 'createdTime desc',
          pageSize: PAGE,
          ...(pageToken ? {pageToken} : {}),
        });
        items.push(...(answer.files ?? []).map(itemOf));
        pageToken = answer.nextPageToken;
        if (!pageToken) return {items, since: 0};
      }
      return {items, since: items[items.length - 1]!.created};
    },

    untrash: id => void driveFiles().update({trashed: false}, id),
    trash: id => void driveFiles().update({trashed: true}, id),
    move(id, from, to) {
      const parents = {addParents: to, ...(from ? {removeParents: from} : {})};
      driveFiles().update({}, id, noContent, parents);
    },
  };
}

function itemOf(file: Listed): DriveItem {
  const {id, name, mimeType, parents, trashed, explicitlyTrashed, shared, createdTime} = file;
  return {
    id: id!,
    name: name!,
    parent: parents?.[0] ?? '',
    kind: mimeType === FOLDER ? 'folder' : mimeType === DOC ? 'doc' : 'file',
    isTrashed: trashed === true,
    isThrown: explicitlyTrashed === true,
    isShared: shared === true,
    created: Date.parse(createdTime!),
  };
}
