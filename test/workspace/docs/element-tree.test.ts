import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {newDocument} from './document-script';

const {ElementType} = DocumentApp;

describe('the elements of a document', () => {
  it('know their place, whichever way they are reached', () => {
    const {body} = newDocument('Satu', 'Dua', 'Tiga');
    const second = body.getParagraphs()[1]!;
    expect(body.getChildIndex(second)).toBe(1);
    expect(second.getPreviousSibling().asParagraph().getText()).toBe('Satu');
    second.getNextSibling().asParagraph().setText('Empat');
    expect(body.getChild(2).asText().getText()).toBe('Empat');
    expect(second.getParent().getType()).toBe(ElementType.BODY_SECTION);
    expect(body.getChild(0).getPreviousSibling()).toBeNull();
    expect(body.getChild(2).isAtDocumentEnd()).toBe(true);
    expect(second.isAtDocumentEnd()).toBe(false);
  });

  it('are cast to what they are only', () => {
    const {body} = newDocument('Satu');
    expect(body.getChild(0).asParagraph().getText()).toBe('Satu');
    expect(() => body.getChild(0).asTable()).toThrow("PARAGRAPH can't be cast to TABLE.");
  });

  it('stand side by side in a paragraph, neighbouring text as one', () => {
    const {body} = newDocument('Lihat: ');
    const [line] = body.getParagraphs();
    line!.appendText('gambar').setBold(true);
    line!.appendHorizontalRule();
    line!.appendText('dan lagi');
    const types = [0, 1, 2].map(index => String(line!.getChild(index).getType()));
    expect(types).toEqual(['TEXT', 'HORIZONTAL_RULE', 'TEXT']);
    expect(line!.getChild(0).asText().getText()).toBe('Lihat: gambar');
    line!.removeChild(line!.getChild(1));
    expect(line!.getNumChildren()).toBe(1);
    expect(line!.getText()).toBe('Lihat: gambardan lagi');
  });

  it('leave their place and can be put elsewhere', () => {
    const {body, text} = newDocument('Satu', 'Dua', 'Tiga');
    const first = body.getParagraphs()[0]!;
    expect(() => body.appendParagraph(first)).toThrow('Element must be detached.');
    body.appendParagraph(first.removeFromParent());
    expect(first.getNextSibling()).toBeNull();
    expect(text()).toBe('Dua\nTiga\nSatu');
  });

  it('keep one paragraph at the end of a section', () => {
    const {body} = newDocument('Satu', 'Dua');
    expect(() => body.getChild(1).removeFromParent()).toThrow(
      "Can't remove the last paragraph in a document section.",
    );
    expect(() => body.removeChild(body.copy().getChild(0))).toThrow(
      'Element does not contain the specified child element.',
    );
  });

  it('merge with the one before', () => {
    const {body, text} = newDocument('Satu', ' dan dua', 'Tiga');
    expect(body.getChild(1).asParagraph().merge().getText()).toBe('Satu dan dua');
    expect(text()).toBe('Satu dan dua\nTiga');
  });

  it('of the first page are found beside the body', () => {
    const {document, body} = newDocument('Satu');
    document.addHeader().setText('Kop');
    const sections = body.getParent();
    const types = [0, 1].map(index => String(sections.getChild(index).getType()));
    expect(types).toEqual(['BODY_SECTION', 'HEADER_SECTION']);
    sections.getChild(1).removeFromParent();
    expect(document.getHeader()).toBeNull();
  });
});

describe('a copy of an element', () => {
  it('is changed alone, also after its document was closed', () => {
    const {document, body, docs} = newDocument('Yth. {{nama}}');
    const copy = body.getChild(0).copy().asParagraph();
    document.saveAndClose();
    copy.replaceText('\\{\\{nama\\}\\}', 'Siti');
    expect(docs.text(document.getId())).toBe('Yth. {{nama}}');
    const other = DocumentApp.create('Lain');
    other.getBody().appendParagraph(copy);
    copy.appendText('!');
    expect(other.getBody().getText()).toBe('\nYth. Siti!');
  });

  it('takes its list into another document, where it stays one list', () => {
    const {body} = newDocument('Syarat');
    body.appendListItem('KTP').setGlyphType(DocumentApp.GlyphType.SQUARE_BULLET);
    body.appendListItem('KK').setNestingLevel(1);
    const other = DocumentApp.create('Lain').getBody();
    other.appendListItem('lain');
    const items = body.getListItems().map(item => other.appendListItem(item.copy()));
    expect(items[0]!.getListId()).toBe(items[1]!.getListId());
    expect(items[0]!.getListId()).not.toBe(other.getListItems()[0]!.getListId());
    expect(items[0]!.getGlyphType()).toBe(DocumentApp.GlyphType.SQUARE_BULLET);
    expect(items[1]!.getNestingLevel()).toBe(1);
  });

  it('is taken only where its kind belongs', () => {
    const {body} = newDocument('Syarat');
    const item = body.appendListItem('KTP').copy();
    expect(() => body.appendParagraph(item as never)).toThrow(
      "The parameters (DocumentApp.ListItem) don't match the method signature for DocumentApp.Body.appendParagraph.",
    );
  });

  it('repeats a whole template, element by element', () => {
    const {document, body, text} = newDocument('Surat untuk {{nama}}');
    body.appendTable([['Nama', '{{nama}}']]);
    const template = body.copy();
    body.clear();
    for (const name of ['Siti', 'Budi']) {
      const filled = template.copy() as GoogleAppsScript.Document.Body;
      filled.replaceText('\\{\\{nama\\}\\}', name);
      for (let index = 0; index < filled.getNumChildren(); index++) {
        const child = filled.getChild(index).copy();
        if (child.getType() === ElementType.TABLE) body.appendTable(child.asTable());
        else body.appendParagraph(child.asParagraph());
      }
      body.appendPageBreak();
    }
    expect(document.getBody().getTables()[1]!.getCell(0, 1).getText()).toBe('Budi');
    expect(text()).toBe('\nSurat untuk Siti\nNama\nSiti\n\n\n\nSurat untuk Budi\nNama\nBudi\n\n\n');
  });
});
