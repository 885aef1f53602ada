import {evaluate, openScript} from '../script';

/** https://developers.google.com/apps-script/reference/base/ui */
describe('what a script asks a person', () => {
  it.each([
    ["ui.alert('Hapus?')", 'OK'],
    ["ui.alert('Hapus?', ui.ButtonSet.YES_NO)", 'YES'],
    ["ui.alert('Judul', 'Hapus?', ui.ButtonSet.OK_CANCEL)", 'OK'],
    ["ui.prompt('Nama?').getSelectedButton()", 'OK'],
    ["ui.prompt('Judul', 'Nama?', ui.ButtonSet.YES_NO).getSelectedButton()", 'YES'],
    ["ui.prompt('Nama?').getResponseText()", ''],
  ])('%s is agreed to', (question, answer) => {
    expect(evaluate(`(ui => String(${question}))(SpreadsheetApp.getUi())`)).toBe(answer);
  });

  it('is kept on the execution, for the pages to show', () => {
    const {world, run} = openScript(`function f() {
      SpreadsheetApp.getUi().prompt('Judul', 'Nama?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
      SpreadsheetApp.getActiveSpreadsheet().toast('Tersimpan', 'Aduan');
      SpreadsheetApp.getActiveSpreadsheet().show(HtmlService.createHtmlOutput('<p>Uji</p>'));
    }`);
    run('f');
    expect(world.state.executions.records.at(-1)!.ui).toMatchObject([
      {kind: 'alert', title: 'Judul', prompt: 'Nama?', buttons: 'OK_CANCEL'},
      {kind: 'toast', title: 'Aduan', message: 'Tersimpan'},
      {kind: 'dialog', content: '<p>Uji</p>'},
    ]);
  });
});
