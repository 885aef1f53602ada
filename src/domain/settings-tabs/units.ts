import {UNIT_PLAN} from '../../data/settings-tabs';
import type {AgencyUnit} from '../settings';
import {filled, mailAddress} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab} from './settings-tab';

/** SOP A4: the units and who answers for each. */
export const UNITS_TAB: SettingsTab = {
  plan: UNIT_PLAN,

  read(cells, was) {
    const read = readRows(UNIT_PLAN, cells);
    const seen = new Set<string>();
    const units = present(
      read.rows.map((row): AgencyUnit | undefined => {
        const name = filled(row, 'name');
        const ppidName = filled(row, 'ppidName');
        const ppidEmail = mailAddress(row, 'ppidEmail');
        if (name === undefined || ppidName === undefined || ppidEmail === undefined)
          return undefined;
        if (seen.has(name)) row.refuse('name', 'twice');
        seen.add(name);
        return {...was.units.find(one => one.name === name), name, ppidName, ppidEmail};
      }),
    );
    if (read.rows.length === 0) read.refuseTab('noRow');
    return reading(was, read, () => ({units}));
  },

  rows: ({units}) => units.map(({name, ppidName, ppidEmail}) => [name, ppidName, ppidEmail]),
};
