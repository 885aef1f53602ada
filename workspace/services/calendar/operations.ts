import type {Caller, Operations, Plain, World} from '../../service';
import {
  calendarsOf,
  calendarView,
  createCalendar,
  deleteCalendar,
  findCalendar,
  requireCalendar,
  type Agenda,
  type NewCalendar,
} from './calendars';
import type {Calendar, CalendarEvent, When} from './entities';
import {
  createEvent,
  deleteEvent,
  eventView,
  findEvent,
  guest,
  listEvents,
  requireEvent,
  requireOrder,
  type EventRef,
  type NewEvent,
  type Wanted,
} from './events';

type Id = string | null;

/** The members of CalendarApp; a calendar's id is null for the person's own. */
export function calendarOperations(agenda: Agenda): Operations {
  const find = (user: string, id: Id) => requireCalendar(agenda, user, id);
  return {
    'CalendarApp.createCalendar': (_: World, {user}: Caller, given: Omit<NewCalendar, 'owner'>) =>
      calendarView(createCalendar(agenda, {...given, owner: user})),
    'CalendarApp.getAllCalendars': (_: World, {user}: Caller) =>
      calendarsOf(agenda, user).map(calendarView),
    'CalendarApp.getCalendarById': (_: World, {user}: Caller, id: Id) => {
      const found = findCalendar(agenda, user, id);
      return found ? calendarView(found) : null;
    },
    'Calendar.deleteCalendar': (_: World, {user}: Caller, id: string) =>
      deleteCalendar(agenda, user, id),
    'Calendar.createEvent': (_: World, {user}: Caller, id: Id, given: NewEvent) =>
      createEvent(agenda, user, find(user, id), given),
    'Calendar.getEvents': (_: World, {user}: Caller, id: Id, wanted: Wanted) =>
      listEvents(agenda, user, find(user, id), wanted),
    'Calendar.getEventById': (_: World, {user}: Caller, id: Id, iCalId: string) => {
      const calendar = find(user, id);
      const place = findEvent(agenda, calendar, iCalId);
      return place ? eventView(user, calendar, place.origin, place.event) : null;
    },
    'CalendarEvent.deleteEvent': (_: World, {user}: Caller, ref: EventRef) =>
      deleteEvent(agenda, user, ref),
    ...settersOf(CALENDAR_SETTERS, 'Calendar', (user, id: Id, change: Partial<Calendar>) =>
      calendarView(Object.assign(find(user, id), change)),
    ),
    ...changesOfEvents(agenda),
  };
}

const CALENDAR_SETTERS = {
  setDescription: 'description',
  setHidden: 'hidden',
  setName: 'name',
  setSelected: 'selected',
  setTimeZone: 'timeZone',
} as const;

const EVENT_SETTERS = {
  setAnyoneCanAddSelf: 'anyoneCanAddSelf',
  setColor: 'color',
  setDescription: 'description',
  setGuestsCanInviteOthers: 'guestsCanInviteOthers',
  setGuestsCanModify: 'guestsCanModify',
  setGuestsCanSeeGuests: 'guestsCanSeeGuests',
  setLocation: 'location',
  setTitle: 'title',
  setTransparency: 'transparency',
  setVisibility: 'visibility',
} as const;

/** One member for each setter, all of them one change. */
function settersOf<R, T>(
  setters: Record<string, string>,
  owner: string,
  change: (user: string, ref: R, to: Partial<T>) => Plain,
): Operations {
  return Object.fromEntries(
    Object.entries(setters).map(([setter, field]) => [
      `${owner}.${setter}`,
      (_: World, {user}: Caller, ref: R, value: Plain) =>
        change(user, ref, {[field]: value} as Partial<T>),
    ]),
  );
}

function changesOfEvents(agenda: Agenda): Operations {
  const change = (user: string, ref: EventRef, to: (event: CalendarEvent) => void) => {
    const {calendar, origin, event} = requireEvent(agenda, user, ref);
    to(event);
    event.updated = agenda.world.clock.now();
    return eventView(user, calendar, origin, event);
  };
  const without = (event: CalendarEvent, email: string) =>
    event.guests.filter(one => one.email !== guest(email).email);
  const act =
    <A>(to: (event: CalendarEvent, given: A) => void) =>
    (_: World, {user}: Caller, ref: EventRef, given: A) =>
      change(user, ref, event => to(event, given));
  return {
    ...settersOf(
      EVENT_SETTERS,
      'CalendarEvent',
      (user, ref: EventRef, to: Partial<CalendarEvent>) =>
        change(user, ref, event => void Object.assign(event, to)),
    ),
    // Nobody is told of it by mail (assumed, as people report it).
    'CalendarEvent.addGuest': act((event, email: string) => {
      event.guests = [...without(event, email), guest(email)];
    }),
    'CalendarEvent.removeGuest': act((event, email: string) => {
      event.guests = without(event, email);
    }),
    'CalendarEvent.setTime': act((event, when: When) => {
      requireOrder(when);
      event.when = when;
    }),
    'CalendarEvent.addPopupReminder': act((event, minutes: number) => {
      event.popupReminders.push(minutes);
    }),
    'CalendarEvent.addEmailReminder': act((event, minutes: number) => {
      event.emailReminders.push(minutes);
    }),
    'CalendarEvent.removeAllReminders': act(event => {
      event.popupReminders = [];
      event.emailReminders = [];
    }),
    'CalendarEvent.setTag': act((event, tag: Record<string, string>) => {
      Object.assign(event.tags, tag);
    }),
    'CalendarEvent.deleteTag': act((event, key: string) => {
      delete event.tags[key];
    }),
  };
}
