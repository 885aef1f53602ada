import type {Operations} from '../../service';
import {peopleOperations} from '../drive/file-people';
import {bookInfo} from './app-read';

/** Who may open a spreadsheet, as SpreadsheetApp tells and changes it. */
export const sharing: Operations = {
  ...peopleOperations('Spreadsheet'),
  'Spreadsheet.copy': (world, {user, execution}, id: string, title: string) => {
    world.quotas.spend(user, 'spreadsheetsCreated');
    const {sheets} = world.services;
    const {spreadsheetId} = sheets.copy(user, id, {title, project: execution?.projectId});
    return bookInfo(sheets.get(spreadsheetId));
  },
  'Spreadsheet.getOwner': (world, {user}, id: string) =>
    world.services.drive.require(user, id, 'reader').owner,
};
