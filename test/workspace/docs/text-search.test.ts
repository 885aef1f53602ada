import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {newDocument} from './document-script';

describe('findText', () => {
  it('goes on behind the last match, through cells too', () => {
    const {body} = newDocument('{{a}} dan {{b}}', 'tanpa', '{{c}}');
    body.insertTable(1, [['{{d}}']]);
    const found: string[] = [];
    let match = body.findText('\\{\\{\\w\\}\\}');
    while (match) {
      const text = match.getElement().asText();
      const [start, end] = [match.getStartOffset(), match.getEndOffsetInclusive()];
      found.push(text.getText().slice(start, end + 1));
      match = body.findText('\\{\\{\\w\\}\\}', match);
    }
    expect(found).toEqual(['{{a}}', '{{b}}', '{{d}}', '{{c}}']);
  });

  it('gives a place whose text can be changed, styled and put into its paragraph', () => {
    const {body, saved} = newDocument('Kepada [[nama]] di tempat');
    const match = body.findText('(?i)\\[\\[NAMA\\]\\]');
    expect(match.isPartial()).toBe(true);
    const text = match.getElement().asText();
    text.deleteText(match.getStartOffset(), match.getEndOffsetInclusive());
    text.insertText(match.getStartOffset(), 'Siti').setBold(7, 10, true);
    expect(match.getElement().getParent().getType()).toBe(DocumentApp.ElementType.PARAGRAPH);
    expect(saved().body[0]).toMatchObject({
      inlines: [
        {text: 'Kepada ', style: {}},
        {text: 'Siti', style: {bold: true}},
        {text: ' di tempat', style: {}},
      ],
    });
  });

  it('says null where nothing is, and refuses a pattern that is none', () => {
    const {body} = newDocument('apa');
    expect(body.findText('siapa')).toBeNull();
    expect(() => body.findText('(')).toThrow('Invalid regular expression pattern (');
  });
});

describe('findElement', () => {
  it('finds one type after the other', () => {
    const {body} = newDocument('a', 'b');
    body.insertListItem(1, 'satu');
    body.insertTable(2, [['x']]);
    const type = DocumentApp.ElementType.PARAGRAPH;
    const found: string[] = [];
    let match = body.findElement(type);
    while (match) {
      found.push(match.getElement().asParagraph().getText());
      match = body.findElement(type, match);
    }
    expect(found).toEqual(['a', 'x', 'b']);
    expect(body.findElement(DocumentApp.ElementType.INLINE_IMAGE)).toBeNull();
  });
});

describe('a Text', () => {
  it('tells where its look changes, and what it is there', () => {
    const {body} = newDocument('Nomor 12 hari ini');
    const text = body.editAsText();
    text.setBold(6, 7, true).setFontSize(6, 7, 14).setLinkUrl(9, 12, 'https://example.com');
    expect(text.getTextAttributeIndices()).toEqual([0, 6, 8, 9, 13]);
    expect([text.isBold(6), text.isBold(0), text.isBold()]).toEqual([true, null, null]);
    expect(text.getFontSize(7)).toBe(14);
    expect(text.getLinkUrl(10)).toBe('https://example.com');
    expect(text.getAttributes(6)).toMatchObject({BOLD: true, FONT_SIZE: 14, ITALIC: null});
  });

  it('that was just appended is styled alone', () => {
    const {body, saved} = newDocument('Nama: ');
    body
      .getParagraphs()[0]!
      .appendText('Siti')
      .setBold(true)
      .setTextAlignment(DocumentApp.TextAlignment.SUPERSCRIPT);
    expect(saved().body[0]).toMatchObject({
      inlines: [
        {text: 'Nama: ', style: {}},
        {text: 'Siti', style: {bold: true, raised: 'superscript'}},
      ],
    });
  });

  it('has no place beyond its end', () => {
    const {body} = newDocument('lima5');
    const text = body.getChild(0).asText();
    expect(() => text.setBold(0, 5, true)).toThrow(
      'Index (5) must be less than the content length (5).',
    );
    expect(() => text.insertText(6, 'x')).toThrow('Index (6) must be less than or equal to');
  });

  it('counts only text, and changes only the stretch it stands for', () => {
    const {body, saved} = newDocument('a1');
    const [line] = body.getParagraphs();
    line!.appendPageBreak();
    line!.appendText('a2');
    line!.getChild(2).asText().replaceText('a', 'b').asText().setItalic(0, 0, true);
    line!.editAsText().insertText(3, '-');
    expect(line!.getText()).toBe('a1b-2');
    expect(saved().body[0]).toMatchObject({
      inlines: [
        {text: 'a1'},
        {type: 'pageBreak'},
        {text: 'b', style: {italic: true}},
        {},
        {text: '2'},
      ],
    });
  });

  it('stays in its paragraph when nothing is left of it', () => {
    const {body} = newDocument('{{daftar}}', 'akhir');
    const text = body.findText('{{daftar}}').getElement();
    text.asText().deleteText(0, 9);
    const paragraph = text.getParent();
    body.insertParagraph(body.getChildIndex(paragraph) + 1, 'satu');
    paragraph.removeFromParent();
    expect(body.getText()).toBe('satu\nakhir');
  });

  it('is still itself after something was put before it', () => {
    const {body} = newDocument('ttd {{tanda}} ya');
    const match = body.findText('{{tanda}}');
    const text = match.getElement().asText();
    text.getParent().asParagraph().insertHorizontalRule(0);
    text.deleteText(match.getStartOffset(), match.getEndOffsetInclusive());
    expect(body.getText()).toBe('ttd  ya');
    expect(text.getPreviousSibling().getType()).toBe(DocumentApp.ElementType.HORIZONTAL_RULE);
  });
});
