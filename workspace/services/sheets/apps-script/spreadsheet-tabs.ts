import {stateOf} from '../../../runtime/emulate';
import {act, infoOf, type SheetInfo} from './book';
import type {Members, Sheet, Spreadsheet} from './members';
import {activeSheetId, selectSheet} from './selection';
import {sheet} from './sheet';
import type {Tab} from './sheet-properties';
import type {Book} from './spreadsheet-book';

type Options = {template?: Sheet};

const tab = (id: string, info: SheetInfo | undefined): Sheet | null =>
  info ? sheet({id, sheetId: info.sheetId}) : null;

function duplicate(id: string, sourceSheetId: number, index: number, name?: string): Sheet {
  const [reply] = act<{duplicateSheet: {properties: SheetInfo}}>('Spreadsheet.duplicateSheet', id, {
    duplicateSheet: {sourceSheetId, insertSheetIndex: index, ...(name ? {newSheetName: name} : {})},
  });
  return selectSheet(id, reply!.duplicateSheet.properties.sheetId);
}

/** Deletes a tab; the first one left is active afterwards. */
function remove(id: string, sheetId: number): Sheet {
  act('Spreadsheet.deleteSheet', id, {deleteSheet: {sheetId}});
  return selectSheet(id, activeSheetId(id));
}

export const tabs: Members<Spreadsheet, Book> = {
  deleteActiveSheet() {
    return remove(this.$.id, activeSheetId(this.$.id));
  },
  deleteSheet(which: Sheet) {
    remove(this.$.id, stateOf<Tab>(which).sheetId);
  },
  duplicateActiveSheet() {
    const {id} = this.$;
    const active = activeSheetId(id);
    const {index} = infoOf(id).sheets.find(one => one.sheetId === active)!;
    return duplicate(id, active, index + 1);
  },
  getActiveSheet() {
    return sheet({id: this.$.id, sheetId: activeSheetId(this.$.id)});
  },
  getNumSheets() {
    return infoOf(this.$.id).sheets.length;
  },
  getSheetById(sheetId: number) {
    return tab(
      this.$.id,
      infoOf(this.$.id).sheets.find(one => one.sheetId === sheetId),
    );
  },
  getSheetByName(name: string) {
    return tab(
      this.$.id,
      infoOf(this.$.id).sheets.find(one => one.title === String(name)),
    );
  },
  getSheets() {
    return infoOf(this.$.id).sheets.map(({sheetId}) => sheet({id: this.$.id, sheetId}));
  },
  /** Takes a name, an index and options in any of Google's combinations; a new tab stands after the active one. */
  insertSheet(...args: (string | number | Options)[]) {
    const {id} = this.$;
    const title = args.find(one => typeof one === 'string');
    const {sheets} = infoOf(id);
    const active = sheets.find(one => one.sheetId === activeSheetId(id))!;
    const index = args.find(one => typeof one === 'number') ?? active.index + 1;
    const template = args.find((one): one is Options => typeof one === 'object')?.template;
    if (template) return duplicate(id, stateOf<Tab>(template).sheetId, index, title);
    const [reply] = act<{addSheet: {properties: SheetInfo}}>('Spreadsheet.insertSheet', id, {
      addSheet: {properties: {index, ...(title === undefined ? {} : {title})}},
    });
    return selectSheet(id, reply!.addSheet.properties.sheetId);
  },
  moveActiveSheet(position: number) {
    const {id} = this.$;
    const properties = {sheetId: activeSheetId(id), index: position - 1};
    act('Sheet.update', id, {updateSheetProperties: {properties, fields: 'index'}});
  },
  renameActiveSheet(name: string) {
    this.getActiveSheet().setName(name);
  },
  setActiveSheet(which: Sheet) {
    return selectSheet(this.$.id, stateOf<Tab>(which).sheetId);
  },
};
