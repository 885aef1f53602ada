import {emulateService} from '../../../runtime/emulate';
import {setting} from '../../../runtime/setting';
import {getUi} from '../../ui/apps-script';
import {document} from './document';
import {makeElement} from './elements';
import {
  Attribute,
  ElementType,
  GlyphType,
  HorizontalAlignment,
  ParagraphHeading,
  TextAlignment,
  VerticalAlignment,
} from './enums';
import {openSession} from './session';

type Document = GoogleAppsScript.Document.Document;

/** https://developers.google.com/apps-script/reference/document/document-app */
export const DocumentApp = emulateService<GoogleAppsScript.Document.DocumentApp>('DocumentApp', {
  Attribute,
  ElementType,
  GlyphType,
  HorizontalAlignment,
  ParagraphHeading,
  TextAlignment,
  VerticalAlignment,
  create(name: string) {
    return document(openSession(makeElement, 'DocumentApp.create', String(name)));
  },
  getActiveDocument() {
    const {container} = setting();
    // null where the script is bound to no document; the types do not say so.
    return (container?.kind === 'document' ? this.openById(container.id) : null) as Document;
  },
  getUi() {
    return getUi('DocumentApp');
  },
  openById(id: string) {
    return document(openSession(makeElement, 'DocumentApp.openById', id));
  },
  openByUrl(url: string) {
    const id = /\/d\/([\w-]+)|[?&]id=([\w-]+)/.exec(url);
    if (!id) throw new Error('Invalid argument: url');
    return this.openById((id[1] ?? id[2])!);
  },
});
