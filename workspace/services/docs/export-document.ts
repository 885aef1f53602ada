import type {PlainBlob} from '../../service';
import {DOCX, PDF} from '../drive/mime-types';
import {writeDocx} from './docx/write';
import {htmlOf} from './html';
import type {Imported} from './import-document';
import {printPdf} from './pdf/print';
import {plainText} from './text';

const EXTENSIONS: Record<string, string> = {
  [PDF]: 'pdf',
  [DOCX]: 'docx',
  'text/plain': 'txt',
  'text/html': 'html',
};

/**
 * A document in another format, called after its title; null where Google has no such export.
 *
 * @param printed what a PDF says of itself: its title, and when it was made (ms).
 */
export function exportDocument(
  {content, source}: Imported,
  printed: {title: string; at: number},
  mimeType: string,
): PlainBlob | null {
  const name = `${printed.title}.${EXTENSIONS[mimeType] ?? ''}`;
  const made = (bytes: string | Uint8Array): PlainBlob => ({
    bytes: Buffer.from(bytes).toString('base64'),
    contentType: mimeType,
    name,
  });
  switch (mimeType) {
    case PDF:
      return made(printPdf(content, printed));
    case DOCX:
      return source ? {bytes: source, contentType: DOCX, name} : made(writeDocx(content));
    case 'text/plain':
      // Google's text export begins with a byte order mark and ends lines as Windows does.
      return made(`\ufeff${plainText(content).replace(/\n/g, '\r\n')}`);
    case 'text/html':
      return made(
        `<html><head><meta charset="utf-8"></head><body>${htmlOf(content)}</body></html>`,
      );
    default:
      return null;
  }
}
