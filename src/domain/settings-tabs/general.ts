import {GENERAL_PLAN} from '../../data/settings-tabs';
import {APPROVAL_WORDS, GENERAL_WORDS, JUDGED_WORDS, LEAVE_WORDS} from '../../data/tab-words';
import {type Zone, ZONES} from '../instant';
import type {OfficeSettings} from '../settings';
import {choice, filled} from './cells';
import {readRows, type TabRow} from './read-rows';
import {reading, type SettingsTab, wordFor} from './settings-tab';

type Row = TabRow<'what' | 'value'>;
type What = (typeof GENERAL_WORDS)[number][1];

const ZONE_WORDS = (Object.keys(ZONES) as Zone[]).map(zone => [zone, zone] as const);

/** Single values: one in each row; what has no row stays as it is. */
export const GENERAL_TAB: SettingsTab = {
  plan: GENERAL_PLAN,

  read(cells, was) {
    const read = readRows(GENERAL_PLAN, cells);
    const seen = new Set<What>();
    let now = was;
    for (const row of read.rows) {
      const what = choice<'what' | 'value', What>(row, 'what', GENERAL_WORDS);
      if (what === undefined) continue;
      if (seen.has(what)) row.refuse('what', 'twice');
      seen.add(what);
      now = withValue(now, what, row);
    }
    return reading(was, read, () => now);
  },

  rows: settings => GENERAL_WORDS.map(([word, what]) => [word, valueOf(settings, what)]),
};

function withValue(was: OfficeSettings, what: What, row: Row): OfficeSettings {
  switch (what) {
    case 'name':
      return {...was, office: {...was.office, name: filled(row, 'value') ?? ''}};
    case 'phone':
    case 'serviceHours':
      return {...was, office: {...was.office, [what]: row.text('value')}};
    case 'zone':
      return {
        ...was,
        office: {...was.office, zone: choice(row, 'value', ZONE_WORDS) ?? was.office.zone},
      };
    case 'leave': {
      const collectiveLeaveCounts = choice(row, 'value', LEAVE_WORDS) === true;
      return {...was, calendar: {...was.calendar, collectiveLeaveCounts}};
    }
    case 'approval':
      return {...was, secondApproval: choice(row, 'value', APPROVAL_WORDS) === true};
    case 'judged':
      return {...was, judged: choice(row, 'value', JUDGED_WORDS) ?? 'handling'};
  }
}

function valueOf(
  {office, calendar, judged = 'handling', secondApproval = false}: OfficeSettings,
  what: What,
): string {
  switch (what) {
    case 'name':
    case 'phone':
    case 'serviceHours':
    case 'zone':
      return office[what];
    case 'leave':
      return wordFor(LEAVE_WORDS, calendar.collectiveLeaveCounts);
    case 'approval':
      return wordFor(APPROVAL_WORDS, secondApproval);
    case 'judged':
      return wordFor(JUDGED_WORDS, judged);
  }
}
