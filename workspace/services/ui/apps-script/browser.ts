import {call} from '../../../runtime/bridge';
import {emulateService} from '../../../runtime/emulate';
import {enumeration} from '../../../runtime/enumeration';
import {agreed, getUi, pressed, questionOf} from './index';

type Service = GoogleAppsScript.Base.Browser;

const Buttons = enumeration<Service['Buttons']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** The button "in lower case"; a box that is closed counts as cancelled (reference/base/browser). */
function nameOfButton(button: GoogleAppsScript.Base.Button): string {
  const name = String(button).toLowerCase();
  return name === 'close' ? 'cancel' : name;
}

function ask(member: 'msgBox' | 'inputBox', args: unknown[]) {
  // Where no person is at the file, nobody can be asked (assumed: with getUi's text).
  getUi('SpreadsheetApp');
  const question = questionOf(args);
  return {question, reply: call<string | null>(`Browser.${member}`, question)};
}

/** https://developers.google.com/apps-script/reference/base/browser */
export const Browser = emulateService<Service>('Browser', {
  Buttons,
  inputBox(...args: unknown[]) {
    const {reply} = ask('inputBox', args);
    const button = pressed(reply);
    return button ? nameOfButton(button) : (reply ?? '');
  },
  msgBox(...args: unknown[]) {
    const {question, reply} = ask('msgBox', args);
    return nameOfButton(pressed(reply) ?? agreed(question.buttons));
  },
});
