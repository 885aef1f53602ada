import type {World} from '../../service';
import type {Calendar, CalendarState, CalendarView} from './entities';
import {refusal} from './errors';

/** What the functions of this room work on. */
export interface Agenda {
  world: World;
  state: CalendarState;
}

export interface NewCalendar {
  /** A new one unless told. */
  id?: string;
  owner: string;
  name: string;
  /** The rest of what createCalendar takes. */
  options?: {summary?: string; timeZone?: string; hidden?: boolean; selected?: boolean};
}

const DEFAULT_TIME_ZONE = 'Asia/Jakarta';

export function createCalendar(agenda: Agenda, {id, owner, name, options}: NewCalendar): Calendar {
  const {world, state} = agenda;
  const made: Calendar = {
    id: id ?? `c_${world.random.id(52)}@group.calendar.google.com`,
    owner,
    name,
    description: options?.summary ?? '',
    timeZone: options?.timeZone ?? DEFAULT_TIME_ZONE,
    hidden: options?.hidden ?? false,
    selected: options?.selected ?? true,
    events: [],
  };
  state.calendars[made.id] = made;
  return made;
}

/** A person's own calendar (reference/calendar/calendar-app#getDefaultCalendar()). */
export function primaryOf(agenda: Agenda, user: string): Calendar {
  const known = agenda.state.calendars[user];
  return known ?? createCalendar(agenda, {id: user, owner: user, name: user});
}

/** All a person owns, their own one first. */
export function calendarsOf(agenda: Agenda, user: string): Calendar[] {
  const primary = primaryOf(agenda, user);
  const others = Object.values(agenda.state.calendars).filter(
    one => one.owner === user && one !== primary,
  );
  return [primary, ...others];
}

/** The calendar of an id, or the person's own for null or `primary`; undefined where they have none such. */
export function findCalendar(agenda: Agenda, user: string, id: string | null) {
  if (id === null || id === 'primary' || id === user) return primaryOf(agenda, user);
  const found = agenda.state.calendars[id];
  return found?.owner === user ? found : undefined;
}

export function requireCalendar(agenda: Agenda, user: string, id: string | null): Calendar {
  const found = findCalendar(agenda, user, id);
  if (!found) throw refusal('noCalendar');
  return found;
}

/** A person's own calendar cannot be deleted (Calendar API, calendars.delete: "secondary calendars"). */
export function deleteCalendar(agenda: Agenda, user: string, id: string): void {
  const {id: found} = requireCalendar(agenda, user, id);
  if (found === user) throw refusal('notAllowed');
  delete agenda.state.calendars[found];
}

export function calendarView({events: _, ...view}: Calendar): CalendarView {
  return view;
}
