import {dateOf} from '../instant';
import {calendarOf, type OfficeSettings} from '../settings';
import {type Ailment, ill} from './ailment';
import type {Vitals} from './vitals';

/** The decree of a year is signed in the autumn before it; from then on it can be asked for. */
const DECREED_BY = '-11-01';

/** Design 10: a year without decreed holidays counts every weekday as a working day. */
export function examineCalendar({now}: Pick<Vitals, 'now'>, settings: OfficeSettings): Ailment[] {
  const today = dateOf(now, settings.office.zone);
  const year = Number(today.slice(0, 4));
  const {holidays} = calendarOf(settings);
  const isDecreed = (one: number) =>
    holidays.some(({date, kind}) => kind === 'nationalHoliday' && date.startsWith(`${one}-`));
  return [
    ...(isDecreed(year) ? [] : [ill('notDecreed', String(year))]),
    ...(today >= `${year}${DECREED_BY}` && !isDecreed(year + 1)
      ? [ill('nextNotDecreed', String(year + 1))]
      : []),
  ];
}

/** SOP A4 and C9: everyone a complaint may have to go to. */
export function examinePeople(
  {now}: Pick<Vitals, 'now'>,
  {office, units, superior}: OfficeSettings,
): Ailment[] {
  const today = dateOf(now, office.zone);
  const nameless = units.filter(({ppidName, ppidEmail}) => !ppidName.trim() || !ppidEmail.trim());
  const over = units.filter(({substitute}) => substitute && substitute.to < today);
  const names = (some: typeof units) => some.map(({name}) => name).join(', ');
  return [
    ...(superior?.email ? [] : [ill('noSuperior')]),
    ...(units.length === 0 ? [ill('noUnit')] : []),
    ...(nameless.length > 0 ? [ill('unitWithoutPpid', names(nameless))] : []),
    ...(over.length > 0 ? [ill('substituteOver', names(over))] : []),
  ];
}
