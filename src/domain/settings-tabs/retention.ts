import {RETENTION_PLAN} from '../../data/settings-tabs';
import {DATA_KIND_WORDS} from '../../data/tab-words';
import type {DataKind, RetentionRule} from '../retention/rule';
import {choice, filled} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab, wordFor} from './settings-tab';

/** P7: how long each kind of data is kept; none is destroyed without a row here. */
export const RETENTION_TAB: SettingsTab = {
  plan: RETENTION_PLAN,

  read(cells, was) {
    const read = readRows(RETENTION_PLAN, cells);
    const seen = new Set<DataKind>();
    const retention = present(
      read.rows.map((row): RetentionRule | undefined => {
        const what = choice(row, 'what', DATA_KIND_WORDS);
        const basis = filled(row, 'basis');
        const years = Number(row.text('years'));
        if (!Number.isInteger(years) || years < 1) row.refuse('years', 'notNumber');
        if (!what || !basis) return undefined;
        if (seen.has(what)) row.refuse('what', 'twice');
        seen.add(what);
        return {what, years, basis};
      }),
    );
    return reading(was, read, () => ({retention}));
  },

  rows: ({retention = []}) =>
    retention.map(({what, years, basis}) => [wordFor(DATA_KIND_WORDS, what), String(years), basis]),
};
