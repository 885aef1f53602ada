import {openScript} from '../script';

const CODE = `
  function box() { return Browser.msgBox('Judul', 'Hapus?', Browser.Buttons.YES_NO_CANCEL); }
  function input() { return Browser.inputBox('Perihal?'); }
  function prompt() {
    const answer = SpreadsheetApp.getUi().prompt('Nama?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
    return [String(answer.getSelectedButton()), answer.getResponseText()];
  }
  function two() { return [input(), String(SpreadsheetApp.getUi().alert('Yakin?', SpreadsheetApp.getUi().ButtonSet.YES_NO))]; }`;

/** https://developers.google.com/apps-script/reference/base/browser */
describe('what a person answers', () => {
  // shows: Browser.msgBox, Browser.inputBox; source: https://developers.google.com/apps-script/reference/base/browser
  it.each([
    ['box', [], 'yes'],
    ['box', ['NO'], 'no'],
    ['box', ['CLOSE'], 'cancel'],
    ['input', ['Undangan'], 'Undangan'],
    ['input', ['CANCEL'], 'cancel'],
    ['input', [], ''],
    ['prompt', ['Sari'], ['OK', 'Sari']],
    ['prompt', ['CANCEL'], ['CANCEL', '']],
    ['two', ['Undangan', 'NO'], ['Undangan', 'NO']],
  ])('%s with %j gives %j', (fn, replies, result) => {
    const {call} = openScript(CODE);
    expect(call({fn, replies})).toMatchObject({ok: true, result});
  });

  it('cannot be asked of nobody', () => {
    expect(openScript(CODE).call({fn: 'box', via: 'get'})).toMatchObject({ok: false});
  });
});

describe('the stores by their old names', () => {
  // shows: ScriptProperties.getProperty, UserProperties.setProperty; source: https://developers.google.com/apps-script/reference/properties/script-properties
  it('are the same stores', () => {
    const {run} = openScript(`function f() {
      ScriptProperties.setProperty('a', '1');
      UserProperties.setProperty('b', '2');
      return [PropertiesService.getScriptProperties().getProperty('a'), PropertiesService.getUserProperties().getProperty('b')];
    }`);
    expect(run('f')).toEqual(['1', '2']);
  });
});
