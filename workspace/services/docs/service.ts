import {lately} from '../../lately';
import type {PlainBlob, World} from '../../service';
import {DOCX, GOOGLE, PDF} from '../drive/mime-types';
import {blankDocument, paragraph} from './blank';
import {readDocx} from './docx/read';
import {writeDocx} from './docx/write';
import type {DocsState, Document, OpenDocument, StoredDocument} from './entities';
import {documentMissing} from './errors';
import {htmlOf} from './html';
import {operations} from './operations';
import {printPdf} from './pdf/print';
import {plainText} from './text';

/** A document's content and, where it was imported, the bytes it came from. */
export interface Imported {
  content: Document;
  source?: string;
}

export interface NewDocument {
  id?: string;
  title: string;
  owner: string;
  parents?: string[];
  project?: string;
  document?: Imported;
}

const contentOf = lately(4, ({content}: StoredDocument) => JSON.parse(content) as Document);

/** Google Docs. Names, owners and permissions are Drive's. */
export type Docs = ReturnType<typeof createDocs>;

export function createDocs(world: World, state: DocsState) {
  /** Makes a document, blank unless content is given. Spends the day's quota. */
  function create({title, document, ...file}: NewDocument): {documentId: string} {
    const {owner} = file;
    world.quotas.spend(owner, 'documentsCreated');
    const {drive} = world.services;
    const mimeType = GOOGLE.document;
    const {id} = drive.create({...file, name: title, mimeType});
    const stored: StoredDocument = {
      documentId: id,
      revision: 1,
      content: JSON.stringify(document?.content ?? blankDocument()),
      ...(document?.source && {source: document.source}),
    };
    state.documents[id] = stored;
    return stored;
  }

  function find(id: string): StoredDocument {
    const stored = Object.hasOwn(state.documents, id) ? state.documents[id] : undefined;
    if (!stored || !world.services.drive.find(id)) throw documentMissing();
    return stored;
  }

  /** Not to be changed: that is what `edit` is for. */
  function get(id: string): OpenDocument {
    const stored = find(id);
    return {...stored, content: contentOf(stored)};
  }

  /** Reads what Drive converts: a DOCX or plain text. GoogleError where the bytes are neither. */
  function read(media: PlainBlob): Imported {
    const bytes = Buffer.from(media.bytes, 'base64');
    if (media.contentType === DOCX) {
      return {content: readDocx(bytes), source: media.bytes};
    }
    const body = bytes
      .toString('utf8')
      .split(/\r?\n/)
      .map(line => paragraph(line));
    return {content: {...blankDocument(), body}};
  }

  function documentOf(id: string): Imported {
    const {content, source} = get(id);
    return {content, source};
  }

  function replace(id: string, {content, source}: Imported): void {
    const {documentId, revision} = find(id);
    state.documents[id] = {
      documentId,
      revision: revision + 1,
      content: JSON.stringify(content),
      ...(source && {source}),
    };
  }

  /** Changes a document by a function; what it came from is no longer what it is. */
  function edit<T>(id: string, change: (document: Document) => T): T {
    // A change that fails half way must leave no trace.
    const content = JSON.parse(find(id).content) as Document;
    const result = change(content);
    replace(id, {content});
    world.services.drive.touch(id);
    return result;
  }

  /** The document in another format; null where Google has no such export. */
  function exportAs(id: string, mimeType: string): PlainBlob | null {
    const {content, source} = get(id);
    const file = world.services.drive.find(id)!;
    const name = `${file.name}.${EXTENSIONS[mimeType] ?? ''}`;
    const made = (bytes: string | Uint8Array): PlainBlob => ({
      bytes: Buffer.from(bytes).toString('base64'),
      contentType: mimeType,
      name,
    });
    switch (mimeType) {
      case PDF:
        return made(printPdf(content, {title: file.name, at: world.clock.now()}));
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

  const text = (id: string): string => plainText(get(id).content);
  const html = (id: string): string => htmlOf(get(id).content);

  return {
    state,
    operations,
    create,
    get,
    read,
    documentOf,
    replace,
    edit,
    export: exportAs,
    text,
    html,
  };
}

const EXTENSIONS: Record<string, string> = {
  [PDF]: 'pdf',
  [DOCX]: 'docx',
  'text/plain': 'txt',
  'text/html': 'html',
};
