import {WEEKDAY_NAMES} from '../../data/months';
import {HOURS_PLAN} from '../../data/settings-tabs';
import {
  RAMADAN_HOURS,
  SERVICE_HOURS,
  type ServiceHours,
  type ServiceSpan,
} from '../calendar/service-hours';
import {choice, clockMinutes, clockText} from './cells';
import {readRows, type TabRow} from './read-rows';
import {present, reading, type SettingsTab} from './settings-tab';

type Column = (typeof HOURS_PLAN)['columns'][number]['key'];

const DAYS = WEEKDAY_NAMES.map((name, weekday) => [name, weekday] as const);
/** A week is written from Monday on. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** Design 10: when the office serves, on usual days and in Ramadan (Perpres 21/2023). */
export const HOURS_TAB: SettingsTab = {
  plan: HOURS_PLAN,

  read(cells, was) {
    const read = readRows(HOURS_PLAN, cells);
    const days = read.rows.map(row => ({
      row,
      weekday: choice(row, 'day', DAYS),
      usual: spanIn(row, 'opens', 'closes'),
      ramadan: spanIn(row, 'ramadanOpens', 'ramadanCloses'),
    }));
    days.forEach(({row, weekday, usual, ramadan}, place) => {
      const before = days.slice(0, place).filter(one => one.weekday === weekday);
      if (before.some(one => overlap(one.usual, usual))) row.refuse('opens', 'twice');
      if (before.some(one => overlap(one.ramadan, ramadan))) row.refuse('ramadanOpens', 'twice');
    });
    const week = (which: 'usual' | 'ramadan'): ServiceHours =>
      WEEKDAY_NAMES.map((_, weekday) =>
        present(days.filter(one => one.weekday === weekday).map(one => one[which])).sort(
          (a, b) => a.opens - b.opens,
        ),
      );
    const hours = week('usual');
    if (read.problems.length === 0 && hours.every(spans => spans.length === 0))
      read.refuseTab('neverOpen');
    const ramadan = {periods: was.calendar.ramadan?.periods ?? [], hours: week('ramadan')};
    return reading(was, read, () => ({calendar: {...was.calendar, hours, ramadan}}));
  },

  rows({calendar: {hours = SERVICE_HOURS, ramadan}}) {
    const fasting = ramadan?.hours ?? RAMADAN_HOURS;
    return WEEK.flatMap(weekday => {
      const usual = hours[weekday] ?? [];
      const other = fasting[weekday] ?? [];
      const lines = Math.max(1, usual.length, other.length);
      return Array.from({length: lines}, (_, line) => [
        WEEKDAY_NAMES[weekday]!,
        ...spanText(usual[line]),
        ...spanText(other[line]),
      ]);
    });
  },
};

function spanIn(row: TabRow<Column>, from: Column, to: Column): ServiceSpan | undefined {
  if (row.text(from) === '' && row.text(to) === '') return undefined;
  const opens = clockMinutes(row, from);
  const closes = clockMinutes(row, to);
  if (opens === undefined || closes === undefined) return undefined;
  if (closes > opens) return {opens, closes};
  row.refuse(to, 'endsBeforeStart');
  return undefined;
}

/** A minute of service would count twice. */
function overlap(one: ServiceSpan | undefined, other: ServiceSpan | undefined): boolean {
  return Boolean(one && other && one.opens < other.closes && other.opens < one.closes);
}

function spanText(span: ServiceSpan | undefined): [string, string] {
  return span ? [clockText(span.opens), clockText(span.closes)] : ['', ''];
}
