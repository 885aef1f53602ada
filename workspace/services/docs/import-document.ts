import type {PlainBlob} from '../../service';
import {DOCX} from '../drive/mime-types';
import {blankDocument, paragraph} from './blank';
import {readDocx} from './docx/read';
import type {Document} from './entities';

/** A document's content and, where it was imported, the bytes it came from (base64). */
export interface Imported {
  content: Document;
  source?: string;
}

/** Reads what Drive converts: a DOCX or plain text. GoogleError where the bytes are neither. */
export function importDocument(media: PlainBlob): Imported {
  const bytes = Buffer.from(media.bytes, 'base64');
  if (media.contentType === DOCX) return {content: readDocx(bytes), source: media.bytes};
  const lines = bytes.toString('utf8').split(/\r?\n/);
  return {content: {...blankDocument(), body: lines.map(line => paragraph(line))}};
}
