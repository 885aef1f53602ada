import type {PlainBlob, World} from '../../service';
import type {Form, Item} from './entities';
import {FormRefusal} from './errors';

const FOLDER = 'application/vnd.google-apps.folder';

/**
 * Keeps a respondent's file where Google Forms keeps it: in the form owner's Drive, in a folder of the
 * question within one of the form, the respondent's name behind the file's.
 */
export function uploadFile(
  world: World,
  form: Form,
  item: Item,
  blob: PlainBlob,
  respondent: string | null,
): string {
  if (Buffer.byteLength(blob.bytes, 'base64') > item.maxFileBytes) {
    throw new FormRefusal([
      {itemId: item.id, title: item.title, message: 'Ukuran file terlalu besar'},
    ]);
  }
  const {drive} = world.services;
  form.uploadFolderId ??= drive.create({
    name: `${form.title} (File responses)`,
    mimeType: FOLDER,
    owner: form.owner,
  }).id;
  const folderName = `${item.title} (File responses)`;
  const folder =
    drive.children(form.uploadFolderId).find(({name}) => name === folderName) ??
    drive.create({
      name: folderName,
      mimeType: FOLDER,
      owner: form.owner,
      parents: [form.uploadFolderId],
    });
  const who = respondent && (world.accounts.find(respondent)?.name ?? respondent);
  const file = drive.create({
    name: named(blob.name ?? 'file', who),
    mimeType: blob.contentType ?? 'application/octet-stream',
    owner: form.owner,
    parents: [folder.id],
    blob,
  });
  return file.id;
}

function named(name: string, who: string | null): string {
  if (!who) return name;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} - ${who}${name.slice(dot)}` : `${name} - ${who}`;
}
