import type {Operations, World} from '../../service';
import {permissionId} from './sharing';

function emails(world: World, user: string, id: string, roles: string[]): string[] {
  const {permissions} = world.services.drive.require(user, id, 'reader');
  return permissions
    .filter(({type, email, role}) => type === 'user' && email !== undefined && roles.includes(role))
    .map(({email}) => email!);
}

/**
 * Who may open a file of an editor, as SpreadsheetApp and DocumentApp tell and change it.
 *
 * @param owner the class: `Spreadsheet`, `Document`, `Form`.
 */
export function peopleOperations(owner: string): Operations {
  return {
    [`${owner}.addEditors`]: (
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
    [`${owner}.getEditors`]: (world, {user}, id: string) =>
      emails(world, user, id, ['owner', 'writer']),
    // Editors count as viewers too: seen on Google, noted in gas-fakes' list of oddities.
    [`${owner}.getViewers`]: (world, {user}, id: string) =>
      emails(world, user, id, ['owner', 'writer', 'reader']),
    [`${owner}.removeEditors`]: (world, {user}, id: string, list: string[]) => {
      for (const email of list) {
        const held = {type: 'user' as const, email, role: 'reader' as const};
        world.services.drive.unshare(user, id, permissionId(held));
      }
    },
  };
}
