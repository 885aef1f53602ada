import type {ClaimedLetter} from '../domain/ledger/transaction';
import {encloseFile} from '../domain/mail/enclose';
import type {LetterPress} from '../workflow/ports/letter-press';
import {createDoc, filePdf, openFolder, pdfOf} from './drive-archive';
import {driveFiles, gmailMessages, ME} from './services';

/** J4: letters of the office with their files. */
export function letterPress(): LetterPress {
  return {
    press({name, folders, parts}, rootId) {
      const folder = folders.reduce(openFolder, rootId);
      const pdf = pdfOf(createDoc(folder, {name, folders, parts}), name);
      return {fileId: filePdf(folder, name, pdf), data: Utilities.base64Encode(pdf.getBytes())};
    },

    /** A large message goes as an upload: https://developers.google.com/workspace/gmail/api/guides/uploads */
    sendEnclosed(mail, letter, threadId) {
      const file = {...letter.enclosure!, data: bytesOf(letter)};
      const whole = encloseFile(mail, file);
      const upload = Utilities.newBlob(whole, 'message/rfc822');
      const sent = gmailMessages().send(threadId ? {threadId} : {}, ME, upload);
      return {id: sent.id!, threadId: sent.threadId!};
    },
  };
}

/** As the execution that filed it has them, else as they lie in Drive: of `get` the types tell the metadata only. */
function bytesOf({enclosure, enclosed}: ClaimedLetter): string {
  if (enclosed !== undefined) return enclosed;
  const blob = driveFiles().get(enclosure!.fileId, {
    alt: 'media',
  }) as Partial<GoogleAppsScript.Base.Blob>;
  if (typeof blob.getBytes !== 'function') throw new Error('the enclosure cannot be read');
  return Utilities.base64Encode(blob.getBytes());
}
