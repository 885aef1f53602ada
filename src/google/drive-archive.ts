import type {PackagePart} from '../domain/document/package';
import type {Archive, ArchiveData, ArchiveDocument, FiledDocument} from '../workflow/ports';
import {unsigned} from './bytes';
import {driveFiles} from './services';

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

/** The office's folder in Drive. Only files the desk itself made are seen (scope `drive.file`). */
export function driveArchive(rootId: string): Archive {
  return {
    file(document) {
      const folder = document.folders.reduce(openFolder, rootId);
      const doc = createDoc(folder, document);
      return linksTo(doc, createPdf(folder, document.name, doc));
    },

    fileOnce(document) {
      const folder = document.folders.reduce(openFolder, rootId);
      const {name} = document;
      const doc = findFile(folder, name, DOC) ?? createDoc(folder, document);
      return linksTo(doc, findFile(folder, `${name}.pdf`, PDF) ?? createPdf(folder, name, doc));
    },

    storeOnce(data) {
      const folder = data.folders.reduce(openFolder, rootId);
      const {name, mime} = data;
      if (findFile(folder, name, mime)) return;
      driveFiles().create({name, mimeType: mime, parents: [folder]}, dataBlob(data));
    },

    pictureIn(documentId) {
      const [image] = DocumentApp.openById(documentId).getBody().getImages();
      if (!image) return null;
      const bytes = image.getBlob().getBytes().map(unsigned);
      // Google's pixels are 96 to the inch.
      return {bytes, width: image.getWidth() * 0.75, height: image.getHeight() * 0.75};
    },

    list(folders) {
      let folder: string | undefined = rootId;
      for (const name of folders) folder = folder && findFile(folder, name, FOLDER);
      return folder ? listed(folder) : [];
    },
  };
}

/** Files of one answer; more come in further ones. */
const PAGE = 1000;

function listed(folder: string): ReturnType<Archive['list']> {
  const q = `'${folder}' in parents and mimeType != '${FOLDER}' and trashed = false`;
  const fields = 'nextPageToken, files(id, name, mimeType, size, sha256Checksum)';
  const found: ReturnType<Archive['list']> = [];
  let pageToken: string | undefined;
  do {
    const page = driveFiles().list({q, fields, pageSize: PAGE, ...(pageToken ? {pageToken} : {})});
    for (const {id, name, mimeType, size, sha256Checksum} of page.files ?? [])
      found.push({
        name: name!,
        url: mimeType === DOC ? docUrl(id!) : fileUrl(id!),
        size: Number(size ?? 0),
        sha256: sha256Checksum ?? null,
      });
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function dataBlob({name, mime, content}: ArchiveData): GoogleAppsScript.Base.Blob {
  if (typeof content === 'string')
    return Utilities.newBlob('', mime, name)
      .setDataFromString(content, 'UTF-8')
      .setContentType(mime);
  return Utilities.zip(content.map(blobOf), name).setContentType(mime);
}

/** Uploads the parts of a DOCX, which Drive converts into a Doc; answers its id. */
export function createDoc(folder: string, {name, parts}: ArchiveDocument): string {
  const zipped = Utilities.zip(parts.map(blobOf), `${name}.docx`).setContentType(DOCX);
  return driveFiles().create({name, mimeType: DOC, parents: [folder]}, zipped).id!;
}

/** DocumentApp's own conversion: the advanced Drive service has no documented way to hand over the bytes. */
function createPdf(folder: string, name: string, doc: string): string {
  return filePdf(folder, name, pdfOf(doc, name));
}

/** A Doc as PDF, by DocumentApp: the advanced Drive service has no documented way to hand over the bytes. */
export function pdfOf(doc: string, name: string): GoogleAppsScript.Base.Blob {
  return DocumentApp.openById(doc).getAs(PDF).setName(`${name}.pdf`);
}

/** Uploads a PDF; answers its id. */
export function filePdf(folder: string, name: string, pdf: GoogleAppsScript.Base.Blob): string {
  return driveFiles().create({name: `${name}.pdf`, mimeType: PDF, parents: [folder]}, pdf).id!;
}

function linksTo(doc: string, pdf: string): FiledDocument {
  return {
    docUrl: docUrl(doc),
    pdfUrl: fileUrl(pdf),
  };
}

function docUrl(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

function fileUrl(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

function blobOf({path, content}: PackagePart): GoogleAppsScript.Base.Blob {
  if (typeof content === 'string')
    return Utilities.newBlob('', 'text/xml', path).setDataFromString(content, 'UTF-8');
  // Google's bytes are signed.
  const bytes = content.map(byte => (byte > 127 ? byte - 256 : byte));
  return Utilities.newBlob(bytes, path.endsWith('.jpeg') ? 'image/jpeg' : 'image/png', path);
}

/** The folder of a name inside another, made when it is not there yet. */
export function openFolder(parent: string, name: string): string {
  return findFile(parent, name, FOLDER) ?? createFolder(name, parent);
}

/** The file of a name and kind in a folder; only those the desk itself made are seen. */
export function findFile(parent: string, name: string, mimeType: string): string | undefined {
  const quoted = name.replace(/['\\]/g, '\\$&');
  const q = `'${parent}' in parents and name = '${quoted}' and mimeType = '${mimeType}' and trashed = false`;
  const {files} = driveFiles().list({q, fields: 'files(id)'});
  return files?.[0]?.id;
}

/** Makes a folder; answers its id. Without a parent it lies in the account's own Drive. */
export function createFolder(name: string, parent?: string): string {
  return driveFiles().create({name, mimeType: FOLDER, ...(parent ? {parents: [parent]} : {})}).id!;
}

/** What *Pasang* made under this name before it died; only files the desk itself made are seen. */
export function madeSince(begun: number, name: string, mimeType: string): string | undefined {
  const quoted = name.replace(/['\\]/g, '\\$&');
  const since = new Date(begun).toISOString();
  const q = `name = '${quoted}' and mimeType = '${mimeType}' and trashed = false and createdTime >= '${since}'`;
  const {files} = driveFiles().list({q, fields: 'files(id)', orderBy: 'createdTime'});
  return files?.[0]?.id;
}

/** Puts a file into a folder; Drive takes it out of the one where it lay. */
export function moveToFolder(fileId: string, folderId: string): void {
  // The service takes null for "no new content", which its types leave out.
  const noContent = null as unknown as GoogleAppsScript.Base.Blob;
  driveFiles().update({}, fileId, noContent, {addParents: folderId});
}

/** Copies a file into a folder; answers the copy's id. */
export function copyFile(fileId: string, name: string, folderId: string): string {
  return driveFiles().copy({name, parents: [folderId]}, fileId).id!;
}
