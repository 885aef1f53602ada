import {HEAD_BYTES} from '../domain/intake/attachment';
import type {Attachments} from '../workflow/ports';
import {hex, unsigned} from './bytes';
import {openFolder} from './drive-archive';
import {driveFiles} from './services';

/** Complaints' files in the office's own Drive: made by the desk, shared with nobody (I7). */
export function driveAttachments(rootId: string): Attachments {
  return {
    look(data) {
      const bytes = Utilities.base64Decode(data);
      const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes);
      return {head: bytes.slice(0, HEAD_BYTES).map(unsigned), sha256: hex(digest)};
    },

    file({name, mime, data, folders}) {
      const folder = folders.reduce(openFolder, rootId);
      const blob = Utilities.newBlob(Utilities.base64Decode(data), mime, name);
      return driveFiles().create({name, mimeType: mime, parents: [folder]}, blob).id!;
    },

    remove(fileId) {
      driveFiles().update({trashed: true}, fileId);
    },
  };
}
