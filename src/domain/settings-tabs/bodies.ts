import {BODY_PLAN} from '../../data/settings-tabs';
import type {OtherBody} from '../settings';
import {filled, mailAddress} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab} from './settings-tab';

/** C7: to whom goes what is not this office's to decide. A body without an address gets its letters by hand. */
export const BODIES_TAB: SettingsTab = {
  plan: BODY_PLAN,

  read(cells, was) {
    const read = readRows(BODY_PLAN, cells);
    const seen = new Set<string>();
    const bodies = present(
      read.rows.map((row): OtherBody | undefined => {
        const name = filled(row, 'name');
        const email = row.text('email') === '' ? '' : mailAddress(row, 'email');
        if (name === undefined || email === undefined) return undefined;
        if (seen.has(name)) row.refuse('name', 'twice');
        seen.add(name);
        return {name, email};
      }),
    );
    return reading(was, read, () => ({bodies}));
  },

  rows: ({bodies = []}) => bodies.map(({name, email}) => [name, email]),
};
