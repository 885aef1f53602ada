import {call} from '../../../runtime/bridge';
import {emulate, emulateService, stateOf} from '../../../runtime/emulate';
import {enumeration} from '../../../runtime/enumeration';
import {exception} from '../../../runtime/exception';
import {setting} from '../../../runtime/setting';
import type {MenuEntry} from '../entities';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

interface MenuState {
  caption: string;
  entries: MenuEntry[];
}

const Buttons = enumeration<typeof GoogleAppsScript.Base.Button>(
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
);
const ButtonSets = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

const menu = emulate<Menu, MenuState>('Menu', () => ({
  addItem(caption: string, functionName: string) {
    this.$.entries.push({type: 'item', caption, functionName});
    return this;
  },
  addSeparator() {
    this.$.entries.push({type: 'separator'});
    return this;
  },
  addSubMenu(below: Menu) {
    const {caption, entries} = stateOf<MenuState>(below);
    this.$.entries.push({type: 'menu', caption, entries});
    return this;
  },
  addToUi() {
    call('Menu.addToUi', this.$);
  },
}));

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
export function questionOf(args: unknown[]): {title: string; prompt: string; buttons: string} {
  const texts = [...args];
  const buttons = typeof texts.at(-1) === 'object' ? String(texts.pop()) : 'OK';
  const [title, prompt] = texts.length > 1 ? texts.map(String) : ['', String(texts[0])];
  return {title: title!, prompt: prompt!, buttons};
}

/** The person says yes to every question they are given no reply to: nobody sits at a world without pages. */
function ask(...args: unknown[]): GoogleAppsScript.Base.Button {
  const question = questionOf(args);
  const reply = call<string | null>('Ui.alert', question);
  return pressed(reply) ?? agreed(question.buttons);
}

export function agreed(buttons: string): GoogleAppsScript.Base.Button {
  return buttons.startsWith('YES') ? Buttons.YES : Buttons.OK;
}

/** The button a reply names; undefined for a text typed. */
export function pressed(reply: string | null): GoogleAppsScript.Base.Button | undefined {
  return ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'].includes(reply ?? '')
    ? Buttons[reply as 'OK']
    : undefined;
}

const promptResponse = emulate<
  GoogleAppsScript.Base.PromptResponse,
  {text: string; button: GoogleAppsScript.Base.Button}
>('PromptResponse', () => ({
  getResponseText() {
    return this.$.text;
  },
  getSelectedButton() {
    return this.$.button;
  },
}));

/** For the same reason a question for words is left empty and agreed to. */
function askForText(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
  const question = questionOf(args);
  const reply = call<string | null>('Ui.prompt', question) ?? '';
  const button = pressed(reply);
  if (button) return promptResponse({text: '', button});
  return promptResponse({text: reply, button: agreed(question.buttons)});
}

function shown(html: HtmlOutput | string, title?: string): object {
  const page = typeof html === 'string' ? {content: html} : stateOf<object>(html);
  return title === undefined ? page : {...page, title};
}

export const ui = emulateService<Ui>('Ui', {
  Button: Buttons,
  ButtonSet: ButtonSets,
  alert: ask,
  createAddonMenu() {
    return menu({caption: 'Add-on', entries: []});
  },
  createMenu(caption: string) {
    return menu({caption, entries: []});
  },
  prompt: askForText,
  showModalDialog(html: HtmlOutput, title: string) {
    call('Ui.showModalDialog', shown(html, title));
  },
  showModelessDialog(html: HtmlOutput, title: string) {
    call('Ui.showModelessDialog', shown(html, title));
  },
  showSidebar(html: HtmlOutput) {
    call('Ui.showSidebar', shown(html));
  },
});

/** `SpreadsheetApp.getUi()` and its like: only where a person is at the file. */
export function getUi(service: string): Ui {
  const {authMode, container, via} = setting();
  const present =
    via === 'menu' ||
    via === 'editor' ||
    via === 'page' ||
    (via === 'trigger' && authMode !== 'NONE');
  if (!container || !present) throw exception(`Cannot call ${service}.getUi() from this context.`);
  return ui;
}
