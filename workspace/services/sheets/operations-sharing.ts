import type {Operations, World} from '../../service';
import {permissionId} from '../drive/sharing';
import {bookInfo} from './app-read';

function emails(world: World, user: string, id: string, roles: string[]): string[] {
  const {permissions} = world.services.drive.require(user, id, 'reader');
  return permissions
    .filter(({type, email, role}) => type === 'user' && email !== undefined && roles.includes(role))
    .map(({email}) => email!);
}

/** Who may open a spreadsheet, as SpreadsheetApp tells and changes it. */
export const sharing: Operations = {
  'Spreadsheet.addEditors': (
    world,
    {user},
    id: string,
    role: 'writer' | 'reader',
    list: string[],
  ) => {
    for (const email of list) {
      world.accounts.ensure(email);
      world.services.drive.share(user, id, {type: 'user', email, role});
    }
  },
  'Spreadsheet.copy': (world, {user, execution}, id: string, title: string) => {
    world.quotas.spend(user, 'spreadsheetsCreated');
    const {sheets} = world.services;
    const {spreadsheetId} = sheets.copy(user, id, {title, project: execution?.projectId});
    return bookInfo(sheets.get(spreadsheetId));
  },
  'Spreadsheet.getEditors': (world, {user}, id: string) =>
    emails(world, user, id, ['owner', 'writer']),
  'Spreadsheet.getOwner': (world, {user}, id: string) =>
    world.services.drive.require(user, id, 'reader').owner,
  // Editors count as viewers too: seen on Google, noted in gas-fakes' list of oddities.
  'Spreadsheet.getViewers': (world, {user}, id: string) =>
    emails(world, user, id, ['owner', 'writer', 'reader']),
  'Spreadsheet.removeEditors': (world, {user}, id: string, list: string[]) => {
    for (const email of list) {
      const held = {type: 'user' as const, email, role: 'reader' as const};
      world.services.drive.unshare(user, id, permissionId(held));
    }
  },
};
