import {DocumentApp} from '../../../workspace/services/docs/apps-script';
import {newDocument} from './document-script';

describe('a table of a script', () => {
  it('is filled row by row from a copy of its template row', () => {
    const {body, text} = newDocument('Barang');
    const table = body.appendTable([
      ['Nama', 'Jumlah'],
      ['{{nama}}', '{{jumlah}}'],
    ]);
    const template = table.getRow(1).copy();
    for (const [name, count] of [
      ['Meja', '2'],
      ['Kursi', '4'],
    ]) {
      const row = table.appendTableRow(template.copy());
      row.replaceText('\\{\\{nama\\}\\}', name!).asTableRow();
      row.getCell(1).replaceText('{{jumlah}}', count!);
    }
    table.removeRow(1);
    table.insertTableRow(1, template.copy()).getCell(0).setText('Rak');
    expect(table.getNumRows()).toBe(4);
    expect(text()).toBe('Barang\nNama\nJumlah\nRak\n{{jumlah}}\nMeja\n2\nKursi\n4\n');
  });

  it('knows its parts from within', () => {
    const {body} = newDocument('x');
    const cell = body.appendTable([['a', 'b']]).getCell(0, 1);
    expect(cell.getParentRow().getChildIndex(cell)).toBe(1);
    expect(cell.getParentTable().getNumRows()).toBe(1);
    expect(cell.getParent().getType()).toBe(DocumentApp.ElementType.TABLE_ROW);
    expect(cell.getPreviousSibling().asTableCell().getText()).toBe('a');
  });

  it('holds paragraphs, items, tables and pictures in its cells', () => {
    const {body, text} = newDocument('x');
    const cell = body.appendTable([['a']]).getCell(0, 0);
    cell.appendListItem('satu');
    cell.appendTable([['dalam']]);
    cell.insertParagraph(0, 'atas');
    expect(cell.getNumChildren()).toBe(5);
    expect(text()).toBe('x\natas\na\n1. satu\ndalam\n\n');
    expect(body.getTables()).toHaveLength(2);
    expect(body.getListItems()).toHaveLength(1);
  });

  it('merges a cell into the one before, and takes cells and rows out', () => {
    const {body, saved} = newDocument('x');
    const table = body.appendTable([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(table.getCell(0, 1).merge().getColSpan()).toBe(2);
    expect(table.getRow(0).getNumCells()).toBe(2);
    table.getCell(1, 2).removeFromParent();
    table.getRow(1).insertTableCell(0, 'baru');
    expect(table.getRow(1).getText()).toBe('baru\nd\ne');
    expect(saved().body[1]).toMatchObject({
      rows: [{cells: [{columnSpan: 2}, {columnSpan: 1}]}, {}],
    });
  });

  it('is copied empty, part by part, and filled again', () => {
    const {body, text} = newDocument('x');
    const row = body.appendTable([['{{a}}']]).getRow(0);
    const copy = row.copy();
    const cell = copy.getCell(0).copy();
    copy.removeCell(0);
    cell.removeChild(cell.getChild(0));
    cell.appendParagraph('isi');
    copy.appendTableCell(cell);
    body.getTables()[0]!.appendTableRow(copy);
    expect(cell.getParentTable().getNumRows()).toBe(2);
    expect(text()).toBe('x\n{{a}}\nisi\n');
  });

  it('looks as it is told, on paper too', () => {
    const {document, body, docs, saved} = newDocument('x');
    const table = body
      .appendTable([['a', 'b']])
      .setBorderColor('#cccccc')
      .setBorderWidth(2);
    const cell = table.getCell(0, 0).setPaddingLeft(20).setWidth(90).setBackgroundColor('#eeeeee');
    cell.setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER);
    table.getRow(0).setMinimumHeight(40);
    expect([cell.getPaddingLeft(), cell.getPaddingTop(), cell.getWidth()]).toEqual([20, 5, 90]);
    expect([table.getBorderColor(), table.getBorderWidth()]).toEqual(['#cccccc', 2]);
    expect(table.getColumnWidth(0)).toBe(90);
    expect(String(cell.getVerticalAlignment())).toBe('CENTER');
    expect(table.getRow(0).getMinimumHeight()).toBe(40);
    saved();
    expect(docs.html(document.getId())).toContain('padding:5pt 5pt 5pt 20pt;background:#eeeeee');
    const word = docs.export(document.getId(), DOCX)!;
    const [, again] = docs.read(word).content.body;
    expect(again).toMatchObject({rows: [{minHeight: 40, cells: [{padding: {left: 20}}, {}]}]});
  });
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
