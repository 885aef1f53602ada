import {call} from '../../runtime/bridge';
import {emulate, emulateService, stateOf} from '../../runtime/emulate';
import {enumeration} from '../../runtime/enumeration';
import {exception} from '../../runtime/exception';
import {setting} from '../../runtime/setting';
import type {MenuEntry} from './entities';

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

const menu = emulate<Menu, MenuState>('Menu', {
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
});

/** The person says yes to every question: nobody sits at a world without pages. */
function ask(...args: unknown[]): GoogleAppsScript.Base.Button {
  const buttons = typeof args.at(-1) === 'object' ? String(args.pop()) : 'OK';
  const [title, prompt] = args.length > 1 ? args.map(String) : ['', String(args[0])];
  call('Ui.alert', {title, prompt, buttons});
  return buttons.startsWith('YES') ? Buttons.YES : Buttons.OK;
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
