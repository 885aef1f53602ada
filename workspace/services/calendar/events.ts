import {instantOf, offsetOf} from '../../runtime/zone';
import {requireCalendar, type Agenda} from './calendars';
import type {Calendar, CalendarEvent, EventView, Guest, When} from './entities';
import {refusal} from './errors';
import {invite} from './invitation';

/** What createEvent and createAllDayEvent take. */
export interface NewEvent {
  title: string;
  when: When;
  description?: string;
  location?: string;
  guests?: string[];
  sendInvites?: boolean;
}

/** Where an event is, as a script holds it. */
export interface EventRef {
  calendarId: string;
  id: string;
}

export function createEvent(agenda: Agenda, user: string, calendar: Calendar, given: NewEvent) {
  const {world} = agenda;
  requireOrder(given.when);
  world.quotas.spend(user, 'calendarEventsCreated');
  const event: CalendarEvent = {
    id: `${world.random.id(26, 'abcdefghijklmnopqrstuv0123456789')}@google.com`,
    title: given.title,
    description: given.description ?? '',
    location: given.location ?? '',
    when: given.when,
    creator: user,
    created: world.clock.now(),
    updated: world.clock.now(),
    guests: (given.guests ?? []).map(guest),
    color: '',
    visibility: 'DEFAULT',
    transparency: 'OPAQUE',
    anyoneCanAddSelf: false,
    guestsCanInviteOthers: true,
    guestsCanModify: false,
    guestsCanSeeGuests: true,
    emailReminders: [],
    popupReminders: [],
    tags: {},
  };
  calendar.events.push(event);
  if (given.sendInvites) invite(world, calendar, event);
  return eventView(user, calendar, calendar, event);
}

export const guest = (email: string): Guest => ({
  email: email.trim().toLowerCase(),
  status: 'INVITED',
});

export function requireOrder(when: When): void {
  const ordered = 'start' in when ? when.start <= when.end : when.firstDay < when.dayAfter;
  if (!ordered) throw refusal('order');
}

export interface Wanted {
  start: number;
  end: number;
  options?: {start?: number; max?: number; author?: string; search?: string};
}

/**
 * Events that start or end in a stretch of time or go on all through it, by their beginning
 * (reference/calendar/calendar#getEvents(Date,Date,Object)). A person's own calendar also has what they are invited to.
 */
export function listEvents(agenda: Agenda, user: string, calendar: Calendar, wanted: Wanted) {
  const {start = 0, max, author, search} = wanted.options ?? {};
  const found = placesOf(agenda, calendar)
    .map(place => ({...place, span: spanOf(place.origin, place.event.when)}))
    .filter(({span}) => span.start < wanted.end && span.end > wanted.start)
    .filter(({event}) => !author || event.creator === author)
    .filter(({event}) => !search || textOf(event).includes(search.toLowerCase()))
    .sort((one, other) => one.span.start - other.span.start);
  return found
    .slice(start, max === undefined ? undefined : start + max)
    .map(({origin, event}) => eventView(user, calendar, origin, event));
}

/** "A text to search for": in what the event says (assumed: where exactly, no page tells). */
const textOf = ({title, description, location}: CalendarEvent) =>
  [title, description, location].join('\n').toLowerCase();

interface Place {
  origin: Calendar;
  event: CalendarEvent;
}

function placesOf({state}: Agenda, calendar: Calendar): Place[] {
  const all = Object.values(state.calendars).flatMap(origin =>
    origin.events.map(event => ({origin, event})),
  );
  const invited = ({guests}: CalendarEvent) =>
    calendar.id === calendar.owner && guests.some(({email}) => email === calendar.owner);
  return all.filter(({origin, event}) => origin === calendar || invited(event));
}

/** Whole days are those of the calendar's zone. */
function spanOf({timeZone}: Calendar, when: When): {start: number; end: number} {
  if ('start' in when) return when;
  const midnight = (day: string) => instantOf(Date.parse(`${day}T00:00:00Z`), offsetOf(timeZone));
  return {start: midnight(when.firstDay), end: midnight(when.dayAfter)};
}

/** The event of an id in a calendar; undefined where there is none. */
export function findEvent(agenda: Agenda, calendar: Calendar, id: string): Place | undefined {
  return placesOf(agenda, calendar).find(({event}) => event.id === id);
}

export interface Held extends Place {
  calendar: Calendar;
}

/** An event a script holds, for changing it: its own, or one whose guests may. */
export function requireEvent(agenda: Agenda, user: string, ref: EventRef): Held {
  const calendar = requireCalendar(agenda, user, ref.calendarId);
  const place = findEvent(agenda, calendar, ref.id);
  if (!place) throw refusal('gone');
  if (place.origin.owner !== user && !place.event.guestsCanModify) throw refusal('notAllowed');
  return {calendar, ...place};
}

export function deleteEvent(agenda: Agenda, user: string, ref: EventRef): void {
  const {origin, event} = requireEvent(agenda, user, ref);
  origin.events = origin.events.filter(one => one !== event);
}

export function eventView(
  user: string,
  calendar: Calendar,
  origin: Calendar,
  event: CalendarEvent,
): EventView {
  return {
    ...event,
    calendarId: calendar.id,
    originalCalendarId: origin.id,
    isOwnedByMe: origin.owner === user,
  };
}
