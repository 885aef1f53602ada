import type {World} from '../../service';
import {calendarsOf, createCalendar, primaryOf, type Agenda, type NewCalendar} from './calendars';
import type {CalendarState} from './entities';
import {listEvents} from './events';
import {calendarOperations} from './operations';

export type CalendarService = ReturnType<typeof createCalendarService>;

/** Google Calendar: a calendar for every person, and those that scripts or people make. Events repeat not. */
export function createCalendarService(world: World, state: CalendarState) {
  const agenda: Agenda = {world, state};
  return {
    state,
    operations: calendarOperations(agenda),
    create: (given: NewCalendar) => createCalendar(agenda, given),
    primary: (user: string) => primaryOf(agenda, user),
    /** What a person sees: their calendars with all events in them, also those they are invited to. */
    read: (user: string) =>
      calendarsOf(agenda, user).map(calendar => ({
        id: calendar.id,
        name: calendar.name,
        events: listEvents(agenda, user, calendar, {start: -Infinity, end: Infinity}),
      })),
  };
}
