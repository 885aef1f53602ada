import {CATEGORY_PLAN} from '../../data/settings-tabs';
import {readRows} from './read-rows';
import {reading, type SettingsTab} from './settings-tab';

/** C3: the office's own list of what complaints are about. */
export const CATEGORIES_TAB: SettingsTab = {
  plan: CATEGORY_PLAN,

  read(cells, was) {
    const read = readRows(CATEGORY_PLAN, cells);
    const categories = read.rows.map(row => row.text('name'));
    read.rows.forEach((row, index) => {
      if (categories.indexOf(row.text('name')) < index) row.refuse('name', 'twice');
    });
    if (categories.length === 0) read.refuseTab('noRow');
    return reading(was, read, () => ({categories}));
  },

  rows: ({categories}) => categories.map(name => [name]),
};
