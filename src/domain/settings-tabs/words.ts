import {WORD_PLAN} from '../../data/settings-tabs';
import {readRows} from './read-rows';
import {reading, type SettingsTab} from './settings-tab';

/** J1: words and names of the office that the language check knows besides its own. */
export const WORDS_TAB: SettingsTab = {
  plan: WORD_PLAN,

  read(cells, was) {
    const read = readRows(WORD_PLAN, cells);
    const words = read.rows.map(row => row.text('word'));
    read.rows.forEach((row, place) => {
      if (words.indexOf(row.text('word')) < place) row.refuse('word', 'twice');
    });
    return reading(was, read, () => ({words}));
  },

  rows: ({words = []}) => words.map(word => [word]),
};
