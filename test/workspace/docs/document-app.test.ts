import {blob} from '../../../workspace/runtime/blob';
import {finish} from '../../../workspace/runtime/finish';
import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {connectBridge, OFFICE, office, STRANGER} from '../drive/office';
import {png} from './office-paper';

function script(user = OFFICE) {
  const made = office();
  return {...made, calls: connectBridge(made, user)};
}

describe('DocumentApp', () => {
  // shows: TableRow.editAsText, Body.editAsText; source: https://developers.google.com/apps-script/reference/document/body#editAsText()
  it('edits all that is written in a row or in the body as one text', () => {
    const {docs} = script();
    const document = DocumentApp.create('Rekap');
    const body = document.getBody();
    body.getParagraphs()[0]!.setText('Satu');
    const row = body.appendTable([['No', 'Isi']]).getRow(0);
    expect(row.editAsText().setBold(true).getText()).toBe('No\nIsi');
    body.editAsText().setItalic(2, 5, true).replaceText('I(s)i', 'Hal');
    document.saveAndClose();
    const [first, table] = docs.get(document.getId()).content.body;
    expect(first).toMatchObject({inlines: [{text: 'Sa'}, {text: 'tu', style: {italic: true}}]});
    const [no, hal] = (table as {rows: {cells: {blocks: unknown[]}[]}[]}).rows[0]!.cells;
    expect(no!.blocks[0]).toMatchObject({
      inlines: [
        {text: 'N', style: {bold: true, italic: true}},
        {text: 'o', style: {bold: true}},
      ],
    });
    expect(hal!.blocks[0]).toMatchObject({inlines: [{text: 'Hal', style: {bold: true}}]});
  });

  // shows: Document.addEditor, Document.addViewers, Document.getEditors, Document.getViewers, Document.removeEditor; source: https://developers.google.com/apps-script/reference/document/document#addEditor(String)
  it('lets people in and out', () => {
    script();
    const document = DocumentApp.create('Rekap').addEditor(STRANGER).addViewers(['b@example.com']);
    const emails = (people: GoogleAppsScript.Base.User[]) => people.map(one => one.getEmail());
    expect(emails(document.getEditors())).toEqual([OFFICE, STRANGER]);
    expect(emails(document.removeEditor(STRANGER).getViewers())).toEqual([OFFICE, 'b@example.com']);
  });

  it('writes a document that others see when it is saved', () => {
    const {docs, calls} = script();
    const document = DocumentApp.create('Rekap');
    const body = document.getBody();
    body.appendParagraph('Rekap Aduan').setHeading(DocumentApp.ParagraphHeading.HEADING1);
    body.appendParagraph('Kepada {{nama}},').setAlignment(DocumentApp.HorizontalAlignment.CENTER);
    body.appendListItem('satu').setGlyphType(DocumentApp.GlyphType.NUMBER);
    body.appendListItem('dua');
    body.appendTable([
      ['No', 'Isi'],
      ['1', 'Lampu {{nama}}'],
    ]);
    body.replaceText('\\{\\{nama\\}\\}', 'Siti');
    expect(docs.text(document.getId())).toBe('');
    document.saveAndClose();
    expect(docs.text(document.getId())).toBe(
      '\nRekap Aduan\nKepada Siti,\n1. satu\n2. dua\nNo\nIsi\n1\nLampu Siti\n',
    );
    expect(docs.get(document.getId()).content.body[1]).toMatchObject({named: 'HEADING_1'});
    expect(calls).toEqual(['DocumentApp.create', 'Document.saveAndClose']);
  });

  it('saves what a script forgot to save, before an export or at the end, once', () => {
    const {docs, calls} = script();
    const document = DocumentApp.create('Rekap');
    document.getBody().setText('a\nb');
    document.getAs('application/pdf');
    finish();
    expect(docs.text(document.getId())).toBe('a\nb');
    expect(calls.filter(member => member === 'Document.saveAndClose')).toHaveLength(1);
  });

  it('takes no change after it was closed', () => {
    script();
    const document = DocumentApp.create('Rekap');
    document.saveAndClose();
    expect(() => document.getBody().appendParagraph('x')).toThrow('Document is closed');
  });

  it('reads back what was written', () => {
    const {docs} = script();
    const {documentId} = docs.create({title: 'Surat', owner: OFFICE});
    const document = DocumentApp.openById(documentId);
    const body = document.getBody();
    body.clear();
    const [greeting] = body.getParagraphs();
    greeting!.setText('Yth. Siti');
    greeting!.appendText(' di tempat').setBold(true);
    const table = body.appendTable([['a', 'b']]);
    table.appendTableRow().appendTableCell('c');
    expect(document.getName()).toBe('Surat');
    expect(body.getText()).toBe('Yth. Siti di tempat\na\nb\nc\n');
    // A paragraph stands behind every table (https://developers.google.com/workspace/docs/api/concepts/structure).
    expect(body.getNumChildren()).toBe(3);
    expect(table.getCell(0, 1).getText()).toBe('b');
    expect(table.getRow(1).getNumCells()).toBe(1);
    expect(() => table.getCell(0, 2)).toThrow('Child index (2) must be less');
    expect(body.getChild(0).getType()).toBe(DocumentApp.ElementType.PARAGRAPH);
    expect(body.getTables()).toHaveLength(1);
  });

  it('changes the look of a part of the text', () => {
    const {docs} = script();
    const document = DocumentApp.create('Surat');
    const [line] = document.getBody().getParagraphs();
    line!.setText('Aduan Anda');
    line!.editAsText().setBold(0, 4, true).setForegroundColor('#c00000');
    document.saveAndClose();
    expect(docs.get(document.getId()).content.body[0]).toMatchObject({
      inlines: [
        {text: 'Aduan', style: {bold: true, color: '#c00000'}},
        {text: ' Anda', style: {color: '#c00000'}},
      ],
    });
  });

  it('has header, footer, pictures and page breaks', () => {
    const {docs} = script();
    const document = DocumentApp.create('Surat');
    expect(document.getHeader()).toBeNull();
    document.addHeader().appendParagraph('Kop');
    expect(() => document.addHeader()).toThrow('already contains a header');
    document.addFooter().setText('kaki');
    const bytes = Buffer.from(png(16, 8)).toString('base64');
    const image = document
      .getBody()
      .appendImage(blob({bytes, contentType: 'image/png', name: 'a.png'}));
    expect([image.getWidth(), image.getHeight()]).toEqual([12, 6]);
    document.getBody().appendPageBreak();
    const pdf = document.getAs('application/pdf');
    expect(pdf.getName()).toBe('Surat.pdf');
    expect(docs.get(document.getId()).content.header).toHaveLength(2);
    expect(docs.html(document.getId())).toContain('data:image/png;base64,');
  });

  it('is missing to a stranger', () => {
    const {docs} = script(STRANGER);
    const {documentId} = docs.create({title: 'Surat', owner: OFFICE});
    expect(() => DocumentApp.openById(documentId)).toThrow('Document is missing');
  });

  it('spends the quota of documents of the day', () => {
    const {docs} = script();
    for (let made = 0; made < 250; made++) docs.create({title: 'x', owner: OFFICE});
    expect(() => DocumentApp.create('satu lagi')).toThrow('Service invoked too many times');
  });
});
