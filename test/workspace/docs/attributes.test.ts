import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {newDocument} from './document-script';

const {Attribute, HorizontalAlignment, ParagraphHeading} = DocumentApp;

describe('attributes', () => {
  it('are set together and told together', () => {
    const {body, saved} = newDocument('Pengumuman');
    const style = {
      [String(Attribute.HORIZONTAL_ALIGNMENT)]: HorizontalAlignment.CENTER,
      [String(Attribute.FONT_SIZE)]: 18,
      [String(Attribute.BOLD)]: true,
      [String(Attribute.SPACING_AFTER)]: 6,
    };
    const line = body.getParagraphs()[0]!.setAttributes(style);
    expect(line.getAttributes()).toMatchObject({
      HORIZONTAL_ALIGNMENT: HorizontalAlignment.CENTER,
      FONT_SIZE: 18,
      BOLD: true,
      ITALIC: null,
      SPACING_AFTER: 6,
      INDENT_START: null,
    });
    expect(line.getSpacingAfter()).toBe(6);
    expect(saved().body[0]).toMatchObject({
      style: {alignment: 'CENTER', spaceBelow: 6},
      inlines: [{style: {bold: true, size: 18}}],
    });
  });

  it('pass from one paragraph to another', () => {
    const {body} = newDocument('Judul', 'Isi');
    const [title, text] = body.getParagraphs();
    title!.setHeading(ParagraphHeading.HEADING2).editAsText().setItalic(true);
    text!.setAttributes(title!.getAttributes());
    expect(text!.getHeading()).toBe(ParagraphHeading.HEADING2);
    expect(text!.editAsText().isItalic()).toBe(true);
  });

  it('of an empty paragraph hold for what is written into it', () => {
    const {body, saved} = newDocument('x', '');
    body.getParagraphs()[1]!.setAttributes({BOLD: true}).appendText('tebal');
    expect(saved().body[1]).toMatchObject({inlines: [{text: 'tebal', style: {bold: true}}]});
  });

  it('of a cell reach its text, its own shade apart', () => {
    const {body} = newDocument('x');
    const cell = body.appendTable([['a']]).getCell(0, 0);
    cell.setAttributes({BACKGROUND_COLOR: '#ffff00', FOREGROUND_COLOR: '#c00000'});
    expect(cell.getBackgroundColor()).toBe('#ffff00');
    expect(cell.editAsText().getForegroundColor()).toBe('#c00000');
    expect(cell.editAsText().getBackgroundColor()).toBeNull();
  });

  it('of a heading hold for all of them', () => {
    const {body, saved} = newDocument('Bab');
    body.setHeadingAttributes(ParagraphHeading.HEADING1, {
      FOREGROUND_COLOR: '#004080',
      SPACING_BEFORE: 30,
    });
    expect(body.getHeadingAttributes(ParagraphHeading.HEADING1)).toMatchObject({
      FOREGROUND_COLOR: '#004080',
      FONT_SIZE: 20,
    });
    expect(saved().styles.HEADING_1).toMatchObject({
      paragraph: {spaceAbove: 30, spaceBelow: 6},
      text: {color: '#004080', size: 20},
    });
  });

  it('of the page are told as they are set', () => {
    const {body} = newDocument('x');
    body.setMarginLeft(40).setAttributes({PAGE_WIDTH: 612});
    expect([body.getMarginLeft(), body.getMarginTop(), body.getPageWidth()]).toEqual([40, 72, 612]);
  });
});

describe('a document as a whole', () => {
  it('has one tab, and neither cursor nor selection where nobody has it open', () => {
    const {document} = newDocument('x');
    const [tab] = document.getTabs();
    expect(document.getActiveTab().getId()).toBe(tab!.getId());
    expect(tab!.asDocumentTab().getBody().getText()).toBe('x');
    expect([document.getCursor(), document.getSelection(), document.getTab('t.9')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([document.getBookmarks(), document.getNamedRanges(), document.getFootnotes()]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('remembers its language', () => {
    const {document, saved} = newDocument('x');
    expect(document.getLanguage()).toBeNull();
    expect(document.setLanguage('id').getLanguage()).toBe('id');
    expect(saved().language).toBe('id');
  });

  it('shows a horizontal rule on every face, and reads it back from Word', () => {
    const {document, body, docs, saved} = newDocument('atas', 'bawah');
    const rule = body.insertHorizontalRule(1);
    expect(rule.getParent().getText()).toBe('');
    saved();
    const id = document.getId();
    expect(docs.html(id)).toContain('<hr style="border:0;border-top:1px solid #888">');
    expect(docs.export(id, 'application/pdf')).not.toBeNull();
    const word = docs.export(
      id,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(docs.read(word!).content.body[1]).toMatchObject({inlines: [{type: 'horizontalRule'}]});
  });

  it('answers for its body, as it did before it had one', () => {
    const {document, body} = newDocument('satu');
    const former = document as unknown as GoogleAppsScript.Document.Body;
    former.appendParagraph('dua');
    expect([former.getNumChildren(), former.getText()]).toEqual([2, body.getText()]);
  });
});
