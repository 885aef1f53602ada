import {copyPlain} from '../../plain';
import {GoogleError} from '../../service';
import type {Caller, PlainBlob, World} from '../../service';
import type {DriveFile} from './entities';
import {conversionNotSupported, exportOnlyEditors, exportTooLarge} from './errors';
import {MAX_EXPORT_BYTES} from './limits';
import {DOCX, GOOGLE, isGoogleType} from './mime-types';
import {exportSpreadsheet} from './spreadsheet-export';

export interface NewContent {
  title: string;
  mimeType: string;
  parents: string[];
  media: PlainBlob | null;
}

/** Makes a file whose content one of Google's editors holds; the editor's service registers it here. */
export function createEditorFile(
  world: World,
  caller: Caller,
  {title, mimeType, parents, media}: NewContent,
): DriveFile {
  const {docs, drive, forms, sheets} = world.services;
  const owner = caller.user;
  const project = caller.execution?.projectId;
  switch (mimeType) {
    case GOOGLE.folder:
      return drive.create({name: title, mimeType, owner, parents, project});
    case GOOGLE.document: {
      const document = media ? converted(world, caller, media) : undefined;
      const made = docs.create({title, owner, parents, project, document});
      return drive.find(made.documentId)!;
    }
    case GOOGLE.spreadsheet:
      if (media) throw notConverted(media, 'Google Sheets');
      return drive.find(sheets.create({title, owner, parents}).spreadsheetId)!;
    case GOOGLE.form:
      return drive.find(forms.create({title, owner, parents, project}).id)!;
    default:
      throw new GoogleError(`not emulated: Drive.Files.create of ${mimeType}`);
  }
}

/** Puts new bytes into a file: as they are, or converted where an editor holds it. */
export function replaceContent(
  world: World,
  caller: Caller,
  file: DriveFile,
  media: PlainBlob,
): void {
  if (file.mimeType === GOOGLE.document) {
    const document = converted(world, caller, media);
    world.services.docs.replace(file.id, document);
  } else if (isGoogleType(file.mimeType)) {
    throw notConverted(media, file.mimeType);
  } else {
    file.blob = {...media, name: file.name};
    file.mimeType = media.contentType ?? file.mimeType;
  }
}

export function copyContent(
  world: World,
  caller: Caller,
  file: DriveFile,
  into: {title: string; parents: string[]},
): DriveFile {
  const {docs, drive, script, sheets} = world.services;
  const owner = caller.user;
  const project = caller.execution?.projectId;
  if (file.mimeType === GOOGLE.document) {
    const document = docs.documentOf(file.id);
    const made = docs.create({...into, owner, project, document});
    return drive.find(made.documentId)!;
  }
  if (file.mimeType === GOOGLE.spreadsheet) {
    const made = sheets.create({...into, owner}).spreadsheetId;
    const original = copyPlain(sheets.get(file.id));
    sheets.state.spreadsheets[made] = {...original, id: made, title: into.title};
    script.boundTo(file.id).forEach(bound => script.copyTo(bound, made, owner));
    return drive.find(made)!;
  }
  if (file.mimeType === GOOGLE.folder) {
    throw new GoogleError('This file cannot be copied by the user.', 403);
  }
  if (isGoogleType(file.mimeType)) {
    throw new GoogleError(`not emulated: Drive.Files.copy of ${file.mimeType}`);
  }
  const {mimeType, blob} = file;
  const name = into.title;
  return drive.create({name, mimeType, owner, parents: into.parents, project, blob});
}

/** An editor's file in another format; GoogleError 403 over 10 MB. */
export function exportContent(world: World, file: DriveFile, mimeType: string): PlainBlob {
  if (!isGoogleType(file.mimeType) || file.mimeType === GOOGLE.folder) {
    throw exportOnlyEditors();
  }
  const exported =
    file.mimeType === GOOGLE.document
      ? world.services.docs.export(file.id, mimeType)
      : file.mimeType === GOOGLE.spreadsheet
        ? exportSpreadsheet(world, file, mimeType)
        : null;
  if (!exported) throw conversionNotSupported();
  if (Buffer.byteLength(exported.bytes, 'base64') > MAX_EXPORT_BYTES) {
    throw exportTooLarge();
  }
  return exported;
}

function converted(world: World, caller: Caller, media: PlainBlob) {
  world.quotas.spend(caller.user, 'filesConverted');
  const type = media.contentType ?? '';
  if (type !== DOCX && !type.startsWith('text/plain')) {
    throw notConverted(media, 'Google Docs');
  }
  return world.services.docs.read(media);
}

function notConverted(media: PlainBlob, into: string): GoogleError {
  return new GoogleError(
    `not emulated: conversion of ${media.contentType ?? 'unnamed bytes'} to ${into}`,
  );
}
