import {ANSWER_TEMPLATES} from '../../data/answer-templates';
import {TEMPLATE_PLAN} from '../../data/settings-tabs';
import type {AnswerTemplate} from '../answer/placeholders';
import {filled} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab} from './settings-tab';

/** J3: what an answer of each category begins with; a row without category is for all others. */
export const TEMPLATES_TAB: SettingsTab = {
  plan: TEMPLATE_PLAN,

  read(cells, was) {
    const read = readRows(TEMPLATE_PLAN, cells);
    const seen = new Set<string>();
    const templates = present(
      read.rows.map((row): AnswerTemplate | undefined => {
        const category = row.text('category');
        const text = filled(row, 'text');
        if (category !== '' && !was.categories.includes(category))
          row.refuse('category', 'notChoice', was.categories);
        if (seen.has(category)) row.refuse('category', 'twice');
        seen.add(category);
        return text === undefined ? undefined : {category, text};
      }),
    );
    return reading(was, read, () => ({templates}));
  },

  rows: ({templates = ANSWER_TEMPLATES, categories}) =>
    templates
      .filter(({category}) => category === '' || categories.includes(category))
      .map(({category, text}) => [category, text]),
};
