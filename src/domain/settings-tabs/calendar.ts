import {CALENDAR_PLAN} from '../../data/settings-tabs';
import {DAY_RULE_WORDS, type DayRule} from '../../data/tab-words';
import {RAMADAN_HOURS} from '../calendar/service-hours';
import type {Holiday} from '../calendar/working-day';
import {addDays, type CalendarDate} from '../instant';
import type {AbnormalPeriod, OfficeSettings} from '../settings';
import {calendarDate, choice, filled} from './cells';
import {readRows, type TabRow} from './read-rows';
import {present, reading, type SettingsTab, wordFor} from './settings-tab';

interface Line {
  rule: DayRule;
  from: CalendarDate;
  to: CalendarDate;
  name: string;
  basis: string;
}

/** A longer stretch is a slip in a year; each of its days would be kept. */
const LONGEST = 366;

const HOLIDAYS = ['localHoliday', 'nationalHoliday', 'collectiveLeave'] as const;

/** Design 10: the office's own days, the decrees after the shipped table, Ramadan, and declared abnormal conditions. */
export const CALENDAR_TAB: SettingsTab = {
  plan: CALENDAR_PLAN,

  read(cells, was) {
    const read = readRows(CALENDAR_PLAN, cells);
    const lines = present(read.rows.map(lineIn));
    return reading(was, read, () => settingsFrom(lines, was));
  },

  rows: ({calendar: {localHolidays, ramadan, openDays = []}, abnormal = []}) => [
    ...localHolidays.map(({kind, date, name, decree}) =>
      rowFor({rule: kind, from: date, to: date, name, basis: decree}),
    ),
    ...openDays.map(date => rowFor({rule: 'open', from: date, to: date, name: '', basis: ''})),
    ...(ramadan?.periods ?? []).map(({from, to}) =>
      rowFor({rule: 'ramadan', from, to, name: '', basis: ''}),
    ),
    ...abnormal.map(({from, to, what, basis}) =>
      rowFor({rule: 'abnormal', from, to, name: what, basis}),
    ),
  ],
};

function lineIn(row: TabRow<(typeof CALENDAR_PLAN)['columns'][number]['key']>): Line | undefined {
  const rule = choice(row, 'rule', DAY_RULE_WORDS);
  const from = calendarDate(row, 'from');
  const to = row.text('to') === '' ? from : calendarDate(row, 'to');
  if (rule === undefined || from === undefined || to === undefined) return undefined;
  if (to < from) row.refuse('to', 'endsBeforeStart');
  if (to > addDays(from, LONGEST)) row.refuse('to', 'tooLong');
  if (rule === 'open' || rule === 'ramadan') return {rule, from, to, name: '', basis: ''};
  // A deadline that moves must be able to say by whose decision.
  const name = filled(row, 'name');
  const basis = filled(row, 'basis');
  return name === undefined || basis === undefined ? undefined : {rule, from, to, name, basis};
}

function settingsFrom(lines: readonly Line[], was: OfficeSettings): Partial<OfficeSettings> {
  const localHolidays = lines.flatMap(({rule, from, to, name, basis}): Holiday[] => {
    const kind = HOLIDAYS.find(one => one === rule);
    return kind ? daysOf(from, to).map(date => ({date, kind, name, decree: basis})) : [];
  });
  const openDays = lines
    .filter(({rule}) => rule === 'open')
    .flatMap(({from, to}) => daysOf(from, to));
  const periods = lines.filter(({rule}) => rule === 'ramadan').map(({from, to}) => ({from, to}));
  const abnormal = lines
    .filter(({rule}) => rule === 'abnormal')
    .map(({from, to, name, basis}): AbnormalPeriod => ({from, to, what: name, basis}));
  const hours = was.calendar.ramadan?.hours ?? RAMADAN_HOURS;
  return {
    calendar: {...was.calendar, localHolidays, openDays, ramadan: {hours, periods}},
    abnormal,
  };
}

function daysOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

function rowFor({rule, from, to, name, basis}: Line): string[] {
  return [wordFor(DAY_RULE_WORDS, rule), from, to === from ? '' : to, name, basis];
}
