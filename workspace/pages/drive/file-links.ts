import type {DriveFile} from '../../services/drive/entities';
import {DOCX, GOOGLE, PDF} from '../../services/drive/mime-types';
import type {Html} from '../html';
import {icons} from '../icons';

interface Kind {
  name: string;
  icon: Html;
  path: (id: string) => string;
}

const KINDS: Record<string, Kind> = {
  [GOOGLE.folder]: {name: 'Folder', icon: icons.folder, path: id => `/drive/folders/${id}`},
  [GOOGLE.spreadsheet]: {
    name: 'Google Spreadsheet',
    icon: icons.spreadsheet,
    path: id => `/spreadsheets/d/${id}/edit`,
  },
  [GOOGLE.form]: {name: 'Google Formulir', icon: icons.form, path: id => `/forms/d/${id}/viewform`},
  [GOOGLE.document]: {
    name: 'Google Dokumen',
    icon: icons.document,
    path: id => `/document/d/${id}/edit`,
  },
  [GOOGLE.script]: {name: 'Apps Script', icon: icons.script, path: () => '/executions'},
};

const FILE_KINDS: [RegExp, string, Html][] = [
  [new RegExp(`^${PDF}`), 'PDF', icons.pdf],
  [/^image\//, 'Gambar', icons.image],
  [new RegExp(`^${DOCX}`), 'Word', icons.document],
  [/^text\/csv/, 'CSV', icons.spreadsheet],
  [/^text\//, 'Teks', icons.file],
];

/** Where a file opens. */
export function linkOf({id, mimeType}: DriveFile): string {
  return KINDS[mimeType]?.path(id) ?? `/file/d/${id}/view`;
}

export function iconOf({mimeType}: DriveFile): Html {
  return KINDS[mimeType]?.icon ?? fileKind(mimeType)?.[2] ?? icons.file;
}

export function typeName({mimeType}: DriveFile): string {
  return KINDS[mimeType]?.name ?? fileKind(mimeType)?.[1] ?? mimeType;
}

const fileKind = (mimeType: string) => FILE_KINDS.find(([pattern]) => pattern.test(mimeType));
