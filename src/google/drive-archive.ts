import type {DocxPart} from '../domain/document/docx';
import type {Archive} from '../workflow/ports';
import {driveFiles} from './services';

const FOLDER = 'application/vnd.google-apps.folder';
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

/** The office's folder in Drive. Only files the desk itself made are seen (scope `drive.file`). */
export function driveArchive(rootId: string): Archive {
  return {
    file({name, folders, parts}) {
      const folder = folders.reduce(openFolder, rootId);
      const blobs = parts.map(blobOf);
      const zipped = Utilities.zip(blobs, `${name}.docx`).setContentType(DOCX);
      const doc = driveFiles().create({name, mimeType: DOC, parents: [folder]}, zipped);
      // DocumentApp's own conversion: the advanced Drive service has no documented way to hand over the bytes.
      const pdf = DocumentApp.openById(doc.id!).getAs(PDF).setName(`${name}.pdf`);
      const filed = driveFiles().create(
        {name: `${name}.pdf`, mimeType: PDF, parents: [folder]},
        pdf,
      );
      return {
        docUrl: `https://docs.google.com/document/d/${doc.id}/edit`,
        pdfUrl: `https://drive.google.com/file/d/${filed.id}/view`,
      };
    },
  };
}

function blobOf({path, content}: DocxPart): GoogleAppsScript.Base.Blob {
  if (typeof content === 'string')
    return Utilities.newBlob('', 'text/xml', path).setDataFromString(content, 'UTF-8');
  // Google's bytes are signed.
  const bytes = content.map(byte => (byte > 127 ? byte - 256 : byte));
  return Utilities.newBlob(bytes, 'image/png', path);
}

/** The folder of a name inside another, made when it is not there yet. */
export function openFolder(parent: string, name: string): string {
  const quoted = name.replace(/['\\]/g, '\\$&');
  const q = `'${parent}' in parents and name = '${quoted}' and mimeType = '${FOLDER}' and trashed = false`;
  const {files} = driveFiles().list({q, fields: 'files(id)'});
  return files?.[0]?.id ?? createFolder(name, parent);
}

export function createFolder(name: string, parent?: string): string {
  return driveFiles().create({name, mimeType: FOLDER, ...(parent ? {parents: [parent]} : {})}).id!;
}

export function moveToFolder(fileId: string, folderId: string): void {
  // The service takes null for "no new content", which its types leave out.
  const noContent = null as unknown as GoogleAppsScript.Base.Blob;
  driveFiles().update({}, fileId, noContent, {addParents: folderId});
}
