import {SpreadsheetApp} from '../../../workspace/services/sheets/apps-script';
import {connectBridge, office, OFFICE} from '../drive/office';

// shows: Spreadsheet.getAs, Spreadsheet.getBlob; source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getAs(String)

describe('a spreadsheet as a file', () => {
  it('is a PDF and nothing else', () => {
    const made = office();
    connectBridge(made);
    const {spreadsheetId} = made.sheets.create({title: 'Rekap', owner: OFFICE});
    const book = SpreadsheetApp.openById(spreadsheetId);
    book.getSheets()[0]!.getRange('A1').setValue('isi');
    const pdf = book.getAs('application/pdf');
    expect([pdf.getContentType(), pdf.getName()]).toEqual(['application/pdf', 'Rekap.pdf']);
    expect(book.getBlob().getContentType()).toBe('application/pdf');
    expect(() => book.getAs('text/html')).toThrow('not supported');
  });
});
