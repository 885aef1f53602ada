import {LETTERHEAD_PLAN} from '../../data/settings-tabs';
import {LETTERHEAD_WORDS, SIGNED_WORDS} from '../../data/tab-words';
import type {Letterhead, OfficeSettings} from '../settings';
import {choice} from './cells';
import {readRows, type TabRow} from './read-rows';
import {reading, type SettingsTab} from './settings-tab';

type What = (typeof LETTERHEAD_WORDS)[number][1];

const SIZES = [
  ['A4', 'A4'],
  ['F4', 'F4'],
] as const;

/** The sheet that signs official papers: what *Pasang* asked, the logo and the paper. A missing row changes nothing. */
export const LETTERHEAD_TAB: SettingsTab = {
  plan: LETTERHEAD_PLAN,

  read(cells, was) {
    const read = readRows(LETTERHEAD_PLAN, cells);
    const seen = new Set<What>();
    let letterhead = was.letterhead;
    for (const row of read.rows) {
      const what = choice<'what' | 'value', What>(row, 'what', LETTERHEAD_WORDS);
      if (what === undefined) continue;
      if (seen.has(what)) row.refuse('what', 'twice');
      seen.add(what);
      letterhead = {...letterhead, ...valueIn(row, what)};
    }
    return reading(was, read, () => ({...was, letterhead}));
  },

  rows: settings => LETTERHEAD_WORDS.map(([word, what]) => [word, written(settings, what)]),
};

function valueIn(row: TabRow<'what' | 'value'>, what: What): Partial<Letterhead> {
  const text = row.text('value');
  switch (what) {
    case 'lines':
    case 'copies': {
      const lines = text.split(/\n+/).map(line => line.trim());
      return {[what]: lines.filter(line => line !== '')};
    }
    case 'signedLetters':
      return {signedLetters: text !== '' && (choice(row, 'value', SIGNED_WORDS) ?? false)};
    case 'paper':
      return text === '' ? {paper: 'F4'} : {paper: choice(row, 'value', SIZES) ?? 'F4'};
    case 'logoDoc':
      return {logoDoc: /\/d\/([\w-]+)/.exec(text)?.[1] ?? text};
    default:
      return {[what]: text};
  }
}

function written({letterhead}: OfficeSettings, what: What): string {
  if (what === 'lines' || what === 'copies') return (letterhead[what] ?? []).join('\n');
  if (what === 'signedLetters')
    return SIGNED_WORDS.find(([, code]) => code === (letterhead.signedLetters ?? false))![0];
  return letterhead[what] ?? (what === 'paper' ? 'F4' : '');
}
