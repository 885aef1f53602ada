import {MENU} from '../ui/text/menu';

/** The office account opens Buku Kerja: the desk's menu appears. Its items only open pages. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU.title)
    .addItem(MENU.desk, 'openDesk')
    .addSeparator()
    .addItem(MENU.install, 'openInstaller')
    .addToUi();
}

/** Menu *Meja Aduan*: the desk page in the sidebar. */
export function openDesk(): void {
  const page = HtmlService.createHtmlOutputFromFile('Desk').setTitle(MENU.desk);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu *Pasang*: the installer in a dialog. */
export function openInstaller(): void {
  const page = HtmlService.createHtmlOutputFromFile('Install').setWidth(720).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(page, MENU.install);
}
