import {EMERGENCY_NUMBERS} from '../../data/emergency-numbers';
import {EMERGENCY_PLAN} from '../../data/settings-tabs';
import {filled} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab} from './settings-tab';

/** C4: the numbers of the first reply to an emergency. */
export const EMERGENCY_TAB: SettingsTab = {
  plan: EMERGENCY_PLAN,

  read(cells, was) {
    const read = readRows(EMERGENCY_PLAN, cells);
    const emergencyNumbers = present(
      read.rows.map(row => {
        const name = filled(row, 'name');
        const number = filled(row, 'number');
        if (number !== undefined && !/^\+?\d[\d .()-]{1,19}$/.test(number))
          row.refuse('number', 'notNumber');
        return name === undefined || number === undefined ? undefined : {name, number};
      }),
    );
    // Whoever is in danger must be told somebody.
    if (read.rows.length === 0) read.refuseTab('noRow');
    return reading(was, read, () => ({emergencyNumbers}));
  },

  rows: ({emergencyNumbers = EMERGENCY_NUMBERS}) =>
    emergencyNumbers.map(({name, number}) => [name, number]),
};
