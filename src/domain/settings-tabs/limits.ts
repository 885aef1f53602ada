import {LEGAL_LIMITS} from '../../data/legal-limits';
import {LIMIT_PLAN} from '../../data/settings-tabs';
import {KIND_WORDS} from '../../data/kind-words';
import {CONFIRMED_WORDS} from '../../data/tab-words';
import type {Kind} from '../complaint/classification';
import type {LegalLimit} from '../procedure/legal-limit';
import {calendarDate, choice, filled} from './cells';
import {readRows} from './read-rows';
import {present, reading, type SettingsTab, wordFor} from './settings-tab';
import {standardIn, standardText} from './standard-text';

const KIND_PAIRS = Object.entries(KIND_WORDS).map(([kind, word]) => [word, kind as Kind] as const);

/** Design 8: what the law allows for each kind of matter, with its basis and since when. */
export const LIMITS_TAB: SettingsTab = {
  plan: LIMIT_PLAN,

  read(cells, was) {
    const read = readRows(LIMIT_PLAN, cells);
    const seen = new Set<string>();
    const limits = present(
      read.rows.map((row): LegalLimit | undefined => {
        const kind = choice(row, 'kind', KIND_PAIRS);
        const limit = standardIn(row, 'limit');
        const extension = standardIn(row, 'extension');
        const basis = filled(row, 'basis');
        const since = calendarDate(row, 'since');
        const isConfirmed = choice(row, 'isConfirmed', CONFIRMED_WORDS);
        if (limit === null) row.refuse('limit', 'empty');
        if (!kind || !limit || extension === undefined || !basis || !since) return undefined;
        if (seen.has(`${kind} ${since}`)) row.refuse('since', 'twice');
        seen.add(`${kind} ${since}`);
        return {kind, limit, extension, basis, since, isConfirmed: isConfirmed === true};
      }),
    );
    return reading(was, read, () => ({limits}));
  },

  rows: ({limits = LEGAL_LIMITS}) =>
    limits.map(({kind, limit, extension, basis, since, isConfirmed}) => [
      KIND_WORDS[kind],
      standardText(limit),
      standardText(extension),
      basis,
      since,
      wordFor(CONFIRMED_WORDS, isConfirmed),
    ]),
};
