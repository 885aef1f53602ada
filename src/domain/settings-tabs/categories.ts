import {CATEGORY_PLAN} from '../../data/settings-tabs';
import {cuesOf} from '../classification/suggest';
import type {CategoryWords, OfficeSettings} from '../settings';
import {readRows, type TabRow} from './read-rows';
import {reading, type SettingsTab} from './settings-tab';

type Row = TabRow<'name' | 'words' | 'unit'>;

/** C3: the office's own list of what complaints are about, the words that lead there, and whose it is. */
export const CATEGORIES_TAB: SettingsTab = {
  plan: CATEGORY_PLAN,

  read(cells, was) {
    const read = readRows(CATEGORY_PLAN, cells);
    const categories = read.rows.map(row => row.text('name'));
    read.rows.forEach((row, index) => {
      if (row.text('name') === '') row.refuse('name', 'empty');
      else if (categories.indexOf(row.text('name')) < index) row.refuse('name', 'twice');
    });
    if (categories.length === 0) read.refuseTab('noRow');
    const categoryWords = read.rows.flatMap(row => ownWords(row, was));
    return reading(was, read, () => ({categories, categoryWords}));
  },

  rows: ({categories, categoryWords = []}) =>
    categories.map(name => {
      const own = categoryWords.find(one => one.category === name);
      return [name, (own?.words ?? cuesOf(name)).join('; '), own?.unit ?? ''];
    }),
};

/** What the office says itself: words other than the shipped ones, a unit of its own. */
function ownWords(row: Row, {units}: OfficeSettings): CategoryWords[] {
  const category = row.text('name');
  const words = row
    .text('words')
    .split(';')
    .map(one => one.trim().toLowerCase())
    .filter(Boolean);
  const unit = row.text('unit');
  const known = units.map(one => one.name);
  if (unit !== '' && !known.includes(unit)) row.refuse('unit', 'notChoice', known);
  const isShipped = words.length === 0 || words.join() === cuesOf(category).join();
  if (isShipped && unit === '') return [];
  return [{category, ...(isShipped ? {} : {words}), ...(unit === '' ? {} : {unit})}];
}
