import {call} from '../../../runtime/bridge';
import {emulate} from '../../../runtime/emulate';
import {exception} from '../../../runtime/exception';
import {nameOf} from '../../../runtime/enumeration';
import type {EventView, Guest} from '../entities';
import {daysOf, endOf, nextDay, requireDates, startOf, timesOf} from './days';
import {EventTransparency, GuestStatus, Visibility} from './enums';

type CalendarEvent = GoogleAppsScript.Calendar.CalendarEvent;
type EventGuest = GoogleAppsScript.Calendar.EventGuest;

const guest = emulate<EventGuest, Omit<Guest, 'status'> & {status: string}>('EventGuest', () => ({
  getAdditionalGuests() {
    return 0;
  },
  getEmail() {
    return this.$.email;
  },
  getGuestStatus() {
    return GuestStatus[this.$.status as keyof typeof GuestStatus];
  },
  getName() {
    return this.$.email;
  },
}));

/** One change; what the event is now is kept in the object the script holds. */
function change(state: EventView, member: string, value?: unknown): void {
  const {calendarId, id} = state;
  Object.assign(state, call<EventView>(`CalendarEvent.${member}`, {calendarId, id}, value));
}

/** A setter of one field. */
const setter = (member: string, read: (value: unknown) => unknown) =>
  function set<T extends {$: EventView}>(this: T, value: unknown): T {
    change(this.$, member, read(value));
    return this;
  };

function requireDay(state: EventView): void {
  if ('start' in state.when) throw exception('This operation is only allowed for all-day events.');
}

/** What an event and a series have alike (reference/calendar/calendar-event, calendar-event-series). */
const shared = {
  addEmailReminder: setter('addEmailReminder', Number),
  addGuest: setter('addGuest', String),
  addPopupReminder: setter('addPopupReminder', Number),
  deleteTag: setter('deleteTag', String),
  removeAllReminders: setter('removeAllReminders', () => null),
  removeGuest: setter('removeGuest', String),
  setAnyoneCanAddSelf: setter('setAnyoneCanAddSelf', Boolean),
  setColor: setter('setColor', nameOf),
  setDescription: setter('setDescription', String),
  setGuestsCanInviteOthers: setter('setGuestsCanInviteOthers', Boolean),
  setGuestsCanModify: setter('setGuestsCanModify', Boolean),
  setGuestsCanSeeGuests: setter('setGuestsCanSeeGuests', Boolean),
  setLocation: setter('setLocation', String),
  setTitle: setter('setTitle', String),
  setVisibility: setter('setVisibility', nameOf),
  setTag<T extends {$: EventView}>(this: T, key: string, value: string): T {
    change(this.$, 'setTag', {[key]: String(value)});
    return this;
  },
  anyoneCanAddSelf: field(({anyoneCanAddSelf}) => anyoneCanAddSelf),
  getAllTagKeys: field(({tags}) => Object.keys(tags)),
  getColor: field(({color}) => color),
  getCreators: field(({creator}) => [creator]),
  getDateCreated: field(({created}) => new Date(created)),
  getDescription: field(({description}) => description),
  getEmailReminders: field(({emailReminders}) => emailReminders),
  getId: field(({id}) => id),
  getLastUpdated: field(({updated}) => new Date(updated)),
  getLocation: field(({location}) => location),
  getOriginalCalendarId: field(({originalCalendarId}) => originalCalendarId),
  getPopupReminders: field(({popupReminders}) => popupReminders),
  getTitle: field(({title}) => title),
  getVisibility: field(({visibility}) => Visibility[visibility as keyof typeof Visibility]),
  guestsCanInviteOthers: field(({guestsCanInviteOthers}) => guestsCanInviteOthers),
  guestsCanModify: field(({guestsCanModify}) => guestsCanModify),
  guestsCanSeeGuests: field(({guestsCanSeeGuests}) => guestsCanSeeGuests),
  isOwnedByMe: field(({isOwnedByMe}) => isOwnedByMe),
  getGuestByEmail(this: {$: EventView}, email: string): EventGuest {
    const found = this.$.guests.find(one => one.email === String(email).toLowerCase());
    // null where nobody of the address is invited; the types do not say so.
    return (found ? guest(found) : null) as EventGuest;
  },
  getGuestList(this: {$: EventView}, includeOwner = false): EventGuest[] {
    const owner = includeOwner ? [{email: this.$.creator, status: 'OWNER'}] : [];
    return [...owner, ...this.$.guests].map(guest);
  },
  getTag(this: {$: EventView}, key: string): string {
    return (this.$.tags[key] ?? null) as string;
  },
};

function field<R>(read: (state: EventView) => R) {
  return function get(this: {$: EventView}): R {
    return read(this.$);
  };
}

/** https://developers.google.com/apps-script/reference/calendar/calendar-event */
export const calendarEvent = emulate<CalendarEvent, EventView>('CalendarEvent', () => ({
  ...(shared as unknown as Pick<CalendarEvent, keyof typeof shared & keyof CalendarEvent>),
  deleteEvent() {
    remove(this.$);
  },
  getAllDayEndDate() {
    requireDay(this.$);
    return endOf(this.$.when);
  },
  getAllDayStartDate() {
    requireDay(this.$);
    return startOf(this.$.when);
  },
  getEndTime() {
    return endOf(this.$.when);
  },
  getStartTime() {
    return startOf(this.$.when);
  },
  getTransparency() {
    return EventTransparency[this.$.transparency as keyof typeof EventTransparency];
  },
  isAllDayEvent() {
    return 'firstDay' in this.$.when;
  },
  isRecurringEvent() {
    return false;
  },
  setAllDayDate(date: Date) {
    return this.setAllDayDates(date, nextDay(date));
  },
  setAllDayDates(first: Date, after: Date) {
    requireDates('CalendarApp.CalendarEvent.setAllDayDates', [first, after], first, after);
    change(this.$, 'setTime', daysOf(first, after));
    return this;
  },
  setTime(start: Date, end: Date) {
    requireDates('CalendarApp.CalendarEvent.setTime', [start, end], start, end);
    change(this.$, 'setTime', timesOf(start, end));
    return this;
  },
  setTransparency: setter('setTransparency', nameOf) as unknown as CalendarEvent['setTransparency'],
}));

function remove({calendarId, id}: EventView): void {
  call('CalendarEvent.deleteEvent', {calendarId, id});
}

type Series = GoogleAppsScript.Calendar.CalendarEventSeries;

/** A single event, as getEventSeriesById gives it (reference/calendar/calendar#getEventSeriesById(String)). */
export const calendarEventSeries = emulate<Series, EventView>('CalendarEventSeries', () => ({
  ...(shared as unknown as Pick<Series, keyof typeof shared & keyof Series>),
  deleteEventSeries() {
    remove(this.$);
  },
}));
