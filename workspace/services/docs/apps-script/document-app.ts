import type {PlainBlob} from '../../../plain';
import {blob} from '../../../runtime/blob';
import {call} from '../../../runtime/bridge';
import {emulate, emulateService} from '../../../runtime/emulate';
import {setting} from '../../../runtime/setting';
import {peopleMembers} from '../../drive/apps-script/file-people';
import {ElementType, GlyphType, HorizontalAlignment, ParagraphHeading} from './enums';
import {body, footer, header} from './section';
import {changing, openSession, plainParagraph, save, type Session} from './session';

type Document = GoogleAppsScript.Document.Document;

const document = emulate<Document, Session>('Document', () => ({
  ...peopleMembers<Document>('Document', call),
  addFooter() {
    return footer({session: this.$, blocks: newEdge(this.$, 'footer')});
  },
  addHeader() {
    return header({session: this.$, blocks: newEdge(this.$, 'header')});
  },
  getAs(contentType: string) {
    save(this.$);
    return blob(call<PlainBlob>('Document.getAs', this.$.id, contentType));
  },
  getBlob() {
    return this.getAs('application/pdf');
  },
  getBody() {
    return body({session: this.$, blocks: this.$.content.body});
  },
  getFooter() {
    const blocks = this.$.content.footer;
    return (
      blocks.length > 0 ? footer({session: this.$, blocks}) : null
    ) as GoogleAppsScript.Document.FooterSection;
  },
  getHeader() {
    const blocks = this.$.content.header;
    return (
      blocks.length > 0 ? header({session: this.$, blocks}) : null
    ) as GoogleAppsScript.Document.HeaderSection;
  },
  getId() {
    return this.$.id;
  },
  getName() {
    return this.$.name;
  },
  getUrl() {
    return `https://docs.google.com/open?id=${this.$.id}`;
  },
  saveAndClose() {
    save(this.$);
    this.$.closed = true;
  },
  setName(name: string) {
    call('Document.setName', this.$.id, String(name));
    this.$.name = String(name);
    return this;
  },
}));

function newEdge(session: Session, edge: 'header' | 'footer') {
  changing(session);
  if (session.content[edge].length > 0) throw new Error(`Document tab already contains a ${edge}.`);
  session.content[edge].push(plainParagraph(''));
  return session.content[edge];
}

/** https://developers.google.com/apps-script/reference/document/document-app */
export const DocumentApp = emulateService<GoogleAppsScript.Document.DocumentApp>('DocumentApp', {
  ElementType,
  GlyphType,
  HorizontalAlignment,
  ParagraphHeading,
  create(name: string) {
    return document(openSession('DocumentApp.create', String(name)));
  },
  getActiveDocument() {
    const {container} = setting();
    // null where the script is bound to no document; the types do not say so.
    return (container?.kind === 'document' ? this.openById(container.id) : null) as Document;
  },
  openById(id: string) {
    return document(openSession('DocumentApp.openById', id));
  },
  openByUrl(url: string) {
    const id = /\/d\/([\w-]+)|[?&]id=([\w-]+)/.exec(url);
    if (!id) throw new Error('Invalid argument: url');
    return this.openById((id[1] ?? id[2])!);
  },
});
