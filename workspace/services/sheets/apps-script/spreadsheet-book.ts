import {call} from '../../../runtime/bridge';
import {stateOf} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {person} from '../../drive/apps-script/person';
import {getUi} from '../../ui/apps-script';
import {act, ask, infoOf, type Command} from './book';
import type {Members, RangeType, Spreadsheet} from './members';
import {namedRange, namedRangesOf} from './named-ranges';
import {gridRange, placeOf, type Place} from './place';
import {getProtections} from './protection';
import {range} from './range';
import {activeSheetId} from './selection';
import {parseSheetRange} from './sheet-content';
import {textFinder} from './text-finder';

/** Which spreadsheet. */
export interface Book {
  id: string;
}

interface Item {
  name: string;
  functionName: string;
}

function update({id}: Book, properties: Record<string, string>): void {
  const fields = Object.keys(properties).join(',');
  act('Spreadsheet.update', id, {updateSpreadsheetProperties: {properties, fields}});
}

export const book: Members<Spreadsheet, Book> = {
  addMenu(name: string, subMenus: (Item | null)[]) {
    const menu = getUi('SpreadsheetApp').createMenu(name);
    for (const item of subMenus) {
      if (item) menu.addItem(item.name, item.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  },
  createTextFinder(findText: string) {
    return textFinder(this.$.id, findText, null);
  },
  getFormUrl() {
    return ask<string | null>('Spreadsheet.getFormUrl', this.$.id);
  },
  getId() {
    return this.$.id;
  },
  getName() {
    return infoOf(this.$.id).title;
  },
  getNamedRanges() {
    const {id} = this.$;
    return namedRangesOf(id).map(held => namedRange({id, held}));
  },
  getOwner() {
    return person({email: ask<string>('Spreadsheet.getOwner', this.$.id)});
  },
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return getProtections(this.$.id, type);
  },
  getRange(a1Notation: string) {
    const {id} = this.$;
    return range(parseSheetRange(id, activeSheetId(id), a1Notation));
  },
  getRangeByName(name: string) {
    const {id} = this.$;
    const held = namedRangesOf(id).find(one => one.name === name);
    return held ? range(placeOf(id, held.range.sheetId ?? 0, held.range)) : null;
  },
  getSpreadsheetLocale() {
    return infoOf(this.$.id).locale;
  },
  getSpreadsheetTimeZone() {
    return infoOf(this.$.id).timeZone;
  },
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.$.id}/edit`;
  },
  removeNamedRange(name: string) {
    const held = namedRangesOf(this.$.id).find(one => one.name === name);
    if (!held) throw exception(`Named range ${name} not found`);
    const {namedRangeId} = held;
    act('Spreadsheet.removeNamedRange', this.$.id, {deleteNamedRange: {namedRangeId}});
  },
  rename(title: string) {
    update(this.$, {title: String(title)});
  },
  setNamedRange(name: string, cells: RangeType) {
    const {id} = this.$;
    const to = gridRange(stateOf<Place>(cells));
    const held = namedRangesOf(id).find(one => one.name.toLowerCase() === name.toLowerCase());
    const command: Command = held
      ? {updateNamedRange: {namedRange: {...held, name, range: to}, fields: 'range'}}
      : {addNamedRange: {namedRange: {name, range: to}}};
    act('Spreadsheet.setNamedRange', id, command);
  },
  setSpreadsheetLocale(locale: string) {
    update(this.$, {locale});
  },
  setSpreadsheetTimeZone(timeZone: string) {
    update(this.$, {timeZone});
  },
  /** Of the time before dialogs had titles; Google still answers to it. */
  show(page: GoogleAppsScript.HTML.HtmlOutput) {
    call('Ui.showModelessDialog', stateOf<object>(page));
  },
  toast(message: string, title = '', timeoutSeconds: number | null = 5) {
    call('Spreadsheet.toast', {message: String(message), title, timeoutSeconds});
  },
};
