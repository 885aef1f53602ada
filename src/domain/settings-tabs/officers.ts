import {OFFICER_PLAN} from '../../data/settings-tabs';
import {ROLE_WORDS, SUPERVISORY_WORDS} from '../../data/tab-words';
import {knownActors} from '../procedure/staffing';
import type {Officer} from '../settings';
import {choice, filled, mailAddress} from './cells';
import {readRows, type TabRow} from './read-rows';
import {present, reading, type SettingsTab, wordFor} from './settings-tab';

type Row = TabRow<(typeof OFFICER_PLAN)['columns'][number]['key']>;

/** O4: who works at the desk, and as which actor of the SOP. */
export const OFFICERS_TAB: SettingsTab = {
  plan: OFFICER_PLAN,

  read(cells, was) {
    const read = readRows(OFFICER_PLAN, cells);
    const actors = knownActors(was);
    const seen = new Set<string>();
    const officers = present(
      read.rows.map((row): Officer | undefined => {
        const name = filled(row, 'name');
        const email = mailAddress(row, 'email');
        const role = choice(row, 'role', ROLE_WORDS);
        const worksAs = actorsIn(row, actors);
        const sees =
          row.text('supervisory') !== '' && choice(row, 'supervisory', SUPERVISORY_WORDS);
        if (name === undefined || email === undefined || role === undefined) return undefined;
        const key = email.toLowerCase();
        if (seen.has(key)) row.refuse('email', 'twice');
        seen.add(key);
        const {
          actors: _old,
          seesSupervisory: _saw,
          ...before
        } = was.officers.find(one => one.email.toLowerCase() === key) ?? {};
        return {
          ...before,
          email,
          name,
          role,
          ...(sees ? {seesSupervisory: true} : {}),
          ...(worksAs.length > 0 ? {actors: worksAs} : {}),
        };
      }),
    );
    // Without one nobody could mend anything any more.
    if (read.problems.length === 0 && !officers.some(one => one.role === 'admin'))
      read.refuseTab('noAdmin');
    return reading(was, read, () => ({officers}));
  },

  rows: ({officers}) =>
    officers.map(({name, email, role, actors = [], seesSupervisory = false}) => [
      name,
      email,
      wordFor(ROLE_WORDS, role),
      actors.join('; '),
      seesSupervisory ? wordFor(SUPERVISORY_WORDS, true) : '',
    ]),
};

function actorsIn(row: Row, known: readonly string[]): string[] {
  const named = row
    .text('actors')
    .split(';')
    .map(one => one.trim())
    .filter(Boolean);
  const spelled = named.map(one => known.find(it => it.toLowerCase() === one.toLowerCase()));
  if (spelled.includes(undefined)) row.refuse('actors', 'notChoice', known);
  return present(spelled);
}
