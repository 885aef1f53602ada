import type {Actor, Complaint} from '../../domain/complaint/complaint';
import type {Attachment, Dossier} from '../../domain/complaint/dossier';
import {complaintFolders} from '../../domain/complaint/folders';
import {base64Size, checkFile, type FileFlaw, LARGEST_FILE} from '../../domain/intake/attachment';
import type {Zone} from '../../domain/instant';
import {seal} from '../../domain/ledger/digest';
import type {Change} from '../../domain/ledger/transaction';
import {Refusal, required} from '../../domain/result';
import type {Desk} from '../ports';

/** A file as a page brings it: its name, and its bytes in base64. */
export interface BroughtFile {
  name: string;
  data: string;
}

/** A checked file before it is stored. */
export interface CheckedFile {
  name: string;
  mime: string;
  size: number;
  sha256: string;
}

/** I7: what a file is by its name, its size and its first bytes; refused where they do not agree. No request. */
export function checkBrought(
  {attachments}: Desk,
  {name, data}: BroughtFile,
  register: string,
): CheckedFile {
  const size = required(base64Size(data), 'bad-request', {field: 'berkas'});
  // Before anything is decoded: ten megabytes become ten million numbers.
  if (size > LARGEST_FILE) throw fileRefusal('tooLarge', register);
  const {head, sha256} = attachments.look(data);
  const checked = checkFile({name, size, head});
  if ('flaw' in checked) throw fileRefusal(checked.flaw, register);
  return {...checked, size, sha256};
}

/** Files it in the complaint's own private folder; answers Google's id. */
export function storeFile(
  {attachments}: Desk,
  {name, mime}: CheckedFile,
  data: string,
  {complaint, zone}: {complaint: Pick<Complaint, 'register' | 'registeredAt'>; zone: Zone},
): string {
  return attachments.file({name, mime, data, folders: complaintFolders(complaint, zone)});
}

/** The journal's line and the complaint's words after a stored file. */
export function attachedChange(
  desk: Desk,
  {entry, texts, complainant}: Dossier,
  {sha256, ...file}: CheckedFile & {fileId: string},
  by: Actor,
): Change {
  const at = desk.now();
  const kept: Attachment = {...file, at, by};
  const nameHash = seal(kept.name, complainant.salt, desk.crypto.digest);
  return {
    entry,
    events: [{type: 'attached', at, by, nameHash, size: kept.size, sha256}],
    texts: {...texts, attachments: [...(texts.attachments ?? []), kept]},
  };
}

/** The refusal that says what is wrong with a file, beginning with what is safe. */
export function fileRefusal(flaw: FileFlaw, register: string): Refusal {
  return new Refusal('bad-file', {flaw, register});
}
