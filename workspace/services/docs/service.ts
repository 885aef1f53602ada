import {lately} from '../../lately';
import type {PlainBlob, World} from '../../service';
import {GOOGLE} from '../drive/mime-types';
import {blankDocument} from './blank';
import type {DocsState, Document, OpenDocument, StoredDocument} from './entities';
import {documentMissing} from './errors';
import {exportDocument} from './export-document';
import {htmlOf} from './html';
import {type Imported, importDocument} from './import-document';
import {operations} from './operations';
import {plainText} from './text';

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
    const {name} = world.services.drive.find(id)!;
    return exportDocument(get(id), {title: name, at: world.clock.now()}, mimeType);
  }

  const text = (id: string): string => plainText(get(id).content);
  const html = (id: string): string => htmlOf(get(id).content);

  return {
    state,
    operations,
    create,
    get,
    read: importDocument,
    documentOf,
    replace,
    edit,
    export: exportAs,
    text,
    html,
  };
}
