import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import type {Document} from '../entities';
import {TabType} from './enums';
import {changing, plainParagraph, type Session} from './session';
import {childrenOf, documentNode, elementOf, type Kind} from './tree';

type Tab = GoogleAppsScript.Document.Tab;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;
type OfSession = {readonly $: Session};

/** What the Docs API calls the first tab. */
export const TAB_ID = 't.0';

function sectionOf(session: Session, meant: Kind): object | null {
  const node = childrenOf(documentNode(session)).find(({kind}) => kind === meant);
  return node ? elementOf(node) : null;
}

function addEdge(session: Session, edge: 'header' | 'footer'): object | null {
  changing(session);
  const blocks = session.content[edge];
  if (blocks.length > 0) throw exception(`Document tab already contains a ${edge}.`);
  blocks.push(plainParagraph(''));
  return sectionOf(session, edge === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION');
}

/** What a document and its one tab share; nothing here makes bookmarks, footnotes or named ranges. */
export const tabMembers = {
  addFooter(this: OfSession) {
    return addEdge(this.$, 'footer');
  },
  addHeader(this: OfSession) {
    return addEdge(this.$, 'header');
  },
  getBody(this: OfSession) {
    return sectionOf(this.$, 'BODY_SECTION');
  },
  getBookmark: () => null,
  getBookmarks: () => [],
  getFooter(this: OfSession) {
    return edgeOf(this.$, 'footer');
  },
  getFootnotes: () => [],
  getHeader(this: OfSession) {
    return edgeOf(this.$, 'header');
  },
  getNamedRangeById: () => null,
  getNamedRanges: () => [],
};

/** The one of all pages; the first page's own is found as another child of what the body stands in. */
function edgeOf(session: Session, edge: keyof Pick<Document, 'header' | 'footer'>) {
  if (session.content[edge].length === 0) return null;
  return sectionOf(session, edge === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION');
}

const documentTab = emulate<DocumentTab, Session>('DocumentTab', () => ({
  ...(tabMembers as unknown as Partial<DocumentTab>),
}));

/** A document here has one tab (https://developers.google.com/apps-script/reference/document/tab). */
export const tab = emulate<Tab, Session>('Tab', () => ({
  asDocumentTab() {
    return documentTab(this.$);
  },
  getChildTabs() {
    return [];
  },
  getId() {
    return TAB_ID;
  },
  getIndex() {
    return 0;
  },
  getTitle() {
    return 'Tab 1';
  },
  getType() {
    return TabType.DOCUMENT_TAB;
  },
}));
